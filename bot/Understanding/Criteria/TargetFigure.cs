using System.Collections.Frozen;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Understanding.Numbers;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Criteria;

/// <summary>A figure to aim at inside a sentence, cut out of it: what stands before, the figure, what stands behind.</summary>
internal sealed record TargetFigure(string Before, Direction Direction, decimal Value, string After)
{
    private const int LongestUnit = 40;

    private static readonly FrozenSet<string> Fillers = KnownWords.All.Set("criteria.fillers");

    /// <summary>The figure of a text and how it is meant; null without one, or when the text gives a range.</summary>
    public static TargetFigure? In(string text)
    {
        var words = Word.In(text);
        var figures = Figure.In(text);
        if (figures.Count == 0 || IsRange(text, figures))
        {
            return null;
        }

        foreach (var comparison in Comparison.In(text, words))
        {
            var next = figures.Find(figure => figure.Start >= comparison.End);
            if (next.End > 0 && IsBlank(text[comparison.End..next.Start]))
            {
                return new TargetFigure(text[..comparison.Start], comparison.Direction, next.Value, text[next.End..]);
            }

            var last = figures.FindLast(figure => figure.End <= comparison.Start && !IsArticle(text, figure));
            if (comparison.Follows && last.End > 0 && words.Count(word => word.Start >= last.End && word.End <= comparison.Start) <= 3)
            {
                return new TargetFigure(
                    Beginning(text, last, words),
                    comparison.Direction,
                    last.Value,
                    text[last.End..comparison.Start] + text[comparison.End..]
                );
            }
        }

        var plain = figures.Find(figure => !IsArticle(text, figure) && (OpensOrIsShare(text, figure, words) || FollowsColon(text, figure)));
        return plain.End > 0 ? new TargetFigure(Beginning(text, plain, words), Direction.AtLeast, plain.Value, text[plain.End..]) : null;
    }

    /// <summary>The unit that stands behind the figure: « séances », « % », « /5 », « en moyenne »; null without one.</summary>
    public string? Unit
    {
        get
        {
            var rest = After.TrimStart(' ', '\u00A0', '\u202F');
            if (ScaleOf(rest) is { } scale)
            {
                return scale;
            }

            var end = rest.IndexOfAny([',', '(', ';', '.', ':', '\n']);
            var unit = (end < 0 ? rest : rest[..end]).Trim(' ', '\u00A0', '\u202F');
            // « une vingtaine de participants »
            if (Word.In(unit) is [{ Start: 0, Folded: "de" or "d" }, { Folded: not ("ici" or "apres") } counted, ..])
            {
                unit = unit[counted.Start..];
            }

            if (unit.Length == 0 || !(char.IsLetter(unit[0]) || unit[0] is '%' or '€'))
            {
                return null;
            }

            return unit.Length <= LongestUnit ? unit : unit.Split(' ', '\u00A0')[0];
        }
    }

    /// <summary>« /5 », « sur 5 », “out of 5” behind a mark.</summary>
    public static string? ScaleOf(string rest)
    {
        var words = Word.In(rest);
        var lead =
            rest is ['/', ..] ? 0
            : words is [{ Folded: "sur", Start: 0 }, ..] ? 1
            : words is [{ Folded: "out", Start: 0 }, { Folded: "of" }, ..] ? 2
            : -1;
        return lead >= 0 && words.Count > lead && rest.Length > 0 && char.IsAsciiDigit(rest[words[lead].Start]) && words[lead].Start <= 8
            ? "/" + words[lead].Folded
            : null;
    }

    private static bool OpensOrIsShare(string text, Figure figure, List<Word> words) =>
        words.TrueForAll(word => word.Start >= figure.Start || Fillers.Contains(word.Folded))
        || text[figure.End..].TrimStart(' ', '\u00A0', '\u202F') is ['%', ..];

    private static bool FollowsColon(string text, Figure figure) =>
        text[..figure.Start].TrimEnd(' ', '\u00A0', '\u202F') is [.., ':' or '='];

    private static string Beginning(string text, Figure figure, List<Word> words) =>
        words.TrueForAll(word => word.Start >= figure.Start || Fillers.Contains(word.Folded)) ? "" : text[..figure.Start];

    private static bool IsArticle(string text, Figure figure) =>
        TypedText.Fold(text[figure.Start..figure.End]) is "un" or "une" or "one" or "a";

    private static bool IsRange(string text, List<Figure> figures)
    {
        for (var i = 1; i < figures.Count; i++)
        {
            var between = TypedText.Fold(text[figures[i - 1].End..figures[i].Start]).Trim();
            if (between is "a" or "et" or "to" or "and" or "-" or "ou" or "or" && !IsArticle(text, figures[i - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBlank(string gap) => gap.All(c => c is ' ' or '\u00A0' or '\u202F' or ':' or '=' or '\'' or '’');
}
