using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Dialogs.Changes;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview.Stages;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Dialogs.Requests;

/// <summary>« Annuler »: asks before it throws a draft away.</summary>
internal sealed class CancelRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Cancel];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        if (dc.ActiveDialog?.Id is DialogIds.Prospect or DialogIds.Day or DialogIds.HandOver)
        {
            // Whoever adds a partner leaves with it or without it, whoever is asked a day leaves the reminder as it is: they know which.
            return false;
        }
        var turn = Turn.Of(dc.Context);
        if (dc.ActiveDialog?.Id is DialogIds.Cancel or DialogIds.DropSession)
        {
            await dc.RepromptDialogAsync(ct);
        }
        else if (dc.ActiveDialog?.Id == DialogIds.Change)
        {
            await ChangeDialog.LeaveAsync(dc, ct);
        }
        else if (turn.Current is { } noting && FollowUp.IsBeingNoted(noting.Answers) && IsAboutSession(dc))
        {
            if (QuestionDialog.SlotOf(dc.ActiveDialog) is { Question.Id: "SU2" } && Folded.Fold(turn.Incoming.Text) == "annule")
            {
                // « Annulé » says what became of the session; only « annuler » gives up noting it.
                return false;
            }
            await dc.BeginDialogAsync(DialogIds.DropSession, null, ct);
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

    /// <summary>Whether what waits is about the session that is being noted, or nothing waits.</summary>
    private static bool IsAboutSession(DialogContext dc) =>
        QuestionDialog.SlotOf(dc.ActiveDialog) is not { } slot || FollowUpStage.Asks(slot.Question);
}
