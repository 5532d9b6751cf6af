using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation.Asking;

namespace PartnershipBot.Conversation;

/// <summary>Where a conversation was, as an earlier version of the program may have stored it.</summary>
internal static class StoredStack
{
    /// <summary>Whether it still fits: its dialogs exist, and its stages have the questions they had.</summary>
    public static bool Fits(DialogContext dc, DialogSet dialogs) =>
        dc.Stack.All(instance =>
            !string.IsNullOrWhiteSpace(instance.Id)
            && dialogs.Find(instance.Id) is not null
            && (
                DialogIds.StageOf(instance.Id) is not { } stage
                || !instance.State.TryGetValue("options", out var options)
                || options is null
                || Cursor.Fits(stage, options)
            )
            && (instance.Id != DialogIds.Question || QuestionDialog.QuestionOf(instance) is not null)
        );
}
