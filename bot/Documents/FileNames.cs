using System.Globalization;
using System.Text;
using PartnershipBot.Domain;

namespace PartnershipBot.Documents;

/// <summary>Names of files that every system takes.</summary>
public static class FileNames
{
    private const int Most = 100;
    private const int MostOfPart = 50;

    private const string Forbidden = "\"*:<>?/\\|#%";

    /// <summary>« Convention – Une classe, un livre.docx ».</summary>
    /// <param name="kind">What the file is.</param>
    /// <param name="title">What it is about; may be empty.</param>
    public static string Of(string kind, string title, string extension)
    {
        var kept = Safe(title, Most);
        return kept.Length == 0 ? $"{kind}.{extension}" : $"{kind} – {kept}.{extension}";
    }

    /// <summary>« Convention – Une classe, un livre – École Prévert – 2026-03-03 – projet.docx ».</summary>
    /// <param name="kind">What the file is.</param>
    /// <param name="parts">What tells it from others of its kind; what is empty is left out.</param>
    public static string Of(string kind, IEnumerable<string> parts, string extension) =>
        $"{string.Join(" – ", parts.Select(part => Safe(part, MostOfPart)).Where(part => part.Length > 0).Prepend(kind))}.{extension}";

    /// <summary>The name of a document about a partnership: which one, of what day, and where it stands.</summary>
    public static string Of(string kind, Partnership partnership, DateOnly on, string state, string extension = "docx") =>
        Of(
            kind,
            [
                partnership.Answers.Text(Fields.Title) ?? "",
                string.Join(", ", partnership.OfPartners(Fields.PartnerName)),
                on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                state,
            ],
            extension
        );

    private static string Safe(string title, int most)
    {
        var safe = new StringBuilder();
        foreach (var rune in PlainText.Clean(title).EnumerateRunes())
        {
            var taken =
                Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) || (rune.IsAscii && Forbidden.Contains((char)rune.Value))
                    ? new Rune(' ')
                    : rune;
            if (taken.Value != ' ' || (safe.Length > 0 && safe[^1] != ' '))
            {
                safe.Append(taken.ToString());
            }
        }
        var name = new StringInfo(safe.ToString().Trim(' ', '.'));
        return name.LengthInTextElements <= most ? name.String : name.SubstringByTextElements(0, most).TrimEnd(' ', '.') + "…";
    }
}
