using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Reviews;

/// <summary>« Finaliser »: freezes the review, once nothing that it needs is missing.</summary>
internal sealed class FinaliseRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Finalise];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Finalise];

    public override CardNeed Need => CardNeed.Present;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (turn.Current is { Status: PartnershipStatus.Evaluating })
        {
            await RecapDialog.ConfirmAsync(dc, EvaluationStage.Stage, ct);
            return true;
        }
        if (turn.Current is not { } partnership)
        {
            await TooEarly.NothingOpenAsync(dc, null, ct);
            return true;
        }
        var why = partnership.Evaluation.IsFinal ? "reviewAlreadyFinal" : ReviewMissing.Alone(partnership);
        await TooEarly.SayAsync(dc, turn.Texts.Say(why), ct);
        await dc.RepromptDialogAsync(ct);
        return true;
    }
}
