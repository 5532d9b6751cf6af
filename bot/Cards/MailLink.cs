using PartnershipBot.Language;

namespace PartnershipBot.Cards;

/// <summary>The address that opens a letter in the person's e-mail program (RFC 6068).</summary>
public static class MailLink
{
    /// <summary>The most characters of an address: what browsers, e-mail programs and Windows all hand on.</summary>
    public const int Longest = 1800;

    /// <summary>The address; when the letter is too long for one, it carries the beginning and what says so.</summary>
    /// <param name="more">Says, at the end of a beginning, where the rest is.</param>
    public static (string Url, bool IsWhole) To(Letter letter, string more)
    {
        // An address is encoded but for its « @ », which some programs do not decode.
        var start =
            $"mailto:{Encode(letter.To ?? "").Replace("%40", "@", StringComparison.Ordinal)}?subject={Encode(Escape.Flat(letter.Subject))}&body=";
        var whole = start + Encode(letter.Body);
        return whole.Length <= Longest
            ? (whole, true)
            : (start + Encode(Beginning(letter.Body, Longest - start.Length - Encode("\n\n" + more).Length) + "\n\n" + more), false);
    }

    /// <summary>As much of a text as its encoding has room for, cut behind a word.</summary>
    private static string Beginning(string text, int room)
    {
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            room -= Encode(rune.ToString()).Length;
            if (room < 0)
            {
                break;
            }
            length += rune.Utf16SequenceLength;
        }
        var cut = length < text.Length ? text.LastIndexOfAny([' ', '\n'], Math.Max(0, length - 1)) : length;
        return text[..(cut > 0 ? cut : length)].TrimEnd();
    }

    /// <summary>Percent-encoded UTF-8; a line ends with both characters, as e-mail wants it.</summary>
    private static string Encode(string text) => Uri.EscapeDataString(text.ReplaceLineEndings("\r\n"));
}
