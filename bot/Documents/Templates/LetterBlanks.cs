using System.Text.RegularExpressions;

namespace PartnershipBot.Documents.Templates;

/// <summary>The blanks of a letter's text as it is written: « {title} ».</summary>
internal static partial class LetterBlanks
{
    /// <summary>Their names.</summary>
    public static IEnumerable<string> In(string text) => Blank().Matches(text).Select(m => m.Groups[1].Value);

    /// <summary>The words and the blanks in order; what fills a blank right behind a full stop begins with a space.</summary>
    public static IEnumerable<(string Words, string? Blank)> Parts(string text) =>
        Blank()
            .Split(Behind().Replace(text, ". {"))
            .Select((part, at) => at % 2 == 0 ? (part, (string?)null) : ("", part))
            .Where(part => part.Item1.Length > 0 || part.Item2 is not null);

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Blank();

    [GeneratedRegex(@"\.\{")]
    private static partial Regex Behind();
}
