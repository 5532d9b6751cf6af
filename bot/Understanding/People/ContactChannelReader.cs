using System.Text.RegularExpressions;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.People;

/// <summary>Finds the one e-mail address or French telephone number of an answer.</summary>
public static partial class ContactChannelReader
{
    private const int LongestAddress = 254;
    private const int LongestLocalPart = 64;
    private const int LongestLabel = 63;
    private const int ShortestAbroad = 8;
    private const int LongestAbroad = 15;
    private const string Between = "+ \u00A0\u202F.-‑–/()";

    /// <summary>
    /// The address or number, normalised; null when there is none, when it is malformed, or when there are two of a kind.
    /// </summary>
    public static ContactChannel? Read(string input)
    {
        var text = Apostrophe().Replace(TypedText.Clean(input), "'");
        var ats = text.Count(c => c is '@');
        var email = ats == 1 ? EmailAround(text, text.IndexOf('@')) : null;
        if (ats > 0 && email is null)
        {
            return null;
        }

        var (phones, around) = PhonesIn(email is null ? text : text.Replace(email.Value.Written, " , ", StringComparison.Ordinal));
        var words = new UsedWords(Tokens.Of(around)).Pass(WordLists.Contact).Left;
        if (email is { } found)
        {
            return phones.Count > 1
                ? null
                : new ContactChannel(ContactChannelKind.Email, found.Normalised, phones.SingleOrDefault()) { Words = words };
        }

        return phones is [var phone] ? new ContactChannel(ContactChannelKind.Phone, phone) { Words = words } : null;
    }

    private static (string Written, string Normalised)? EmailAround(string text, int at)
    {
        var start = at;
        while (start > 0 && IsLocal(text[start - 1]))
        {
            start--;
        }

        var end = at + 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-'))
        {
            end++;
        }

        while (end > at && text[end - 1] is '.' or '-')
        {
            end--;
        }
        // « école@… » or « …@école.fr »: an accent beside the address would be lost in silence.
        if ((start > 0 && char.IsLetterOrDigit(text[start - 1])) || (end < text.Length && char.IsLetterOrDigit(text[end])))
        {
            return null;
        }

        while (start < at && text[start] is '\'' or '.')
        {
            start++;
        }

        var local = text[start..at];
        var labels = text[(at + 1)..end].Split('.');
        var isValid =
            local.Length is > 0 and <= LongestLocalPart
            && local[^1] is not '.'
            && !local.Contains("..", StringComparison.Ordinal)
            && labels.Length >= 2
            && labels.All(IsLabel)
            && labels[^1].Length >= 2
            && labels[^1].All(char.IsAsciiLetter)
            && end - start <= LongestAddress;
        return isValid ? (text[start..end], local + text[at..end].ToLowerInvariant()) : null;
    }

    private static bool IsLocal(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '%' or '+' or '-' or '\'' or '&';

    private static bool IsLabel(string label) => label.Length is > 0 and <= LongestLabel && label[0] is not '-' && label[^1] is not '-';

    /// <summary>The numbers of a text: runs of digits and separators, each read whole, so that a longer one is no number.</summary>
    private static (List<string> Phones, string Around) PhonesIn(string text)
    {
        var around = new System.Text.StringBuilder();
        var phones = new List<string>();
        var i = 0;
        while (i < text.Length)
        {
            if (!(char.IsAsciiDigit(text[i]) || (text[i] is '+' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))))
            {
                around.Append(text[i++]);
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsAsciiDigit(text[i]) || Between.Contains(text[i])))
            {
                i++;
            }

            if ((start == 0 || !char.IsLetter(text[start - 1])) && Normalise(text[start..i]) is { } phone)
            {
                if (!phones.Contains(phone))
                {
                    phones.Add(phone);
                }

                around.Append(" , ");
            }
            else
            {
                around.Append(text[start..i]);
            }
        }

        return (phones, around.ToString());
    }

    private static string? Normalise(string run)
    {
        var digits = string.Concat(run.Replace("(0)", "", StringComparison.Ordinal).Where(char.IsAsciiDigit));
        if (run[0] is '+' && !digits.StartsWith("33", StringComparison.Ordinal))
        {
            // Overseas and across the border: as it was written, for each country groups its figures in its own way.
            var written = string.Join(
                ' ',
                run.Split([' ', '\u00A0', '\u202F', '.', '-', '‑', '–', '/'], StringSplitOptions.RemoveEmptyEntries)
            );
            return digits.Length is >= ShortestAbroad and <= LongestAbroad && digits[0] is not '0' ? written : null;
        }

        if (run[0] is '+')
        {
            digits = National(digits[2..]);
        }
        else if (digits.StartsWith("0033", StringComparison.Ordinal))
        {
            digits = National(digits[4..]);
        }

        if (digits.Length != 10 || digits[0] is not '0' || digits[1] is '0')
        {
            return null;
        }

        return string.Join(' ', Enumerable.Range(0, 5).Select(pair => digits.Substring(2 * pair, 2)));
    }

    /// <summary>Phones and word processors curl the apostrophe of « d'angelo@… ».</summary>
    [GeneratedRegex("(?<=[A-Za-z])[’‘ʼ′](?=[A-Za-z0-9._-]*@)")]
    private static partial Regex Apostrophe();

    private static string National(string digits) => digits.Length == 10 && digits[0] is '0' ? digits : "0" + digits;
}
