using PartnershipBot.Understanding.Dates;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Commands;

/// <summary>« Convention signée par tous le 12 septembre »: that it is signed, by whom, and when, in one sentence.</summary>
public static class SignedByAllReader
{
    private const int MostWords = 24;

    /// <summary>What is said beside the signing, and whether everybody has signed.</summary>
    public static (string Said, bool Everybody) Cut(string text)
    {
        var tokens = Tokens.Of(text);
        var rest = new List<string>();
        var (isEverybody, from) = (false, 0);
        for (var at = 0; at <= tokens.Count; at++)
        {
            var everybody = at < tokens.Count ? WordLists.Everybody.Match(tokens, at) : 0;
            var length = at == tokens.Count ? 0 : Math.Max(everybody, WordLists.Signed.Match(tokens, at));
            if (at < tokens.Count && length == 0)
            {
                continue;
            }
            if (at > from)
            {
                rest.Add(tokens.Text(from, at).Trim(' ', ',', ';', ':'));
            }
            isEverybody |= everybody > 0 && everybody == length;
            from = at + length;
            at = Math.Max(at, from - 1);
        }
        return (string.Join(' ', rest.Where(r => r.Length > 0)), isEverybody);
    }

    /// <summary>The day on which a convention was signed, with the words that say by whom; null when a text says nothing of it.</summary>
    public static string? Read(string text)
    {
        var tokens = Tokens.Of(text);
        if (tokens.Count > MostWords || !Enumerable.Range(0, tokens.Count).Any(at => Says(tokens, at)))
        {
            return null;
        }
        var said = Tokens.Of(Cut(text).Said);
        var days = DateScanner.Scan(said, DateOnly.MinValue.AddYears(1999));
        return days is [var day] && Leads(said, 0, day.Start) && day.End == said.Count ? text : null;
    }

    /// <summary>Whether the convention is named as signed, or everybody as having signed.</summary>
    private static bool Says(Tokens tokens, int at) =>
        WordLists.Signed.Match(tokens, at) >= 2
        || (tokens[at].Text is "signee" or "signed" && WordLists.Everybody.IsIn(tokens))
        || (WordLists.Everybody.Match(tokens, at) >= 3 && tokens.Source.Contains("sign", StringComparison.OrdinalIgnoreCase));

    private static bool Leads(Tokens tokens, int from, int to) =>
        Enumerable
            .Range(from, to - from)
            .All(at => tokens[at].Text is "le" or "du" or "ce" or "en" or "depuis" or "on" or "," or "the" or "aujourd'hui");
}
