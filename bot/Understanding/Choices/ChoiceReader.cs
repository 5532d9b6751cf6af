using System.Buffers;
using System.Collections.Frozen;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Choices;

/// <summary>Reads one option of a list, by its number, its name or something near it, and what was said after it.</summary>
public static class ChoiceReader
{
    private static readonly char[] Separators = [':', ',', ';', '—', '–', '\n', '('];
    private static readonly SearchValues<char> AnySeparator = SearchValues.Create(Separators);
    private static readonly FrozenSet<string> Denials = KnownWords.All.Set("choices.denials");

    /// <summary>Reads the answer among these options, which are numbered from 1 in their order.</summary>
    public static ChoiceReading Read(string input, IReadOnlyList<ChoiceOption> options) => Read(input, new ChoiceNames(options));

    internal static ChoiceReading Read(string input, ChoiceNames names)
    {
        var options = names.Options;
        var text = TypedText.Clean(input);
        if (names.Exact(text) is { } exact)
        {
            return new ChoiceReading.One(exact, true, "");
        }

        if (ChoiceNumber.Read(text, options.Count) is { } number)
        {
            return new ChoiceReading.One(options[number - 1].Code, true, "");
        }
        // A name may hold a separator itself: « Oui, comme prévu : tout le monde était là ».
        if (names.Prefix(text) is { } prefix && Follows(text, prefix.Length) is { } following)
        {
            return new ChoiceReading.One(prefix.Code, true, following);
        }

        var cut = Cut(text);
        var head = cut < 0 ? text : text[..cut];
        var rest = cut < 0 ? "" : Rest(text, cut);
        if (names.SameWords(head) is { } same)
        {
            return new ChoiceReading.One(same, true, rest);
        }

        if (ChoiceNumber.Read(head, options.Count) is { } numbered)
        {
            return new ChoiceReading.One(options[numbered - 1].Code, true, rest);
        }

        if (names.SameWords(text) is { } worded)
        {
            return new ChoiceReading.One(worded, true, "");
        }

        if (Near(head, rest, names) is { } near)
        {
            return near;
        }

        return cut >= 0 && Near(text, "", names) is { } whole ? whole : new ChoiceReading.None();
    }

    private static ChoiceReading? Near(string head, string rest, ChoiceNames names)
    {
        var denied = names.Words(head).Any(word => Denials.Contains(word) && !names.Have(word));
        var (codes, isWhole) = names.Resembling(head);
        if (isWhole && codes is [var code] && !denied)
        {
            return new ChoiceReading.One(code, false, rest);
        }

        if (!denied && codes.Count < 2 && names.Prefix(head) is { } prefix)
        {
            return new ChoiceReading.One(
                prefix.Code,
                false,
                string.Join(' ', new[] { head[prefix.Length..].Trim(), rest }.Where(part => part.Length > 0))
            );
        }

        return codes.Count == 0 || denied ? null : new ChoiceReading.Ambiguous(codes);
    }

    /// <summary>The text after a separator; null when something other than a separator follows the name.</summary>
    private static string? Follows(string text, int at)
    {
        var next = at;
        while (next < text.Length && (text[next] is ' ' or '\u00A0' or '\u202F' or '.' or '!' or ')'))
        {
            next++;
        }

        if (next == text.Length)
        {
            return "";
        }

        return Array.IndexOf(Separators, text[next]) >= 0 || text[next] is '-' && next > at || text[at] is '.' or '!'
            ? Rest(text, next)
            : null;
    }

    private static int Cut(string text)
    {
        var cut = text.AsSpan().IndexOfAny(AnySeparator);
        var dash = text.IndexOf(" - ", StringComparison.Ordinal);
        return dash >= 0 && (cut < 0 || dash < cut) ? dash + 1 : cut;
    }

    private static string Rest(string text, int at)
    {
        var rest = text[at..].TrimStart([.. Separators, '-', ' ', '\u00A0', '\u202F']);
        return text[at] is '(' && rest.EndsWith(')') ? rest[..^1].TrimEnd() : rest.Trim();
    }
}
