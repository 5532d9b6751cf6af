using Microsoft.Bot.Schema;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Turns.Remembered;

/// <summary>
/// Which partnership each of the last threads of a team's channel is about: « où en est-on ? » means the one whose card stands
/// above it, whatever colleagues look at in another thread.
/// </summary>
internal sealed class ThreadTopics
{
    private const string Mark = ";messageid=";

    // Some 45 characters each: they fit in a column.
    private const int Most = 100;

    private readonly List<(string Thread, string Partnership)> _topics;

    private ThreadTopics(IEnumerable<(string, string)> topics) => _topics = [.. topics];

    /// <summary>The thread that Teams adds to a channel's id, or null.</summary>
    public static string? ThreadOf(Activity activity) =>
        activity.Conversation.Id.Split(Mark) is [_, { Length: > 0 } thread, ..] ? thread : null;

    /// <summary>What was written; whatever is not of that form is left out.</summary>
    public static ThreadTopics Read(string? text) =>
        new(
            (text ?? "")
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(topic => topic.Split(':'))
                .Where(parts => parts.Length == 2)
                .Select(parts => (parts[0], parts[1]))
        );

    /// <summary>The partnership of a thread, or null.</summary>
    public string? Of(string thread)
    {
        var print = TextPrint.Of(thread);
        return _topics.Where(t => t.Thread == print).Select(t => t.Partnership).LastOrDefault();
    }

    /// <summary>The same, with what a thread is about now; the oldest one is forgotten.</summary>
    public ThreadTopics With(string thread, string? partnership)
    {
        var print = TextPrint.Of(thread);
        var others = _topics.Where(t => t.Thread != print);
        return new ThreadTopics(partnership is null ? others : others.Append((print, partnership)).TakeLast(Most));
    }

    /// <summary>On one line; null when there is nothing.</summary>
    public string? Write() => _topics.Count == 0 ? null : string.Join(' ', _topics.Select(t => $"{t.Thread}:{t.Partnership}"));
}
