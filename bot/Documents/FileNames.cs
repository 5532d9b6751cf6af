using System.Globalization;
using System.Text;

namespace PartnershipBot.Documents;

/// <summary>Names of files that every system takes.</summary>
public static class FileNames
{
    private const int Most = 100;

    private const string Forbidden = "\"*:<>?/\\|#%";

    /// <summary>« Convention – Une classe, un livre.docx ».</summary>
    /// <param name="kind">What the file is.</param>
    /// <param name="title">What it is about; may be empty.</param>
    public static string Of(string kind, string title, string extension)
    {
        var safe = new StringBuilder();
        foreach (var rune in PlainText.Clean(title).EnumerateRunes())
        {
            var taken = Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) || (rune.IsAscii && Forbidden.Contains((char)rune.Value)) ? new Rune(' ')
                : rune;
            if (taken.Value != ' ' || (safe.Length > 0 && safe[^1] != ' '))
            {
                safe.Append(taken.ToString());
            }
        }
        var name = new StringInfo(safe.ToString().Trim(' ', '.'));
        var kept = name.LengthInTextElements <= Most ? name.String : name.SubstringByTextElements(0, Most).TrimEnd(' ', '.') + "…";
        return kept.Length == 0 ? $"{kind}.{extension}" : $"{kind} – {kept}.{extension}";
    }
}
