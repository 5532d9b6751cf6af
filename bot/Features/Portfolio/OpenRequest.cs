using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Domain;
using PartnershipBot.Features.Lifecycle;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Portfolio;

/// <summary>« Ouvrir … »: works on a partnership of the list, and shows its sheet.</summary>
internal sealed class OpenRequest : Request
{
    private const string Sheet = "buttonSheet";

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Open];

    /// <summary>« Ouvrir la fiche »: that of the partnership worked on.</summary>
    public override IReadOnlyList<string> Titles => [Sheet];

    public override IReadOnlyList<string> TitlesWithSubject => ["verbOpen"];

    public override RequestPlace Place => RequestPlace.Anywhere;

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (asked.Title == Sheet)
        {
            if (turn.Current is not { } current)
            {
                return false;
            }
            await OpenAsync(dc, current, ct);
            return true;
        }
        if (asked.Card is null && (await NamedPartnerships.AllAsync(turn, asked.Subject, discarded: false, ct)).Count > 1)
        {
            // The same convention with several partners has one name.
            await PortfolioRequest.ShowAsync(dc, new PortfolioFilter { Query = asked.Subject }, 0, false, ct);
            return true;
        }
        if ((asked.CardPartnership ?? await NamedPartnerships.FindAsync(turn, asked.Subject, discarded: false, ct)) is not { } partnership)
        {
            return asked.Card is null && await SearchRequest.FindBareAsync(dc, asked.Subject, ct);
        }
        await OpenAsync(dc, partnership, ct);
        return true;
    }

    public static async Task OpenAsync(DialogContext dc, Partnership partnership, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.CancelAllDialogsAsync(ct);
        if (partnership.DiscardedAt is not null && !turn.Scope.IsPersonal)
        {
            await TeamReplies.ElsewhereAsync(dc, turn.Texts.Say("buttonMyPartnerships"), ct);
            return;
        }
        if (partnership.DiscardedAt is not null)
        {
            await RestoreRequest.RestoreAsync(dc, partnership, ct);
            return;
        }
        turn.Choose(partnership);
        await ShowAsync(dc.Context, partnership, ct);
    }

    /// <summary>The sheet of the partnership that is worked on.</summary>
    public static async Task ShowAsync(ITurnContext context, Partnership partnership, CancellationToken ct) =>
        await context.SendAsync(await PortfolioCards.SheetAsync(Turn.Of(context), partnership, ct), ct);
}
