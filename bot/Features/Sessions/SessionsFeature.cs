using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Conversation.Changes;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Sessions;

/// <summary>« Séance »: what takes place, noted in under a minute, and what all of it adds up to.</summary>
internal sealed class SessionsFeature : Feature
{
    public override IReadOnlyList<StageUse> Stages { get; } = [new SessionStageUse()];

    public override IEnumerable<Request> Requests(IServiceProvider services) =>
        [new EditSessionRequest(), new SessionRequest(), new SessionsRequest()];

    public override IEnumerable<Dialog> Dialogs(IServiceProvider services) => [new DropSessionDialog(), new SessionWhichDialog()];

    /// <summary>« On a fait la lecture, 14 résidents et 20 livres ».</summary>
    public override Task<bool> FindsAsync(DialogContext dc, string text, CancellationToken ct) => SessionTelling.TakesAsync(dc, text, ct);

    /// <summary>« Annulé » says what became of the session; only « annuler » gives up noting it.</summary>
    public override async Task<Cancelling?> CancelsAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (dc.ActiveDialog?.Id == SessionWhichDialog.Name)
        {
            return Cancelling.IsAnAnswer;
        }
        if (dc.ActiveDialog?.Id == DropSessionDialog.Name)
        {
            await dc.RepromptDialogAsync(ct);
            return Cancelling.Answered;
        }
        var asked = QuestionDialog.QuestionOf(dc.ActiveDialog);
        if (
            dc.ActiveDialog?.Id == ChangeDialog.Name
            || turn.Current is not { } noting
            || !FollowUp.IsBeingNoted(noting.Answers)
            || (asked is not null && !FollowUpStage.Asks(asked))
        )
        {
            return null;
        }
        if (asked == FollowUpStage.Held && TypedText.Fold(turn.Incoming.Text) == "annule")
        {
            return Cancelling.IsAnAnswer;
        }
        await dc.BeginDialogAsync(DropSessionDialog.Name, null, ct);
        return Cancelling.Answered;
    }

    public override async Task<IReadOnlyList<(string Title, string Value)>?> ChoicesAsync(
        Turn turn,
        string list,
        string query,
        CancellationToken ct
    ) => list == SearchedChoices.Partnership ? await SessionPartnership.FindAsync(turn, query, ct) : null;

    public override IReadOnlyList<string> YesNoDialogs { get; } = [DropSessionDialog.Name];
}
