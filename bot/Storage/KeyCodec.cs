using System.Buffers;
using System.Globalization;
using System.Text;

namespace PartnershipBot.Storage;

/// <summary>
/// Writes any text as a legal table key that is still readable in Storage Explorer. What Azure refuses in a key (/ \ # ? and control
/// characters, lone surrogates, U+FFFE, U+FFFF), what is known to give trouble in addresses (%), U+D7FF (so that a prefix always
/// ends before the next character) and "~" itself become "~" and four hexadecimal digits; everything else stays as it is.
/// </summary>
public static class KeyCodec
{
    private const char Escape = '~';
    private const int EscapeLength = 5;

    private static readonly SearchValues<char> Suspect = SearchValues.Create(
        string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(n => (char)n).Where(c => IsEscaped(c) || char.IsSurrogate(c)))
    );

    public static string Encode(string key)
    {
        var first = key.AsSpan().IndexOfAny(Suspect);
        if (first < 0)
        {
            return key;
        }

        var text = new StringBuilder(key.Length + 4 * EscapeLength).Append(key, 0, first);
        for (var i = first; i < key.Length; i++)
        {
            var c = key[i];
            if (char.IsHighSurrogate(c) && i + 1 < key.Length && char.IsLowSurrogate(key[i + 1]))
            {
                text.Append(c).Append(key[++i]);
            }
            else if (IsEscaped(c) || char.IsSurrogate(c))
            {
                text.Append(Escape).Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(c);
            }
        }
        return text.ToString();
    }

    /// <summary>The key that was encoded. A "~" that starts no escape (a row written by hand) is kept as it is.</summary>
    public static string Decode(string encoded)
    {
        var next = encoded.IndexOf(Escape, StringComparison.Ordinal);
        if (next < 0)
        {
            return encoded;
        }

        var text = new StringBuilder(encoded.Length).Append(encoded, 0, next);
        for (var i = next; i < encoded.Length; i++)
        {
            if (
                encoded[i] == Escape
                && encoded.Length - i >= EscapeLength
                && ushort.TryParse(encoded.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            )
            {
                text.Append((char)unit);
                i += EscapeLength - 1;
            }
            else
            {
                text.Append(encoded[i]);
            }
        }
        return text.ToString();
    }

    private static bool IsEscaped(char c) =>
        c is '/' or '\\' or '#' or '?' or '%' or Escape or '\ud7ff' or '\ufffe' or '\uffff' || char.IsControl(c);
}
