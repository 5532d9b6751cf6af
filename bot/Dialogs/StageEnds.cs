using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Dialogs.Requests;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Stages;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Dialogs;

/// <summary>What is shown when a stage has nothing more to ask, or was confirmed.</summary>
internal static class StageEnds
{
    /// <summary>Ends a walk whose last answer decided something by itself; false when its recap comes next.</summary>
    public static async Task<bool> ReachedAsync(DialogContext dc, Stage stage, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (turn.Current is not { IsSigned: true } partnership)
        {
            return false;
        }
        switch (stage.Id)
        {
            case "agreement":
                await dc.Context.SendAsync(AgreementCard.For(turn.CardContext, partnership, turn.Library, partnership.OwnerName), ct);
                return true;
            case "evaluation" when partnership.Evaluation.IsFinal:
                await dc.Context.SendAsync(ReviewCard.For(turn.CardContext, partnership), ct);
                return true;
            case "amendment" when partnership.IsBeingAmended:
                Confirm(turn, partnership, stage);
                await ShowAmendmentAsync(dc.Context, ct);
                return true;
            case "amendment":
                await dc.Context.SendAsync(turn.Texts.Say("amendmentApplied"), ct);
                await dc.Context.SendAsync(AgreementCard.For(turn.CardContext, partnership, turn.Library, partnership.OwnerName), ct);
                return true;
            default:
                return false;
        }
    }

    /// <summary>The review is final: it is shown, and its deliveries are asked; each may be passed.</summary>
    public static async Task AfterReviewAsync(DialogContext dc, bool isNew, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.Context.SendAsync(ReviewCard.For(turn.CardContext, turn.Current!), ct);
        if (isNew)
        {
            await dc.Context.SendAsync(turn.Texts.Say("reviewFinalised"), ct);
            await dc.BeginDialogAsync(DialogIds.Of(EvaluationStage.Stage), Cursor.Start.Write(EvaluationStage.Stage), ct);
        }
    }

    /// <summary>What follows from the decision.</summary>
    /// <param name="decided">The partnership on which it was taken, before it.</param>
    public static async Task AfterDecisionAsync(DialogContext dc, Partnership decided, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var partnership = turn.Current!;
        switch (partnership.Status)
        {
            case PartnershipStatus.AgreementDrafting when decided.Decision.NewPeriod is var (from, to):
                await dc.Context.SendAsync(
                    turn.Texts.Say("decisionRenewed", ("cycle", partnership.Cycle), ("start", from), ("end", to)), ct);
                await ResumeRequest.ContinueAsync(dc, ct);
                break;
            case PartnershipStatus.Active:
                await dc.Context.SendAsync(turn.Texts.Say("decisionContinued", ("end", partnership.Agreement.End!)), ct);
                break;
            case PartnershipStatus.Amending:
                await dc.Context.SendAsync(turn.Texts.Say("decisionAdjusted"), ct);
                await ShowAmendmentAsync(dc.Context, ct);
                await dc.BeginDialogAsync(DialogIds.Of(AmendmentStage.Stage), Cursor.Start.Write(AmendmentStage.Stage), ct);
                break;
            case PartnershipStatus.Stopping:
                await dc.Context.SendAsync(ClosingCard.For(turn.CardContext, partnership), ct);
                break;
            case PartnershipStatus.Stopped:
                await dc.Context.SendAsync(turn.Texts.Say("decisionStopped"), ct);
                break;
        }
    }

    /// <summary>The amendment with before and after.</summary>
    public static Task ShowAmendmentAsync(ITurnContext context, CancellationToken ct)
    {
        var turn = Turn.Of(context);
        return context.SendAsync(AmendmentCard.For(turn.CardContext, turn.Current!), ct);
    }

    /// <summary>Once nothing more is asked, an amendment waits for its approval or its signature.</summary>
    private static void Confirm(Turn turn, Partnership partnership, Stage stage)
    {
        var validated = Consequences.Validated(partnership, stage, turn.Library, turn.Today);
        if (validated.Status != partnership.Status)
        {
            turn.Save(validated, $"confirm {stage.Id}", new Dictionary<string, object?>());
        }
    }
}
