using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace PartnershipBot.Tests.Cards;

/// <summary>A strict reader of Markdown: gives what is shown, and fails on anything that could format, link or mention.</summary>
internal static partial class Markdown
{
    private const string Punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    public static string ShownBy(string markdown) => string.Join('\n', markdown.Split("\n\n").Select(ShownByLine));

    private static string ShownByLine(string line)
    {
        if (Opening().IsMatch(line))
        {
            throw new FormatException($"The line would be a heading, a quotation, code or an item of a list: {line}");
        }
        if (line.Contains("{{", StringComparison.Ordinal))
        {
            throw new FormatException($"A date function: {line}");
        }
        var shown = new StringBuilder();
        for (var i = 0; i < line.Length; i++)
        {
            var (at, after) = (line[i], i + 1 < line.Length ? line[i + 1] : '\n');
            if (at == '\\')
            {
                if (after == '\n')
                {
                    throw new FormatException($"A line break: {line}");
                }
                if (Punctuation.Contains(after))
                {
                    shown.Append(after);
                    i++;
                    continue;
                }
            }
            else if (Entity().Match(line, i) is { Success: true } entity)
            {
                shown.Append(WebUtility.HtmlDecode(entity.Value));
                i += entity.Length - 1;
                continue;
            }
            else if (
                "*`[]~\n".Contains(at)
                || (at == '_' && !(i > 0 && char.IsLetterOrDigit(line[i - 1]) && char.IsLetterOrDigit(after)))
                || (at == '<' && (char.IsLetter(after) || after is '/' or '!' or '?'))
            )
            {
                throw new FormatException($"« {at} » at {i} means something: {line}");
            }
            shown.Append(at);
        }
        return shown.ToString();
    }

    [GeneratedRegex(@"^(\s|#{1,6}(\s|$)|>|[-+](\s|$)|--+\s*$|=+\s*$|\d+[.)](\s|$))")]
    private static partial Regex Opening();

    [GeneratedRegex(@"\G&(#?\w+);")]
    private static partial Regex Entity();
}
