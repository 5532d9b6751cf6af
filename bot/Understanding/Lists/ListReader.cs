using System.Collections.Frozen;
using System.Globalization;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Lists;

/// <summary>Reads a list written as people write one: a line each, semicolons, bullets or numbers.</summary>
public static partial class ListReader
{
    private const string Dashes = "-–—*";
    private const string Dots = "\uF0B7\uF0A7\uF0D8\uF0FC\uF076§•·▪▫‣◦●○■□➢➤→✓✔☐☑⁃➜➔►▶";

    private static readonly FrozenSet<string> NoneWords = KnownWords.All.Set("lists.none");

    private static readonly FrozenSet<string> NoneSubjects = KnownWords.All.Set("lists.noneSubjects");

    /// <summary>
    /// The items, cleaned, in order, empty ones dropped. Cut at line ends, semicolons, bullets and numbers;
    /// never at a comma, nor inside brackets or quotation marks.
    /// </summary>
    public static IReadOnlyList<string> Read(string input)
    {
        var lines = TypedText.Clean(input).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines.Length > 1 && lines.All(line => DashedNumberLength(line) > 0))
        {
            lines = [.. lines.Select(line => line[DashedNumberLength(line)..])];
        }

        return
        [
            .. lines
                .SelectMany(line => lines.Length == 1 ? SplitInline(line) : [line])
                .SelectMany(line => Snippet.Split(line, (text, at) => text[at] is ';' || IsInnerDot(text, at)))
                .Select(Tidy)
                .Select((item, place) => place > 0 ? WithoutAnd(item) : item)
                .Where(item => !TypedText.IsOnlySymbols(item)),
        ];
    }

    /// <summary>Whether the whole answer says that there is nothing to list: « aucun », « rien », “none”.</summary>
    public static bool IsNone(string input)
    {
        var said = TypedText.Fold(input).Trim(' ', '"', '\'', '«', '»', '“', '”', ',', ';', ':', '-', '(', ')');
        if (NoneWords.Contains(said))
        {
            return true;
        }

        var words = said.Split([' ', '\''], StringSplitOptions.RemoveEmptyEntries);
        var negation = words switch
        {
            ["aucun" or "aucune" or "no" or "sans", ..] => 1,
            ["pas", "de" or "d", ..] or ["rien", "de" or "comme", ..] => 2,
            _ => 0,
        };
        return negation > 0 && words.Length > negation && words.Skip(negation).All(NoneSubjects.Contains);
    }

    private static string Tidy(string piece)
    {
        var item = piece.Trim();
        for (var bullet = BulletLength(item); bullet > 0; bullet = BulletLength(item))
        {
            item = item[bullet..].TrimStart();
        }

        return item.TrimEnd(' ', ',', ';', '\u00A0', '\u202F');
    }

    /// <summary>« Accueil ; prêt ; et soirée »: the last link is no part of the item.</summary>
    private static string WithoutAnd(string item)
    {
        foreach (var link in new[] { "et ", "and " })
        {
            if (item.StartsWith(link, StringComparison.Ordinal) && !TypedText.IsOnlySymbols(item[link.Length..]))
            {
                return item[link.Length..].TrimStart();
            }
        }

        return item;
    }

    /// <summary>The length of « 1 - » before a word; it numbers items only when it opens every line.</summary>
    private static int DashedNumberLength(string line)
    {
        var digits = line.TakeWhile(char.IsAsciiDigit).Count();
        var rest = line[digits..].TrimStart(' ', '\u00A0');
        if (
            digits is 0 or > 2
            || rest.Length < 3
            || rest[0] is not ('-' or '–' or '—')
            || rest[1] is not (' ' or '\u00A0')
            || !char.IsLetter(rest[2])
        )
        {
            return 0;
        }

        return line.Length - rest.Length + 2;
    }

    private static bool IsInnerDot(string text, int at) => at > 0 && Dots.Contains(text[at]) && text[at - 1] is ' ' or '\u00A0';

    /// <summary>The length of the bullet or number that opens an item, 0 without one.</summary>
    private static int BulletLength(string item)
    {
        if (item.Length < 2)
        {
            return 0;
        }

        if (Dots.Contains(item[0]))
        {
            return 1;
        }
        // The second level of a list in Word.
        if (item[0] is 'o' && item.Length > 2 && item[1] is ' ' or '\u00A0' or '\t' && char.IsUpper(item[2]))
        {
            return 1;
        }

        if (Dashes.Contains(item[0]))
        {
            return item[1] is ' ' or '\u00A0' || (char.IsLetter(item[1]) && item[0] is not '*') ? 1 : 0;
        }

        return NumberLength(item, 0, out _, out _);
    }

    /// <summary>The length of « 1. », « 1) » or « a) » at a place, with its rank and closing mark.</summary>
    private static int NumberLength(string text, int at, out int rank, out char mark)
    {
        rank = 0;
        mark = '\0';
        var end = at;
        while (end < text.Length && end - at < 2 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var letter = end == at && end < text.Length && char.IsAsciiLetterLower(text[end]);
        if (letter)
        {
            end++;
        }

        if (end == at || end + 1 >= text.Length || text[end] is not (')' or '.' or '°') || (letter && text[end] is '.'))
        {
            return 0;
        }

        if (text[end + 1] is not (' ' or '\u00A0') && !char.IsLetter(text[end + 1]))
        {
            return 0;
        }

        rank = letter ? text[at] - 'a' + 1 : int.Parse(text.AsSpan(at, end - at), CultureInfo.InvariantCulture);
        mark = letter ? 'a' : text[end];
        return end - at + 1;
    }

    /// <summary>A list typed on one line: what opens the line opens each of its items too.</summary>
    private static List<string> SplitInline(string line)
    {
        if (line.Length > 2 && Dashes.Contains(line[0]) && line[1] is ' ')
        {
            return [.. line[2..].Split($" {line[0]} ")];
        }

        if (NumberLength(line, 0, out var first, out var mark) == 0)
        {
            return [line];
        }

        var items = new List<string>();
        var start = 0;
        var next = first + 1;
        for (var i = 1; i < line.Length; i++)
        {
            if (line[i - 1] is not ' ' || NumberLength(line, i, out var rank, out var closing) == 0 || rank != next || closing != mark)
            {
                continue;
            }

            items.Add(line[start..i]);
            (start, next) = (i, next + 1);
        }

        items.Add(line[start..]);
        return items;
    }
}
