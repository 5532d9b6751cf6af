using PartnershipBot.Domain.Projects;
using PartnershipBot.Understanding.Numbers;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Lists;

/// <summary>Reads one means that a side brings: « 2 h de bibliothécaire par séance ».</summary>
public static class CommitmentReader
{
    private static readonly CommitmentWords Known = CommitmentWords.Of(KnownWords.All);

    /// <summary>The means as written, its category (by its first telling word), and the quantity and unit that open it.</summary>
    public static Commitment Read(string item) => Read(item, Known);

    /// <summary>The same with the words of one’s own lexicons.</summary>
    internal static Commitment Read(string item, CommitmentWords words)
    {
        var text = Snippet.Item(TypedText.Clean(item).Replace('\n', ' '));
        var category = CategoryOf(text, words);
        if (Figure.Leading(text) is not { } figure || IsArticle(text, figure, category))
        {
            return new Commitment(category, text, null, null);
        }

        var rest = text[figure.End..].TrimStart(' ', '\u00A0', '\u202F');
        var unit = UnitAtStartOf(rest, words);
        var minutes = unit is "h" ? Figure.Leading(rest[1..].TrimStart(' ', '\u00A0', '\u202F'))?.Value : null;
        if (minutes is > 0 and < 60 && figure.Value == decimal.Truncate(figure.Value))
        {
            return new Commitment(category, text, figure.Value + decimal.Round(minutes.Value / 60, 2), unit);
        }

        return new Commitment(category, text, figure.Value, unit);
    }

    private static CommitmentCategory CategoryOf(string text, CommitmentWords words)
    {
        var euro = text.IndexOf('€');
        foreach (var word in Word.In(text))
        {
            if (euro >= 0 && euro < word.Start)
            {
                return CommitmentCategory.Budget;
            }

            if (words.Categories.TryGetValue(word.Folded, out var category))
            {
                return category;
            }
        }

        return euro >= 0 ? CommitmentCategory.Budget : CommitmentCategory.Other;
    }

    /// <summary>« Une information aux familles » counts nothing; « un enseignant » counts one.</summary>
    private static bool IsArticle(string text, Figure figure, CommitmentCategory category) =>
        category is CommitmentCategory.Communication or CommitmentCategory.Budget or CommitmentCategory.Other
        && TypedText.Fold(text[figure.Start..figure.End]) is "un" or "une" or "one";

    private static string? UnitAtStartOf(string rest, CommitmentWords words)
    {
        if (rest.Length == 0)
        {
            return null;
        }

        if (rest[0] is '€' or '%' or '$' or '£')
        {
            return rest[..1];
        }

        if (!char.IsLetter(rest[0]))
        {
            return null;
        }

        var end = EndOfWord(rest, 0);
        if (words.Before.Contains(TypedText.Fold(rest[..end])) && end + 1 < rest.Length && char.IsLetter(rest[end + 1]))
        {
            end = EndOfWord(rest, end + 1);
        }

        return rest[..end];
    }

    private static int EndOfWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '²' or '³' || IsHyphen(text, end)))
        {
            end++;
        }

        return end;
    }

    private static bool IsHyphen(string text, int at) => text[at] is '-' && at + 1 < text.Length && char.IsLetter(text[at + 1]);
}
