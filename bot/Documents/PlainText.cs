using System.Text;
using System.Xml;

namespace PartnershipBot.Documents;

/// <summary>Somebody's words as a document can hold them.</summary>
internal static class PlainText
{
    /// <summary>
    /// Without what no XML file may hold, and without marks that turn the direction of what follows; line breaks are kept, empty
    /// lines are not.
    /// </summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(text, i++, 2);
            }
            else if (BreaksLine(text[i]))
            {
                // One break, however many lines are left empty.
                if (clean.Length > 0 && clean[^1] != '\n')
                {
                    clean.Append('\n');
                }
            }
            else if (XmlConvert.IsXmlChar(text[i]) && !char.IsSurrogate(text[i]) && !TurnsDirection(text[i]))
            {
                clean.Append(text[i]);
            }
        }
        return clean.ToString();
    }

    private static bool BreaksLine(char c) => c is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    private static bool TurnsDirection(char c) => c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u200E' or '\u200F';
}
