using PartnershipBot.Domain;
using PartnershipBot.Domain.Sessions;

namespace PartnershipBot.Storage.Rows;

/// <summary>
/// A session as a row: its answers under the names that a partnership gives them while it is noted, which of its questions
/// were passed, and who noted it.
/// </summary>
public static class SessionRows
{
    /// <summary>How many characters of a session’s id say its day.</summary>
    private const int DayLength = 8;

    /// <summary>And how many tell it from others.</summary>
    private const int MarkLength = 32;

    /// <summary>The id of a session: it grows with the day, and goes on with what tells it from others for good.</summary>
    /// <param name="entry">The id of the session that is corrected, or what tells a new one from others.</param>
    public static string Id(DateOnly day, string entry) => $"{day:yyyyMMdd}{Mark(entry)}";

    /// <summary>Whether two ids are those of one session, whose day may have been corrected in between.</summary>
    public static bool AreSame(string one, string other) => Mark(one) == Mark(other);

    public static Dictionary<string, object> Write(AnswerSheet session, DateTimeOffset at, string by, string byName) =>
        new(session.Values)
        {
            ["at"] = at,
            ["by"] = by,
            ["byName"] = byName,
        };

    /// <summary>The answers of a row.</summary>
    public static AnswerSheet Answers(TableRow row) => AnswerSheet.Of(row.Columns.Where(c => IsAnswer(c.Key)));

    /// <summary>The session of a row, or null when it is not one that can be read.</summary>
    public static Session? Read(TableRow row) => Session.Read(row.RowKey[(row.RowKey.LastIndexOf('|') + 1)..], Answers(row));

    private static string Mark(string id) => id.Length > MarkLength ? id[DayLength..] : id;

    private static bool IsAnswer(string column) =>
        column.StartsWith(SessionFields.Prefix, StringComparison.Ordinal) || column == Fields.Skipped;
}
