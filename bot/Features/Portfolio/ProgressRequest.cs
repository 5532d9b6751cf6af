using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Portfolio;

/// <summary>« Où en est-on ? »: the guide's five steps, what is done in each and what comes next; what waits goes on waiting.</summary>
internal sealed class ProgressRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Progress];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Progress];

    public override IReadOnlyList<string> Titles => ["buttonProgress"];

    public override RequestPlace Place => RequestPlace.Anywhere;

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if ((asked.CardPartnership ?? turn.Current) is not { DiscardedAt: null } partnership)
        {
            await PortfolioRequest.ShowAsync(dc, PortfolioFilter.None, 0, false, ct);
            return true;
        }
        await dc.Context.SendAsync(await PortfolioCards.ProgressAsync(turn, partnership, ct), ct);
        await dc.RepromptDialogAsync(ct);
        return true;
    }
}
