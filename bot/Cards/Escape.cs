using System.Text;

namespace PartnershipBot.Cards;

/// <summary>Shows somebody's words as they were typed, where Markdown and HTML are understood.</summary>
public static class Escape
{
    private const string AlwaysSpecial = "*`[]~";
    private const string Punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private static readonly string[] LineEnds = ["\r\n", "\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029"];

    /// <summary>
    /// The words so that they show as typed: no emphasis, link, list, heading, HTML or mention comes out of them. Each line
    /// is a paragraph, which is the one line end that every client shows; what is invisible is dropped.
    /// </summary>
    public static string Markdown(string text) => string.Join("\n\n", Lines(text).Select(Line));

    /// <summary>The same on one line, for an item of a list or the inside of a sentence.</summary>
    public static string OneLine(string text) => Line(Flat(text));

    /// <summary>The words on one line where nothing is understood, such as a button's title.</summary>
    public static string Flat(string text) => string.Join(' ', Lines(text));

    /// <summary>What is shown of words that were escaped, on one line.</summary>
    public static string Shown(string escaped)
    {
        var shown = new StringBuilder(escaped.Length);
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] == '\\' && i + 1 < escaped.Length && Punctuation.Contains(escaped[i + 1]))
            {
                i++;
            }
            shown.Append(escaped[i]);
        }
        return Flat(shown.Replace("&lt;", "<").Replace("&amp;", "&").ToString());
    }

    /// <summary>The words to be spoken: angle brackets would be read as SSML.</summary>
    public static string Speech(string text) =>
        Flat(text).Replace("<", "", StringComparison.Ordinal).Replace(">", "", StringComparison.Ordinal);

    /// <summary>The beginning of a long text, cut between words where there is room, with « … ».</summary>
    public static string Shorten(string text, int max)
    {
        if (text.Length <= max)
        {
            return text;
        }
        var end = Math.Max(max - 2, 1);
        if (char.IsLowSurrogate(text[end]))
        {
            end--;
        }
        var space = text.LastIndexOfAny([' ', '\n', '\u00A0'], end);
        return space > end - 30 && space > 0 ? text[..space].TrimEnd() + "\u00A0…" : text[..end] + "…";
    }

    private static IEnumerable<string> Lines(string text) =>
        string.Concat(text.EnumerateRunes().Where(IsVisible).Select(r => r.ToString()))
            .Split(LineEnds, StringSplitOptions.None)
            .Select(line => line.Trim())
            .Where(line => line.Length > 0);

    /// <summary>Tabs and line ends stay; characters that turn the direction of a text could disguise what stands around it.</summary>
    private static bool IsVisible(Rune rune) =>
        rune.Value is '\t' or '\n' or '\r' or '\v' or '\f' or 0x85
        || !(Rune.IsControl(rune) || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFEFF);

    private static string Line(string line)
    {
        var shown = new StringBuilder(line.Length + 8);
        var opening = OpeningMark(line);
        for (var i = 0; i < line.Length; i++)
        {
            var (before, at, after) = (i == 0 ? ' ' : line[i - 1], line[i], i + 1 == line.Length ? ' ' : line[i + 1]);
            switch (at)
            {
                case '<' when char.IsLetter(after) || after is '/' or '!' or '?':
                    shown.Append("&lt;");
                    break;
                case '&' when StartsEntity(line, i):
                    shown.Append("&amp;");
                    break;
                case '\\' when Punctuation.Contains(after) || i + 1 == line.Length:
                case '_' when !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)):
                // {{DATE(…)}} is replaced by a day.
                case '{' when before == '{':
                case var _ when i == opening || AlwaysSpecial.Contains(at):
                    shown.Append('\\').Append(at);
                    break;
                default:
                    shown.Append(at);
                    break;
            }
        }
        return shown.ToString();
    }

    /// <summary>The place of the mark that would make the line a heading, a quotation or an item of a list; -1 without one.</summary>
    private static int OpeningMark(string line)
    {
        if (line[0] is '#' or '>')
        {
            return 0;
        }
        if (line[0] is '-' or '+' or '=' && (line.Length == 1 || char.IsWhiteSpace(line[1]) || line[1] == line[0]))
        {
            return 0;
        }
        var digits = line.TakeWhile(char.IsAsciiDigit).Count();
        return
            digits > 0
            && digits < line.Length
            && line[digits] is '.' or ')'
            && (digits + 1 == line.Length || char.IsWhiteSpace(line[digits + 1]))
            ? digits
            : -1;
    }

    /// <summary>Whether a « &amp; » begins the name of a character, as in « &amp;eacute; ».</summary>
    private static bool StartsEntity(string line, int at)
    {
        var end = at + 1;
        while (end < line.Length && (char.IsAsciiLetterOrDigit(line[end]) || line[end] == '#'))
        {
            end++;
        }
        return end > at + 1 && end < line.Length && line[end] == ';';
    }
}
