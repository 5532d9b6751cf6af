using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Interview;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Sessions;

/// <summary>A session: it is noted as soon as all is said that must be; there is nothing to confirm.</summary>
internal sealed class SessionStageUse() : StageUse(FollowUpStage.Stage)
{
    /// <summary>What else the new answer calls for is asked, then the session is noted.</summary>
    public override bool WalksAfterEdit => true;

    public override Slot? StillMissing(AnswerSheet answers) => FollowUpStage.Missing(answers);

    public override async Task<bool> EndsAsync(DialogContext dc, CancellationToken ct)
    {
        await SessionReplies.StoreAsync(dc.Context, ct);
        return true;
    }

    public override async Task<bool> ConfirmsAsync(DialogContext dc, CancellationToken ct)
    {
        await SessionReplies.FinishAsync(dc, ct);
        return true;
    }

    /// <summary>A session is mostly noted on its day.</summary>
    public override IReadOnlyDictionary<string, string> Prefilled(Turn turn, Partnership partnership) =>
        new Slot(FollowUpStage.Day) is var day
        && !day.IsAnswered(partnership.Answers)
        && day.Question.Proposal(turn.ContextOf(day)) is not null
            ? new Dictionary<string, string> { [day.ToString()] = AnswerSheet.Write(turn.Today) }
            : base.Prefilled(turn, partnership);

    public override IEnumerable<(string Name, object Value)> FormData(AnswerSheet answers) =>
        answers.Text(SessionFields.Entry) is { } entry ? [(DataKeys.Session, entry)] : [];

    /// <summary>The form of a session that is noted already must not begin another one.</summary>
    public override bool IsOver(CardData form, Partnership? shown) =>
        shown?.Answers.Text(SessionFields.Entry) is not { } entry || entry != form.Text(DataKeys.Session);

    public override string? FormTitle(CardContext ctx, Partnership partnership, AnswerSheet library) =>
        FollowUp.IsUnderWay(partnership) && !(partnership.Agreement.Start > ctx.Today) ? "buttonSession" : null;
}
