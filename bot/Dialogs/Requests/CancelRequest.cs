using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Dialogs.Changes;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Dialogs.Requests;

/// <summary>« Annuler »: asks before it throws a draft away.</summary>
internal sealed class CancelRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Cancel];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (dc.ActiveDialog?.Id == DialogIds.Cancel)
        {
            await dc.RepromptDialogAsync(ct);
        }
        else if (dc.ActiveDialog?.Id == DialogIds.Change)
        {
            await ChangeDialog.LeaveAsync(dc, ct);
        }
        else if (turn.Current is { DiscardedAt: null } partnership && (partnership.IsDraft || partnership.Status == PartnershipStatus.Evaluating))
        {
            await dc.BeginDialogAsync(DialogIds.Cancel, null, ct);
        }
        else
        {
            var waited = dc.ActiveDialog is not null;
            await dc.CancelAllDialogsAsync(ct);
            await dc.Context.SendAsync(turn.Texts.Say(waited ? "nothingKept" : "nothingToCancel"), ct);
        }
        return true;
    }
}
