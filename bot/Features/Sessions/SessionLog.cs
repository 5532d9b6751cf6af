using PartnershipBot.Domain;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Features.Support;
using PartnershipBot.Interview;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Sessions;

/// <summary>
/// The log of a partnership's sessions. One that is being noted or corrected is in columns of the partnership, like every
/// answer; once it is complete it becomes a row of its own and the columns are empty again, all in one batch.
/// </summary>
internal static class SessionLog
{
    private static readonly Stage Stage = FollowUpStage.Stage;

    /// <summary>The sessions of a partnership, from the first day to the last.</summary>
    public static async Task<IReadOnlyList<Session>> AllAsync(Turn turn, string partnershipId, CancellationToken ct) =>
        [
            .. (await turn.Work.QueryAsync(RowKeys.Sessions(partnershipId), ct))
                .Select(SessionRows.Read)
                .OfType<Session>()
                .OrderBy(s => s.Date)
                .ThenBy(s => s.Id, StringComparer.Ordinal),
        ];

    /// <summary>The session of an id, even if its day was corrected since; null when it is not there any more.</summary>
    public static async Task<Session?> FindAsync(Turn turn, string partnershipId, string? id, CancellationToken ct) =>
        id is null ? null : (await AllAsync(turn, partnershipId, ct)).FirstOrDefault(s => SessionRows.AreSame(s.Id, id));

    /// <summary>Begins to note a session of the partnership worked on, or goes on with the one that was begun.</summary>
    /// <param name="entry">What tells it from others, where a form says so.</param>
    public static void Begin(Turn turn, string? entry = null)
    {
        if (turn.Current is { } partnership && !FollowUp.IsBeingNoted(partnership.Answers))
        {
            Change(turn, partnership, Deed.BeginSession, new() { [SessionFields.Entry] = entry ?? NewEntry(turn) });
        }
    }

    /// <summary>What tells a new session from others.</summary>
    public static string NewEntry(Turn turn) => Guid.CreateVersion7(turn.Now).ToString("N");

    /// <summary>
    /// Begins to correct a session that is noted: its answers become columns again. False when another one is being noted.
    /// </summary>
    public static bool Correct(Turn turn, Session session)
    {
        var partnership = turn.Current!;
        if (FollowUp.IsBeingNoted(partnership.Answers))
        {
            return partnership.Answers.Text(SessionFields.Entry) is { } entry && SessionRows.AreSame(entry, session.Id);
        }
        var columns = session.Answers.Values.Where(v => v.Key != Fields.Skipped).ToDictionary(v => v.Key, object? (v) => v.Value);
        columns[SessionFields.Entry] = session.Id;
        var (_, others) = Skips.Of(partnership.Answers).Split(Stage);
        columns[Fields.Skipped] = Joined(others, session.Answers.Text(Fields.Skipped));
        Change(turn, partnership, Deed.CorrectSession(session.Id), columns);
        return true;
    }

    /// <summary>Notes the session whose answers are complete, and makes the request that it calls for.</summary>
    /// <returns>The session, and the request whose letter is to be sent; null when there is nothing to note.</returns>
    public static async Task<(Session Session, Appeal? Request)?> StoreAsync(Turn turn, CancellationToken ct)
    {
        if (
            turn.Current is not { } partnership
            || partnership.Answers.Text(SessionFields.Entry) is not { } entry
            || Session.Read(entry, Own(partnership.Answers)) is not { } noted
        )
        {
            return null;
        }
        var before = await FindAsync(turn, partnership.Id, entry, ct);
        var id = SessionRows.Id(noted.Date, entry);
        var (requestId, letter) = await Appeals.AfterSessionAsync(
            turn,
            partnership.Id,
            noted,
            before?.Answers.Text(SessionFields.RequestId),
            ct
        );
        var session = noted with { Id = id, Answers = noted.Answers.With([new(SessionFields.RequestId, requestId)]) };
        var columns = SessionRows.Write(session.Answers, turn.Now, turn.Scope.UserId, turn.Scope.UserName);
        if (before?.Id == id)
        {
            turn.Work.Put(RowKeys.Session(partnership.Id, id), columns);
        }
        else
        {
            if (before is not null)
            {
                turn.Work.Delete(RowKeys.Session(partnership.Id, before.Id));
            }
            turn.Work.PutNew(RowKeys.Session(partnership.Id, id), columns);
        }
        Change(
            turn,
            partnership,
            Deed.NoteSession(id),
            WithoutEntry(partnership.Answers),
            new RowChange(RowKeys.Session(partnership.Id, id), Values(before), Values(session))
        );
        turn.Conversation.SessionId = id;
        return (session, letter);
    }

    /// <summary>Leaves the session that is being noted or corrected; what was noted before stays.</summary>
    public static void Drop(Turn turn)
    {
        if (turn.Current is { } partnership && FollowUp.IsBeingNoted(partnership.Answers))
        {
            Change(turn, partnership, Deed.DropSession, WithoutEntry(partnership.Answers));
        }
    }

    /// <summary>Removes a session that is noted, and its request if nobody sent it.</summary>
    public static async Task RemoveAsync(Turn turn, Session session, CancellationToken ct)
    {
        var partnership = turn.Current!;
        turn.Work.Delete(RowKeys.Session(partnership.Id, session.Id));
        await Appeals.AfterRemovalAsync(turn, partnership.Id, session.Answers.Text(SessionFields.RequestId), ct);
        var isCorrected = partnership.Answers.Text(SessionFields.Entry) is { } entry && SessionRows.AreSame(entry, session.Id);
        Change(
            turn,
            partnership,
            Deed.RemoveSession(session.Id),
            isCorrected ? WithoutEntry(partnership.Answers) : [],
            new RowChange(RowKeys.Session(partnership.Id, session.Id), Values(session), Values(null))
        );
    }

    /// <summary>The answers about the session that is being noted. What was left open counts as passed: it is not asked again.</summary>
    private static AnswerSheet Own(AnswerSheet answers)
    {
        var (own, _) = Skips.Of(answers).Split(Stage);
        var passed = Skips.Of(AnswerSheet.Empty.With([new(Fields.Skipped, own)]));
        foreach (var slot in Walk.Open(Stage, answers, AnswerSheet.Empty).Where(s => s.Question.Skippable && !passed.Contains(s)))
        {
            own = Joined(own, slot.ToString());
        }
        return AnswerSheet.Of(answers.Values.Where(v => IsOwn(v.Key))).With([new(Fields.Skipped, own)]);
    }

    /// <summary>What empties the columns of the session that is being noted.</summary>
    private static Dictionary<string, object?> WithoutEntry(AnswerSheet answers)
    {
        var columns = answers.Clearing(SessionFields.Prefix);
        columns[Fields.Skipped] = Skips.Of(answers).Split(Stage).Others;
        return columns;
    }

    private static void Change(
        Turn turn,
        Partnership partnership,
        Deed deed,
        Dictionary<string, object?> changes,
        RowChange? about = null
    ) => turn.Save(partnership, partnership with { Answers = partnership.Answers.With(changes) }, deed, changes, about);

    private static bool IsOwn(string field) =>
        field.StartsWith(SessionFields.Prefix, StringComparison.Ordinal) && field != SessionFields.Entry;

    private static Dictionary<string, object?> Values(Session? session) =>
        session?.Answers.Values.ToDictionary(v => v.Key, object? (v) => v.Value) ?? [];

    private static string? Joined(params string?[] parts) =>
        string.Join(' ', parts.Where(p => !string.IsNullOrEmpty(p))) is { Length: > 0 } all ? all : null;
}
