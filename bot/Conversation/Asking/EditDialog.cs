using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Interview;

namespace PartnershipBot.Conversation.Asking;

/// <summary>« Modifier »: asks one question anew, then shows the recap of its stage, or the convention once it is signed.</summary>
internal static class EditDialog
{
    public static WaterfallDialog Create() =>
        new(
            DialogIds.Edit,
            [
                static (step, ct) => step.BeginDialogAsync(DialogIds.Question, step.Options, ct),
                static async (step, ct) =>
                {
                    var question = Slot.QuestionOf(step.Options as string);
                    var stage = question is null ? null : Questions.StageOf(question);
                    if (stage is not null && FeatureBook.Of(stage).WalksAfterEdit)
                    {
                        return await step.ReplaceDialogAsync(DialogIds.Of(stage), Cursor.Start.Write(stage), ct);
                    }
                    if (question is not null && await FeatureBook.Of(question).EndsEditAsync(step, question, ct))
                    {
                        return await step.EndDialogAsync(null, ct);
                    }
                    return question is null
                        ? await step.EndDialogAsync(null, ct)
                        : await step.ReplaceDialogAsync(DialogIds.Recap, Questions.RecapOf(question).Id, ct);
                },
            ]
        );
}
