using PartnershipBot.Domain;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Support;

/// <summary>The requests to the département's service: made by a session, sent, answered.</summary>
internal static class Appeals
{
    private const string None = "none";

    /// <summary>The requests of the library that wait for something, the oldest first.</summary>
    public static async Task<IReadOnlyList<Appeal>> PendingAsync(Turn turn, CancellationToken ct) =>
        [
            .. (await turn.Work.QueryAsync(RowKeys.Appeals, ct))
                .Select(AppealRows.Read)
                .OfType<Appeal>()
                .Where(r => r.Status != AppealStatus.Answered)
                .OrderBy(r => r.AskedOn)
                .ThenBy(r => r.Id, StringComparer.Ordinal),
        ];

    /// <summary>The last request about a partnership that waits for something; null when none does.</summary>
    public static async Task<Appeal?> LastAsync(UnitOfWork work, string partnershipId, CancellationToken ct) =>
        (await work.QueryAsync(RowKeys.Appeal(partnershipId, ""), ct))
            .Select(AppealRows.Read)
            .OfType<Appeal>()
            .Where(r => r.Status != AppealStatus.Answered)
            .OrderBy(r => r.AskedOn)
            .ThenBy(r => r.Id, StringComparer.Ordinal)
            .LastOrDefault();

    public static async Task<Appeal?> FindAsync(Turn turn, string partnershipId, string? id, CancellationToken ct) =>
        id is { Length: <= Turn.LongestId }
        && partnershipId.Length <= Turn.LongestId
        && await turn.Work.GetAsync(RowKeys.Appeal(partnershipId, id), ct) is { } row
            ? AppealRows.Read(row)
            : null;

    /// <summary>
    /// Makes the request that a session calls for. A session that is corrected changes its request while nobody sent it; what
    /// was sent stays, and another need is another request.
    /// </summary>
    /// <returns>The request that belongs to the session, and the one whose letter is to be sent.</returns>
    public static async Task<(string? Id, Appeal? Letter)> AfterSessionAsync(
        Turn turn,
        string partnershipId,
        Session session,
        string? requestId,
        CancellationToken ct
    )
    {
        var need = session.Answers.Text(SessionFields.SupportRequest) is { } code and not None ? code : null;
        var comment = session.Answers.Text(SessionFields.SupportComment);
        var known = await FindAsync(turn, partnershipId, requestId, ct);
        if (known is not null && need == known.Need && comment == known.Comment)
        {
            return (known.Id, null);
        }
        if (need is null)
        {
            return (await AfterRemovalAsync(turn, partnershipId, requestId, ct), null);
        }
        if (known is { Status: AppealStatus.Open })
        {
            var changed = known with { Need = need, Comment = comment };
            Replace(turn, known, changed);
            return (known.Id, changed);
        }
        var made = new Appeal(Guid.CreateVersion7(turn.Now).ToString("N"), partnershipId, need, comment, turn.Today);
        Add(turn, made);
        return (made.Id, made);
    }

    /// <summary>Notes a new request.</summary>
    public static void Add(Turn turn, Appeal made)
    {
        turn.Work.PutNew(Key(made), Write(turn, made));
        Record(turn, made, Nothing, Values(turn, made));
    }

    /// <summary>Takes a request back that nobody sent; gives the id of what stays.</summary>
    public static async Task<string?> AfterRemovalAsync(Turn turn, string partnershipId, string? requestId, CancellationToken ct)
    {
        if (await FindAsync(turn, partnershipId, requestId, ct) is not { } known)
        {
            return null;
        }
        if (known.Status != AppealStatus.Open)
        {
            return known.Id;
        }
        turn.Work.Delete(Key(known));
        Record(turn, known, Values(turn, known), Nothing);
        return null;
    }

    /// <summary>« Envoyée », « Réponse reçue »: today.</summary>
    public static Appeal Advance(Turn turn, Appeal request, AppealStatus to)
    {
        var moved =
            to == AppealStatus.Sent
                ? request with
                {
                    SentOn = turn.Today,
                }
                : request with
                {
                    SentOn = request.SentOn ?? turn.Today,
                    AnsweredOn = turn.Today,
                };
        Replace(turn, request, moved);
        return moved;
    }

    private static readonly Dictionary<string, object?> Nothing = [];

    /// <summary>Notes what a request says now.</summary>
    public static void Replace(Turn turn, Appeal before, Appeal after)
    {
        turn.Work.Put(Key(after), Write(turn, after));
        Record(turn, after, Values(turn, before), Values(turn, after));
    }

    private static void Record(Turn turn, Appeal request, Dictionary<string, object?> before, Dictionary<string, object?> after) =>
        turn.Record(request.PartnershipId, Deed.ChangeAppeal(request.Id), new RowChange(Key(request), before, after));

    private static string Key(Appeal request) => RowKeys.Appeal(request.PartnershipId, request.Id);

    private static Dictionary<string, object> Write(Turn turn, Appeal request) =>
        AppealRows.Write(request, turn.Now, turn.Scope.UserId, turn.Scope.UserName);

    private static Dictionary<string, object?> Values(Turn turn, Appeal request) =>
        Write(turn, request).Where(c => c.Key is not ("at" or "by" or "byName")).ToDictionary(c => c.Key, object? (c) => c.Value);
}
