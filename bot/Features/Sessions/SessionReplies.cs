using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Features.Support;
using PartnershipBot.Language;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Sessions;

/// <summary>What is said about sessions: where one begins and ends, what is noted, what all add up to.</summary>
internal static class SessionReplies
{
    /// <summary>Asks the first question of a session of a partnership, or the next one of the session that was begun.</summary>
    public static async Task BeginAsync(DialogContext dc, Partnership partnership, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.CancelAllDialogsAsync(ct);
        if (turn.Current?.Id != partnership.Id)
        {
            turn.Choose(partnership);
        }
        if (await IsForbiddenAsync(dc.Context, partnership, ct))
        {
            return;
        }
        if (FollowUp.IsBeingNoted(partnership.Answers))
        {
            await dc.Context.SendAsync(Sentences.Say(turn.Texts, "sessionGoesOn", ("partnership", partnership.Name)), ct);
            await Continuing.ContinueAsync(dc, FollowUpStage.Stage, ct);
            return;
        }
        SessionLog.Begin(turn);
        await dc.Context.SendAsync(Sentences.Say(turn.Texts, "sessionBegins", ("partnership", partnership.Name)), ct);
        await dc.BeginDialogAsync(DialogIds.Of(FollowUpStage.Stage), Cursor.Start.Write(FollowUpStage.Stage), ct);
    }

    /// <summary>Says why no session of a partnership can be noted now, with what to do instead; false when it can.</summary>
    public static async Task<bool> IsForbiddenAsync(ITurnContext context, Partnership partnership, CancellationToken ct)
    {
        var turn = Turn.Of(context);
        if (WhyNot(turn, partnership) is not { } why)
        {
            return false;
        }
        await context.SendAsync(turn.Texts.Say(why), ct);
        return true;
    }

    /// <summary>Why no session of a partnership can be noted now, with what to do instead; null when it can.</summary>
    public static Phrase? WhyNot(Turn turn, Partnership partnership) =>
        FollowUpStage.WhyNot(partnership) is { } advice ? Answering.Forbidden(advice)
        : partnership.Agreement.Start is { } start && start > turn.Today ? new Phrase("sessionTooEarly", ("date", start))
        : null;

    /// <summary>Notes the session whose answers are complete, or asks what is still needed. The same click again changes nothing.</summary>
    public static async Task FinishAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (!FollowUp.IsBeingNoted(turn.Answers))
        {
            await dc.Context.SendAsync(turn.Texts.Say("alreadyHandled"), ct);
        }
        else if (FollowUpStage.Missing(turn.Answers) is { } missing)
        {
            await dc.BeginDialogAsync(DialogIds.Of(FollowUpStage.Stage), Cursor.Ask(missing).Write(FollowUpStage.Stage), ct);
        }
        else
        {
            await StoreAsync(dc.Context, ct);
        }
    }

    /// <summary>Notes the session and shows what was noted, each answer with « Modifier »; there is nothing to confirm.</summary>
    public static async Task StoreAsync(ITurnContext context, CancellationToken ct)
    {
        var turn = Turn.Of(context);
        if (await SessionLog.StoreAsync(turn, ct) is not var (session, request))
        {
            return;
        }
        await ShowAsync(context, session, ct);
        if (request is not null)
        {
            await AppealLetters.ShowAsync(context, turn.Current!, request, ct);
        }
    }

    /// <summary>Shows a session, and what all of them add up to.</summary>
    public static async Task ShowAsync(ITurnContext context, Session session, CancellationToken ct)
    {
        var turn = Turn.Of(context);
        turn.Conversation.SessionId = session.Id;
        var partnership = turn.Current!;
        var totals = Totals(partnership, await SessionLog.AllAsync(turn, partnership.Id, ct));
        await context.SendAsync(SessionCard.For(turn.CardContext, partnership, session, totals), ct);
    }

    /// <summary>Shows a page of the sessions of the partnership worked on.</summary>
    public static async Task ShowAllAsync(ITurnContext context, int page, CancellationToken ct)
    {
        var turn = Turn.Of(context);
        var partnership = turn.Current!;
        var sessions = await SessionLog.AllAsync(turn, partnership.Id, ct);
        if (sessions.Count == 0)
        {
            await context.SendAsync(
                Sentences.Say(turn.Texts, "sessionsEmpty", ("partnership", partnership.Name)),
                ct,
                turn.Texts.Say("buttonSession")
            );
            return;
        }
        page = Math.Clamp(page, 0, SessionsCard.Pages(sessions.Count) - 1);
        turn.Conversation.SessionsPage = page;
        await context.SendAsync(SessionsCard.For(turn.CardContext, partnership, sessions, Totals(partnership, sessions), page), ct);
    }

    /// <summary>Over the whole of what was agreed.</summary>
    private static SessionTotals Totals(Partnership partnership, IReadOnlyList<Session> sessions) =>
        SessionTotals.Of(
            sessions,
            partnership.Agreement.Start ?? DateOnly.MinValue,
            partnership.Agreement.Periods is [.., var last] ? last.End : DateOnly.MaxValue
        );
}
