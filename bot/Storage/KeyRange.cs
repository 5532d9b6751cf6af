using System.Text;

namespace PartnershipBot.Storage;

/// <summary>
/// Keys from <paramref name="From"/> (inclusive) to <paramref name="To"/> (exclusive; empty means to the end), in ordinal order.
/// <para>Keys are compared as they are stored, that is with <see cref="KeyCodec"/>'s escapes, so a key with an escaped character
/// stands where "~" does; ranges made by <see cref="Prefix"/> hold exactly the keys with that prefix all the same. Between U+E000
/// and U+FFFF on one side and characters beyond the basic plane on the other (emoji), the embedded file orders by code point and
/// Azure by UTF-16 unit; nothing in the bot depends on it.</para>
/// </summary>
public readonly record struct KeyRange(string From, string To)
{
    public static KeyRange All { get; } = new("", "");

    /// <summary>All keys that start with <paramref name="prefix"/>: "partner|" ends at "partner}".</summary>
    public static KeyRange Prefix(string prefix) => new(prefix, FirstAfterPrefix(prefix));

    public bool Contains(string key)
    {
        var (from, to) = Encode();
        var encoded = KeyCodec.Encode(key);
        return string.CompareOrdinal(encoded, from) >= 0 && (to is null || string.CompareOrdinal(encoded, to) < 0);
    }

    /// <summary>The bounds as stored keys compare with them; no upper bound is null.</summary>
    internal (string From, string? To) Encode()
    {
        var from = KeyCodec.Encode(From ?? "");
        if (from.Length > 0 && (To ?? "") == FirstAfterPrefix(From!))
        {
            return (from, FirstAfterEncoded(from));
        }

        return (from, string.IsNullOrEmpty(To) ? null : KeyCodec.Encode(To));
    }

    private static string FirstAfterPrefix(string prefix)
    {
        var last = prefix.AsSpan().TrimEnd('\uffff').Length - 1;
        return last < 0 ? "" : prefix[..last] + (char)(prefix[last] + 1);
    }

    // By code point, so that the bound of a prefix that ends in an emoji is still well-formed text.
    private static string? FirstAfterEncoded(string encoded)
    {
        var runes = encoded.EnumerateRunes().ToList();
        while (runes.Count > 0 && runes[^1].Value == 0x10FFFF)
        {
            runes.RemoveAt(runes.Count - 1);
        }

        if (runes.Count == 0)
        {
            return null;
        }

        runes[^1] = new Rune(runes[^1].Value == 0xD7FF ? 0xE000 : runes[^1].Value + 1);
        return string.Concat(runes.Select(rune => rune.ToString()));
    }
}
