using Microsoft.Bot.Builder.Dialogs;

namespace PartnershipBot.Conversation.Asking;

/// <summary>A dialog that waits for an answer: when what was asked above it has ended, it asks again.</summary>
internal abstract class WaitingDialog(string id) : Dialog(id)
{
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object? result = null,
        CancellationToken cancellationToken = default
    )
    {
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Says why an answer will not do, and asks again.</summary>
    protected async Task<DialogTurnResult> AgainAsync(DialogContext dc, string why, CancellationToken ct)
    {
        await dc.Context.SendAsync(why, ct);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, ct);
        return EndOfTurn;
    }
}
