using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Libraries;

/// <summary>« Paramètres »: the library's own answers.</summary>
internal sealed class SettingsRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Settings];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Settings];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        await dc.CancelAllDialogsAsync(ct);
        await dc.BeginDialogAsync(DialogIds.Of(LibraryStage.Stage), Cursor.Start.Write(LibraryStage.Stage), ct);
        return true;
    }
}
