using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Dates;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Sessions;

/// <summary>
/// « Modifier » an answer about a session that is noted, « Modifier la séance du 18 novembre 2025 » to choose which answer,
/// « Supprimer la séance ».
/// </summary>
internal sealed class EditSessionRequest : Request
{
    private const string Edit = "buttonEdit";
    private const string EditWhole = "buttonEditSession";
    private const string Remove = "buttonRemoveSession";

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.EditSession, Cards.Verbs.RemoveSession];

    public override IReadOnlyList<string> Titles => [EditWhole, Remove];

    public override IReadOnlyList<string> TitlesWithSubject => [EditWhole, Remove, Edit];

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (await CardTarget.ChooseAsync(dc, asked, ct) is not { } partnership || !partnership.IsSigned)
        {
            return false;
        }
        var isNamed = asked.Title is EditWhole or Remove && asked.Subject.Length > 0;
        var session = isNamed
            ? await OfDayAsync(turn, partnership.Id, asked.Subject, ct)
            : await SessionLog.FindAsync(turn, partnership.Id, asked.Card?.Text(DataKeys.Session) ?? turn.Conversation.SessionId, ct);
        if (asked.Title == Edit)
        {
            return session is not null
                && !FollowUp.IsBeingNoted(partnership.Answers)
                && Labelled(session, asked.Subject) is { } named
                && await EditAsync(dc, turn, session, named, ct);
        }
        if (session is null)
        {
            await dc.Context.SendAsync(turn.Texts.Say("sessionGone"), ct);
            await SessionReplies.ShowAllAsync(dc.Context, 0, ct);
            return true;
        }
        await dc.CancelAllDialogsAsync(ct);
        if (asked.Title == Remove || asked.Card?.Verb == Cards.Verbs.RemoveSession)
        {
            await dc.BeginDialogAsync(DropSessionDialog.Name, session.Id, ct);
        }
        else if (asked.Card?.SlotIn(turn.Answers) is { } slot && FollowUpStage.Asks(slot.Question))
        {
            await EditAsync(dc, turn, session, slot, ct);
        }
        else
        {
            await SessionReplies.ShowAsync(dc.Context, session, ct);
        }
        return true;
    }

    private static async Task<bool> EditAsync(DialogContext dc, Turn turn, Session session, Slot slot, CancellationToken ct)
    {
        await dc.CancelAllDialogsAsync(ct);
        if (await SessionReplies.IsForbiddenAsync(dc.Context, turn.Current!, ct))
        {
            return true;
        }
        if (!SessionLog.Correct(turn, session))
        {
            await SessionReplies.BeginAsync(dc, turn.Current!, ct);
            return true;
        }
        await dc.BeginDialogAsync(DialogIds.Edit, slot.ToString(), ct);
        return true;
    }

    /// <summary>The question about a session whose label was typed.</summary>
    private static Slot? Labelled(Session session, string label) =>
        Walk.Slots(FollowUpStage.Stage, session.Answers)
            .Where(s => Enum.GetValues<Lang>().Any(lang => TypedText.Fold(new Texts(lang).Label(s.Question.Id)) == label))
            .Cast<Slot?>()
            .FirstOrDefault();

    /// <summary>The last session of the day that was typed; « du » and « of » before it mean nothing.</summary>
    private static async Task<Session?> OfDayAsync(Turn turn, string partnershipId, string day, CancellationToken ct) =>
        DateReader.Read(day, turn.Today, turn.Texts.Lang, DateExpectation.Past) is DateReading.Found found
            ? (await SessionLog.AllAsync(turn, partnershipId, ct)).LastOrDefault(s => s.Date == found.Date)
            : null;
}
