using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Reminders;

/// <summary>« Paramètres des rappels »: how the library wants to be reminded, each setting with « Modifier ».</summary>
internal sealed class ReminderSettingsRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.ReminderSettings];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.ReminderSettings];

    public override IReadOnlyList<string> Titles => ["buttonReminderSettings"];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        await dc.CancelAllDialogsAsync(ct);
        await dc.BeginDialogAsync(DialogIds.Recap, RemindersStage.Stage.Id, ct);
        return true;
    }
}
