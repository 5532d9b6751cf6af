using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Changes;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Start;

/// <summary>« Annuler »: asks before it throws a draft away.</summary>
internal sealed class CancelRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Cancel];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        foreach (var feature in FeatureBook.All)
        {
            if (await feature.CancelsAsync(dc, ct) is { } means)
            {
                return means == Cancelling.Answered;
            }
        }
        var turn = Turn.Of(dc.Context);
        if (dc.ActiveDialog?.Id == CancelDialog.Name)
        {
            await dc.RepromptDialogAsync(ct);
        }
        else if (dc.ActiveDialog?.Id == ChangeDialog.Name)
        {
            await ChangeDialog.LeaveAsync(dc, ct);
        }
        else if (
            turn.Current is { DiscardedAt: null } partnership
            && (partnership.IsDraft || partnership.Status == PartnershipStatus.Evaluating)
        )
        {
            await dc.BeginDialogAsync(CancelDialog.Name, null, ct);
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
