using AdaptiveCards;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Portfolio;

/// <summary>« Mes partenariats »: the list, the sheet of each, and where it stands in the guide's five steps.</summary>
internal sealed class PortfolioFeature : Feature
{
    public override IReadOnlyDictionary<Landing, LandingPage> Pages { get; } =
        new Dictionary<Landing, LandingPage>
        {
            [Landing.Opened] = (dc, partnership, ct) => OpenRequest.OpenAsync(dc, partnership!, ct),
            [Landing.Which] = (dc, _, ct) => PortfolioRequest.WhichAsync(dc, ct),
            [Landing.Sheet] = (dc, partnership, ct) => OpenRequest.ShowAsync(dc.Context, partnership!, ct),
        };

    public override IEnumerable<Request> Requests(IServiceProvider services) =>
        [new PortfolioRequest(), new FilterRequest(), new SearchRequest(), new ProgressRequest(), new OpenRequest()];

    public override void AddServices(IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton<IPartnershipSearch, PartnershipSearch>();

    public override Task<IReadOnlyList<(string Title, string Value)>?> ChoicesAsync(
        Turn turn,
        string list,
        string query,
        CancellationToken ct
    ) => PortfolioChoices.FindAsync(turn, list, query, ct);

    public override Task<bool> FindsAsync(DialogContext dc, string text, CancellationToken ct) => SearchRequest.FindBareAsync(dc, text, ct);

    public override async Task<AdaptiveCard?> RefreshAsync(Turn turn, string shows, CardData asked, CancellationToken ct)
    {
        if (shows == CardRefresh.Portfolio)
        {
            var filter = PortfolioFilter.Parse(asked.Text(DataKeys.Filter));
            var page = await PortfolioPages.ReadAsync(turn, filter, asked.Page, ct);
            return page.Known.Count == 0 ? null : PortfolioCards.List(turn, page, filter);
        }
        return shows is not (CardRefresh.Sheet or CardRefresh.Progress)
            || asked.PartnershipId.Length == 0
            || await turn.FindAsync(asked.PartnershipId, ct) is not { DiscardedAt: null } partnership
                ? null
            : shows == CardRefresh.Sheet ? await PortfolioCards.SheetAsync(turn, partnership, ct)
            : await PortfolioCards.ProgressAsync(turn, partnership, ct);
    }
}
