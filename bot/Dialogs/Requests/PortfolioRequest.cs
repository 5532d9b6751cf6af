using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Dialogs.Requests;

/// <summary>« Mes partenariats »: the library's partnerships, a page of them.</summary>
internal sealed class PortfolioRequest : Request
{
    private const string Next = "buttonNextPage";
    private const string Previous = "buttonPreviousPage";

    public override IReadOnlyList<Command> Commands => [Command.MyPartnerships];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Portfolio];

    public override IReadOnlyList<string> Titles => [Next, Previous];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var last = Turn.Of(dc.Context).Conversation.Page;
        await ShowAsync(dc, asked.Title switch { Next => last + 1, Previous => last - 1, _ => asked.Card?.Page ?? 0 }, ct);
        return true;
    }

    /// <summary>Shows a page, from 0; outside of the list it is the nearest one.</summary>
    public static async Task ShowAsync(DialogContext dc, int page, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.CancelAllDialogsAsync(ct);
        var since = turn.Now.AddDays(-Partnership.DaysToRestore);
        var all = (await turn.AllAsync(ct)).Where(p => p.DiscardedAt is null || p.DiscardedAt > since).ToList();
        if (all.Count == 0)
        {
            await dc.Context.SendAsync(turn.Texts.Say("portfolioEmpty"), ct, turn.Texts.Say("buttonNew"));
            return;
        }
        turn.Conversation.Page = Math.Max(0, page);
        await dc.Context.SendAsync(PortfolioCard.For(turn.CardContext, all, page), ct);
    }
}
