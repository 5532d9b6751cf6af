using System.Collections.Frozen;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Numbers;

/// <summary>« 3 livres/élève », « 200 €/an »: a slash before what a number counts for is read as « par ».</summary>
internal static class EachWords
{
    private static readonly FrozenSet<string> Each = KnownWords.All.Set("numbers.each");

    /// <summary>The text with such a slash written out; the text itself when there is none.</summary>
    public static string Spelled(string text)
    {
        var at = text.IndexOf('/', StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }
        var spelled = new System.Text.StringBuilder(text.Length + 8);
        var from = 0;
        for (; at >= 0; at = text.IndexOf('/', at + 1))
        {
            var start = at + 1;
            while (start < text.Length && text[start] is ' ' or '\u00A0')
            {
                start++;
            }
            var end = start;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }
            if (end > start && Each.Contains(TypedText.Fold(text[start..end])))
            {
                spelled.Append(text.AsSpan(from, at - from).TrimEnd()).Append(" par ");
                from = start;
            }
        }
        return from == 0 ? text : spelled.Append(text.AsSpan(from)).ToString();
    }
}
