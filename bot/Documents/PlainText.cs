using System.Text;
using System.Xml;

namespace PartnershipBot.Documents;

/// <summary>Somebody's words as a document can hold them.</summary>
internal static class PlainText
{
    /// <summary>Without what no XML file may hold, and without marks that turn the direction of what follows; line breaks are kept.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(text, i++, 2);
            }
            else if (text[i] is '\r')
            {
                clean.Append(i + 1 < text.Length && text[i + 1] == '\n' ? "" : "\n");
            }
            else if (XmlConvert.IsXmlChar(text[i]) && !char.IsSurrogate(text[i]) && !TurnsDirection(text[i]))
            {
                clean.Append(text[i]);
            }
        }
        return clean.ToString();
    }

    private static bool TurnsDirection(char c) => c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u200E' or '\u200F';
}
