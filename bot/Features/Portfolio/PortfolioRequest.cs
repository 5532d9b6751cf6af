using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Domain;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Portfolio;

/// <summary>« Mes partenariats », « mes partenariats en cours 2026 »: the library's partnerships, a page of them.</summary>
internal sealed class PortfolioRequest : Request
{
    private const string Next = "buttonNextPage";
    private const string Previous = "buttonPreviousPage";
    private const string All = "buttonShowAll";
    private const int LongestQuery = 80;

    public override IReadOnlyList<Command> Commands => [Command.MyPartnerships];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Portfolio];

    public override IReadOnlyList<string> Titles => [Next, Previous, All];

    public override IReadOnlyList<string> TitlesWithSubject => ["buttonMyPartnerships", "verbPartnerships"];

    public override RequestPlace Place => RequestPlace.Anywhere;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (asked.Card is { } card)
        {
            await ShowAsync(dc, await ChosenAsync(turn, card, ct), card.Page, card.Text(DataKeys.Filter) is not null, ct);
            return true;
        }
        var (last, filter) = (turn.Conversation.Page, PortfolioFilter.Parse(turn.Conversation.Filter));
        await (
            asked.Title switch
            {
                Next => ShowAsync(dc, filter, last + 1, false, ct),
                Previous => ShowAsync(dc, filter, last - 1, false, ct),
                All => ShowAsync(dc, PortfolioFilter.None, 0, false, ct),
                _ => ShowTypedAsync(dc, ct),
            }
        );
        return true;
    }

    /// <summary>Shows what the words of the message ask for.</summary>
    public static async Task ShowTypedAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await ShowAsync(dc, await ReadAsync(turn, turn.Incoming.Text, ct), 0, false, ct);
    }

    /// <summary>
    /// The filter that a text asks for. Municipalities are known by the partnerships that there are, or among very many by those that
    /// changed last; another one is searched for as a word, which finds it too.
    /// </summary>
    public static async Task<PortfolioFilter> ReadAsync(Turn turn, string text, CancellationToken ct)
    {
        var plain = PortfolioFilterReader.Read(text, []);
        return plain.Query.Length == 0 ? plain : PortfolioFilterReader.Read(text, await NewestAsync(turn, ct));
    }

    /// <summary>Shows a page, from 0; outside of the list it is the nearest one.</summary>
    /// <param name="inPlace">Whether it takes the place of the card whose button was pressed.</param>
    public static Task ShowAsync(DialogContext dc, PortfolioFilter filter, int page, bool inPlace, CancellationToken ct) =>
        ShowAsync(dc, filter, page, inPlace, null, ct);

    /// <summary>The list, for a request that is about one partnership while none is open.</summary>
    public static Task WhichAsync(DialogContext dc, CancellationToken ct) => ShowAsync(dc, PortfolioFilter.None, 0, false, "openWhich", ct);

    /// <param name="before">The key of what is said before the list; null for nothing.</param>
    private static async Task ShowAsync(
        DialogContext dc,
        PortfolioFilter filter,
        int page,
        bool inPlace,
        string? before,
        CancellationToken ct
    )
    {
        var turn = Turn.Of(dc.Context);
        await dc.CancelAllDialogsAsync(ct);
        var read = await PortfolioPages.ReadAsync(turn, filter, page, ct);
        if (read.Known.Count == 0 && !turn.Scope.IsPersonal)
        {
            await TeamReplies.SayAsync(dc, "teamPortfolioEmpty", turn.Texts.Say("buttonNew"), ct);
            return;
        }
        if (read.Known.Count == 0)
        {
            await dc.Context.SendAsync(turn.Texts.Say("portfolioEmpty"), ct, turn.Texts.Say("buttonNew"));
            return;
        }
        if (!filter.IsNone && read.Shown.Count == 0)
        {
            await SayNothingFoundAsync(dc, filter, read.Known, ct);
            return;
        }
        if (before is not null)
        {
            await dc.Context.SendAsync(turn.Texts.Say(before), ct);
        }
        (turn.Conversation.Page, turn.Conversation.Filter) = (Math.Max(0, page), filter.IsNone ? null : filter.Write());
        await dc.Context.ShowAsync(PortfolioCards.List(turn, read, filter), inPlace, ct);
    }

    private static Task SayNothingFoundAsync(
        DialogContext dc,
        PortfolioFilter filter,
        IReadOnlyList<Partnership> known,
        CancellationToken ct
    )
    {
        var texts = Turn.Of(dc.Context).Texts;
        var names = FilterNames.Of(filter with { Query = "" }, known, texts);
        var query = string.Join(" · ", new[] { names, filter.Query }.Where(part => part.Length > 0));
        return dc.Context.SendAsync(Sentences.Say(texts, "nothingFound", ("query", query)), ct, texts.Say("buttonMyPartnerships"));
    }

    /// <summary>The partnerships of the library, with the drafts that can still be brought back, as much of them as a filter needs.</summary>
    public static async Task<IReadOnlyList<Partnership>> ListedAsync(Turn turn, PortfolioFilter filter, CancellationToken ct)
    {
        var since = turn.Now.AddDays(-Partnership.DaysToRestore);
        var all = filter.IsAboutDates ? await turn.AllAsync(ct) : await turn.GlanceAsync(ct);
        return [.. all.Where(p => p.DiscardedAt is null || p.DiscardedAt > since)];
    }

    /// <summary>The partnerships that were not put aside, at a glance: their names, kinds and places.</summary>
    public static async Task<IReadOnlyList<Partnership>> GlancedAsync(Turn turn, CancellationToken ct) =>
        [.. (await turn.GlanceAsync(ct)).Where(p => p.DiscardedAt is null)];

    /// <summary>The same of those that there are to choose from: among very many, those that changed last.</summary>
    public static async Task<IReadOnlyList<Partnership>> NewestAsync(Turn turn, CancellationToken ct) =>
        [.. (await turn.NewestAsync(ct)).Where(p => p.DiscardedAt is null)];

    /// <summary>The same with the days that tell their years, and what is late.</summary>
    public static async Task<IReadOnlyList<Partnership>> FollowedAsync(Turn turn, CancellationToken ct) =>
        await turn.ListedAsync(ct) is null ? [.. (await turn.AllAsync(ct)).Where(p => p.DiscardedAt is null)] : await NewestAsync(turn, ct);

    private static readonly string[] Inputs =
    [
        DataKeys.FilterStatus,
        DataKeys.FilterKind,
        DataKeys.FilterMunicipality,
        DataKeys.FilterYear,
        DataKeys.FilterPartner,
        DataKeys.FilterQuery,
    ];

    /// <summary>What a button carries, or what is chosen on the card that filters; a partner that is chosen is searched by its name.</summary>
    private static async Task<PortfolioFilter> ChosenAsync(Turn turn, CardData card, CancellationToken ct) =>
        Array.TrueForAll(Inputs, key => card.Text(key) is null)
            ? PortfolioFilter.Parse(card.Text(DataKeys.Filter))
            : new PortfolioFilter
            {
                Status = Input(card, DataKeys.FilterStatus),
                Kind = Input(card, DataKeys.FilterKind),
                Municipality = Input(card, DataKeys.FilterMunicipality),
                Year = int.TryParse(Input(card, DataKeys.FilterYear), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                    ? year
                    : null,
                Query =
                    Shortened((await turn.PartnerAsync(card.Text(DataKeys.FilterPartner), ct))?.Name)
                    ?? Input(card, DataKeys.FilterQuery)
                    ?? "",
            };

    private static string? Input(CardData card, string key) => Shortened(FilterCard.Read(card.Text(key)));

    private static string? Shortened(string? said) =>
        TypedText.Clean(said ?? "") is { Length: > 0 } text ? text[..Math.Min(text.Length, LongestQuery)] : null;
}
