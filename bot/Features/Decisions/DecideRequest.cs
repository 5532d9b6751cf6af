using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Interview;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;
using static PartnershipBot.Domain.Progress.PartnershipStatus;

namespace PartnershipBot.Features.Decisions;

/// <summary>« Décider »: renew, adjust or stop, after a finished review and not before.</summary>
internal sealed class DecideRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Decide];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Decide];

    public override IReadOnlyList<string> Titles => ["buttonDecide", "buttonClosing"];

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (asked.CardPartnership is { } shown)
        {
            turn.Choose(shown);
        }
        else if (
            turn.Current is not { Status: DecisionDue or Amending or Stopping or Evaluating or Active or Suspended }
            && (await turn.AllAsync(ct)).FirstOrDefault(p => p.Status == DecisionDue) is { } due
        )
        {
            turn.Choose(due);
        }
        await dc.CancelAllDialogsAsync(ct);
        switch (turn.Current)
        {
            case { Status: DecisionDue } or { IsBeingAmended: true }:
                await Continuing.ContinueAsync(dc, StageRules.OfStatus(turn.Current), ct);
                break;
            case { Status: Stopping } stopping:
                await dc.Context.SendAsync(ClosingCard.For(turn.CardContext, stopping), ct);
                break;
            case { Status: Active or Suspended or Evaluating }:
                await dc.Context.SendAsync(turn.Texts.Say("reviewFirst"), ct, turn.Texts.Say("buttonEvaluate"));
                break;
            case { DiscardedAt: null, IsSigned: false }:
                await TooEarly.SayAsync(dc, turn.Texts.Say("decisionTooEarly"), ct);
                break;
            default:
                await dc.Context.SendAsync(turn.Texts.Say("decisionNone"), ct);
                break;
        }
        return true;
    }
}
