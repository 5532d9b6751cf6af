using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Mentions;

/// <summary>A message from somebody else, such as a mail that was pasted: its heads, what it says, and who signs it.</summary>
/// <param name="Heads">The lines « De : », « Objet : » by their folded name.</param>
/// <param name="Body">What it says, greeting and signature aside.</param>
/// <param name="Signature">The lines behind the closing; empty when there is none.</param>
internal sealed record Letter(IReadOnlyDictionary<string, string> Heads, string Body, IReadOnlyList<string> Signature)
{
    private const int Shortest = 120;
    private const int FewestLines = 4;
    private const int LongestHead = 200;
    private const int MostSigned = 8;

    /// <summary>Heads that name whom it is written to.</summary>
    private static readonly string[] ToUs = ["a", "to", "cc"];

    /// <summary>All that may name somebody: heads, body and signature.</summary>
    public string Whole => string.Join('\n', Heads.Where(h => !ToUs.Contains(h.Key)).Select(h => h.Value).Append(Body).Concat(Signature));

    /// <summary>Whether a text is somebody’s message rather than what its sender says: it has heads, or greets and closes.</summary>
    public static bool IsOne(string text)
    {
        if (text.Length < Shortest)
        {
            return false;
        }

        var lines = Lines(text);
        if (lines.Count(line => Head(line) is not null) >= 2)
        {
            return true;
        }

        var greets = lines.Exists(line => WordLists.LetterGreetings.Match(Tokens.Of(line), 0) > 0);
        return greets && (lines.Exists(IsClosing) || lines.Count >= FewestLines);
    }

    /// <summary>The parts of a message.</summary>
    public static Letter Read(string text)
    {
        var heads = new Dictionary<string, string>(StringComparer.Ordinal);
        var lines = Lines(Own(text));
        while (lines.Count > 0 && Head(lines[0]) is var (name, value))
        {
            heads.TryAdd(name, value);
            lines.RemoveAt(0);
        }

        var closing = lines.FindLastIndex(IsClosing);
        var isSigned = closing >= 0 && lines.Count - closing - 1 <= MostSigned;
        var body = isSigned ? lines[..closing] : lines;
        if (isSigned && !IsOnlyClosing(lines[closing]))
        {
            // « Dans l’attente de votre réponse, … »: a sentence that closes still says something.
            body.Add(lines[closing]);
        }

        return new Letter(heads, string.Join('\n', body.SkipWhile(IsOnlyGreeting)), isSigned ? lines[(closing + 1)..] : []);
    }

    /// <summary>Without the earlier messages that it quotes.</summary>
    private static string Own(string text)
    {
        var kept = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            var trimmed = line.Trim();
            if (
                trimmed.StartsWith("-----", StringComparison.Ordinal)
                || trimmed.StartsWith('>')
                || (
                    kept.Count > 0
                    && (trimmed.EndsWith("a écrit :", StringComparison.Ordinal) || trimmed.EndsWith("wrote:", StringComparison.Ordinal))
                )
            )
            {
                if (kept.Exists(k => k.Trim().Length > 0))
                {
                    break;
                }
                continue;
            }

            kept.Add(line);
        }

        return string.Join('\n', kept);
    }

    private static List<string> Lines(string text) =>
        [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static (string Name, string Value)? Head(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || line.Length > LongestHead)
        {
            return null;
        }

        var tokens = Tokens.Of(line[..colon]);
        return
            tokens.Count > 0
            && WordLists.LetterHeaders.Match(tokens, 0) == tokens.Count
            && line[(colon + 1)..].Trim() is { Length: > 0 } value
            // « Paul Haddad <p.haddad@…> »
            ? (tokens[0].Text, value.Replace('<', '(').Replace('>', ')'))
            : null;
    }

    private static bool IsClosing(string line)
    {
        var tokens = Tokens.Of(line);
        return WordLists.LetterClosings.Match(tokens, 0) > 0;
    }

    private static bool IsOnlyClosing(string line)
    {
        var tokens = Tokens.Of(line);
        return tokens.Count - WordLists.LetterClosings.Match(tokens, 0) <= 2;
    }

    /// <summary>« Bonjour, », « Bonjour Madame, »</summary>
    private static bool IsOnlyGreeting(string line)
    {
        var tokens = Tokens.Of(line);
        return tokens.Count > 0
            && tokens.Count <= FewestLines
            && Enumerable.Range(0, tokens.Count).Any(at => WordLists.LetterGreetings.Has(tokens[at].Text))
            && !Enumerable.Range(0, tokens.Count).Any(at => tokens[at].IsDigits);
    }
}
