using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Documents;

/// <summary>Somebody's words with the signs that French prints: apostrophes, quotes, the spaces before double signs.</summary>
internal static partial class Typeset
{
    /// <summary>Words that are no names, with which an answer begins.</summary>
    private static readonly FrozenSet<string> Common = KnownWords.All.Set("documents.common");

    private const char NoBreak = '\u00A0';
    private const char NarrowNoBreak = '\u202F';

    /// <summary>The words, printed. What is no sign stays to the letter.</summary>
    public static string Of(string text)
    {
        var set = Apostrophe().Replace(text, "’");
        set = Quoted().Replace(set, m => $"«{NoBreak}{m.Groups[1].Value.Trim()}{NoBreak}»");
        set = BeforeColon().Replace(set, $"{NoBreak}:");
        set = BeforeDouble().Replace(set, m => $"{NarrowNoBreak}{m.Groups[1].Value}");
        set = AfterOpening().Replace(set, $"«{NoBreak}");
        return BeforeClosing().Replace(set, $"{NoBreak}»");
    }

    /// <summary>An item, an objective, a title as a document prints it: the signs of French, and a capital.</summary>
    public static string Tidied(string text)
    {
        var set = Of(text).Trim();
        return set.Length > 1 && char.IsLower(set[0]) && !char.IsUpper(set[1])
            ? char.ToUpper(set[0], CultureInfo.InvariantCulture) + set[1..]
            : set;
    }

    /// <summary>Words behind a colon: those that begin a sentence only where it stood alone lose their capital, names keep it.</summary>
    public static string? AfterColon(string? text) =>
        text is { Length: > 1 } && char.IsUpper(text[0]) && Common.Contains(First(text))
            ? char.ToLowerInvariant(text[0]) + text[1..]
            : text;

    private static string First(string text) => string.Concat(TypedText.Fold(text).TakeWhile(c => char.IsLetter(c) || c == '\''));

    /// <summary>Whether words end inside of quotes.</summary>
    public static bool Opens(string words) => words.AsSpan().TrimEnd().EndsWith("«");

    /// <summary>The words inside of quotes: their own quotes are those of the second rank.</summary>
    public static string Nested(string text)
    {
        var nested = new StringBuilder(text).Replace($"«{NoBreak}", "“").Replace($"{NoBreak}»", "”").Replace('«', '“').Replace('»', '”');
        return nested.ToString();
    }

    [GeneratedRegex(@"(?<=\p{L})'(?=\p{L})")]
    private static partial Regex Apostrophe();

    [GeneratedRegex("(?<![\\p{L}\\p{N}])\"([^\"\\n]+)\"(?![\\p{L}\\p{N}])")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<=\S) :(?=\s|$)")]
    private static partial Regex BeforeColon();

    [GeneratedRegex(@"(?<=\S) ([;!?])(?=\s|$)")]
    private static partial Regex BeforeDouble();

    [GeneratedRegex("« ")]
    private static partial Regex AfterOpening();

    [GeneratedRegex(" »")]
    private static partial Regex BeforeClosing();
}
