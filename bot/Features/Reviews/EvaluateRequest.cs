using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Features.Decisions;
using PartnershipBot.Features.Portfolio;
using PartnershipBot.Interview;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;
using static PartnershipBot.Domain.Progress.PartnershipStatus;

namespace PartnershipBot.Features.Reviews;

/// <summary>« Bilan », « évaluer »: begins the review that comes next, or goes on with the one in hand.</summary>
internal sealed class EvaluateRequest : Request
{
    public override IReadOnlyList<Command> Commands =>
        [Command.Evaluate, Command.EvaluateMidTerm, Command.EvaluateFinal, Command.EvaluateEarly];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Evaluate];

    public override IReadOnlyList<string> Titles => ["buttonEvaluate"];

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (asked.CardPartnership is { } shown)
        {
            turn.Choose(shown);
        }
        await dc.CancelAllDialogsAsync(ct);
        if (turn.Current is not { IsSigned: true } && asked.Card is null)
        {
            var signed = (await turn.AllAsync(ct)).Where(p => p.Status is Active or Suspended or Evaluating).ToList();
            if (signed.Count > 1)
            {
                await PortfolioRequest.ShowAsync(dc, PortfolioFilter.None, 0, inPlace: false, ct);
                await dc.Context.SendAsync(turn.Texts.Say("reviewChoose"), ct);
                return true;
            }
            if (signed.Count == 0 && turn.Current is null)
            {
                await dc.Context.SendAsync(turn.Texts.Say("reviewNothing"), ct);
                return true;
            }
            turn.Choose(signed.FirstOrDefault() ?? turn.Current);
        }
        await EvaluateAsync(dc, turn.Current!, Type(asked.Command), ct);
        return true;
    }

    private static async Task EvaluateAsync(DialogContext dc, Partnership partnership, ReviewType? wanted, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        switch (partnership.Status)
        {
            case Evaluating:
                await Continuing.ContinueAsync(dc, StageRules.OfStatus(partnership), ct);
                break;
            case Active or Suspended when Begin(turn, partnership, wanted) is { } begun:
                var type = begun.Evaluation.Type!.Value;
                await dc.Context.SendAsync(turn.Texts.Say($"reviewBegun{type}", ("date", begun.Evaluation.DueOn!)), ct);
                await dc.BeginDialogAsync(DialogIds.Of(EvaluationStage.Stage), Cursor.Start.Write(EvaluationStage.Stage), ct);
                break;
            case DecisionDue:
                await dc.Context.SendAsync(ReviewCard.For(turn.CardContext, partnership), ct);
                await dc.Context.SendAsync(turn.Texts.Say("reviewAlreadyFinal"), ct, turn.Texts.Say("buttonDecide"));
                break;
            default:
                await TooEarly.SayAsync(
                    dc,
                    turn.Texts.Say(
                        Answering.Forbidden(
                            partnership.IsBeingAmended ? "adviceFinishAmendment"
                            : partnership.IsSigned ? "adviceReviewFinal"
                            : "adviceSignFirst"
                        )
                    ),
                    ct
                );
                break;
        }
    }

    /// <summary>The partnership with an empty review of its own; null when none is due any more.</summary>
    private static Partnership? Begin(Turn turn, Partnership partnership, ReviewType? wanted)
    {
        var next =
            wanted is { } type && ReviewSchedule.DueOn(partnership, type, turn.Today) is { } due
                ? (type, due)
                : ReviewSchedule.Next(partnership, turn.Today);
        if (next is not var (chosen, dueOn))
        {
            return null;
        }
        var changes = partnership.Answers.Clearing("evaluation_", "decision_");
        changes[Fields.EvaluationType] = Evaluation.Name(chosen);
        changes[Fields.EvaluationStatus] = Evaluation.Draft;
        changes[Fields.EvaluationDueOn] = AnswerSheet.Write(dueOn);
        changes[Fields.Skipped] = Skips.Of(partnership.Answers).WithoutStages(EvaluationStage.Stage, DecisionStage.Stage);
        turn.Save(
            partnership,
            (partnership with { Answers = partnership.Answers.With(changes) }).TransitionedTo(Evaluating),
            Deed.BeginReview,
            changes
        );
        return turn.Current;
    }

    private static ReviewType? Type(Command? command) =>
        command switch
        {
            Command.EvaluateMidTerm => ReviewType.MidTerm,
            Command.EvaluateFinal => ReviewType.Final,
            Command.EvaluateEarly => ReviewType.Early,
            _ => null,
        };
}
