using PartnershipBot.Understanding.Asides;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Interview.Taking;

/// <summary>
/// An answer whose lines name the questions that they answer: « Commune : Valmont », « contact : Mme Durand ». Whoever writes a
/// question’s name before a colon is sure of it.
/// </summary>
/// <param name="Own">The lines for the question that waits: those that name it, or nothing.</param>
/// <param name="Parts">The others, by the id of the question.</param>
internal sealed record LabelledParts(string Own, IReadOnlyDictionary<string, string> Parts)
{
    private const int LongestLabel = 7;

    /// <summary>The parts of a text; null when no line names another question that is open.</summary>
    public static LabelledParts? Read(string text, Question waiting, Stage stage)
    {
        if (!text.Contains(':', StringComparison.Ordinal))
        {
            return null;
        }
        var ids = stage.Flow.Select(q => q.Id).ToHashSet();
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        var own = new List<string>();
        string? current = null;
        foreach (var line in Lines(text))
        {
            if (Label(line) is var (names, value) && names.FirstOrDefault(ids.Contains) is { } id)
            {
                current = id == waiting.Id ? null : id;
                if (current is null)
                {
                    own.Add(value);
                }
                else
                {
                    parts[current] = parts.TryGetValue(current, out var before) ? $"{before}\n{value}" : value;
                }
            }
            else if (current is null)
            {
                own.Add(line);
            }
            else
            {
                parts[current] += "\n" + line;
            }
        }
        return parts.Count == 0 ? null : new LabelledParts(TypedText.Clean(string.Join('\n', own)), parts);
    }

    /// <summary>The value behind the question’s own name, « titre : Lire dehors »; null when the text does not begin with it.</summary>
    public static string? OwnOf(string text, Question question) =>
        !text.Contains('\n', StringComparison.Ordinal) && Label(text) is var (ids, value) && ids.Contains(question.Id) ? value : null;

    /// <summary>Lines; on one line, what semicolons part when a name stands behind each of them.</summary>
    private static IEnumerable<string> Lines(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.SelectMany(line =>
            line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is var parts
            && parts.Length > 1
            && parts.All(part => Label(part) is not null)
                ? parts
                : [line]
        );
    }

    private static (IReadOnlyList<string> Ids, string Value)? Label(string line)
    {
        var cut = line.IndexOf(':', StringComparison.Ordinal);
        if (cut <= 0 || cut + 1 >= line.Length)
        {
            return null;
        }
        var words = Spoken.Words(line[..cut]);
        return
            words.Count is > 0 and <= LongestLabel
            && Names.Places.TryGetValue(Names.Bare(string.Join(' ', words.Select(w => w.Text))), out var ids)
            && line[(cut + 1)..].Trim() is { Length: > 0 } value
            ? (ids, value)
            : null;
    }
}
