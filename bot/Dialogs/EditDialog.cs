using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Stages;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Dialogs;

/// <summary>« Modifier »: asks one question anew, then shows the recap of its stage, or the convention once it is signed.</summary>
internal static class EditDialog
{
    public static WaterfallDialog Create() => new(DialogIds.Edit,
    [
        static (step, ct) => step.BeginDialogAsync(DialogIds.Question, step.Options, ct),
        static async (step, ct) =>
        {
            var turn = Turn.Of(step.Context);
            var question = Slot.Parse(step.Options as string)?.Question;
            var stage = question is null ? null : Questions.StageOf(question);
            if (stage == FollowUpStage.Stage)
            {
                // What else the new answer calls for is asked, then the session is noted.
                return await step.ReplaceDialogAsync(DialogIds.Of(stage), Cursor.Start.Write(stage), ct);
            }
            if (question?.Column == Fields.SignedOn && turn.Current is { IsSigned: true } partnership)
            {
                await ShowSignedAsync(step, turn, partnership, ct);
                return await step.EndDialogAsync(null, ct);
            }
            if (stage is not null && await StageEnds.ReachedAsync(step, stage, ct))
            {
                return await step.EndDialogAsync(null, ct);
            }
            return stage is null ? await step.EndDialogAsync(null, ct)
                : await step.ReplaceDialogAsync(DialogIds.Recap, stage.Id == "proposal" ? "contact" : stage.Id, ct);
        },
    ]);

    private static async Task ShowSignedAsync(WaterfallStepContext step, Turn turn, Partnership partnership, CancellationToken ct)
    {
        await step.Context.SendAsync(turn.Texts.Say("agreementActive", ("end", partnership.Agreement.End!)), ct);
        await step.Context.SendAsync(AgreementCard.For(turn.CardContext, partnership, turn.Library, partnership.OwnerName), ct);
    }
}
