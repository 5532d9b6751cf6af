using System.Collections.Frozen;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Understanding.Numbers;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Criteria;

/// <summary>
/// Reads a criterion in the example’s one-line form, « indicateur ; cible ; source », with or without the labels,
/// or as one sentence with its figure. Nothing is invented: what was not said is missing.
/// </summary>
public static partial class CriterionReader
{
    /// <summary>The longest text that is looked into; a criterion has three parts of some hundred characters.</summary>
    private const int Longest = 1_000;

    private static readonly FrozenSet<string> SourceWords = KnownWords.All.Set("criteria.sources");

    private static readonly FrozenSet<string> Counters = KnownWords.All.Set("criteria.counters");

    private static readonly FrozenSet<string> Prepositions = KnownWords.All.Set("criteria.prepositions");

    /// <summary>What the text says of a criterion; parts that were not said are in <see cref="CriterionDraft.Missing"/>.</summary>
    public static CriterionDraft Read(string input)
    {
        if (input.Length > Longest)
        {
            return new CriterionDraft(input);
        }

        var segments = Segments(TypedText.Clean(input));
        string? indicator = null,
            source = null;
        CriterionTarget? target = null;
        var free = new List<string>();
        foreach (var segment in segments)
        {
            var text = WithoutLabel(segment, out var part);
            if (part is CriterionPart.Target && target is null)
            {
                target = ReadTarget(text);
            }
            else if (part is CriterionPart.Source && source is null)
            {
                source = ReadSource(text);
            }
            else if (part is CriterionPart.Indicator && indicator is null)
            {
                indicator = text;
            }
            else
            {
                free.Add(segment);
            }
        }

        if (indicator is null && free.Count > 0)
        {
            indicator = free[0];
            free.RemoveAt(0);
        }

        for (var i = 0; i < free.Count; i++)
        {
            var looksLikeSource = NamesSource(free[i]);
            var figure = TargetFigure.In(free[i]);
            if (target is null && (figure is { Before: "" } || (figure is not null && !looksLikeSource)))
            {
                target = ReadTarget(free[i]);
            }
            else if (target is null && !looksLikeSource && !IncludesFigure(indicator!))
            {
                target = ReadTarget(free[i]);
            }
            else
            {
                source = source is null ? ReadSource(free[i]) : $"{source} ; {free[i]}";
            }
        }

        if (target is null && indicator is not null)
        {
            if (source is null && IncludesFigure(indicator))
            {
                (indicator, source) = WithoutSourceBehind(indicator);
            }

            return WithIncludedFigure(indicator, source);
        }

        var draft = new CriterionDraft(indicator, Source: source);
        return target is null ? draft : draft.With(target);
    }

    /// <summary>The target alone, for the question that asks it; null when there is none to be seen, or a range.</summary>
    public static CriterionTarget? ReadTarget(string input)
    {
        if (input.Length > Longest)
        {
            return new CriterionTarget(Direction.AtLeast, null, null, input);
        }

        var text = Snippet.Trim(WithoutLabel(TypedText.Clean(input), out _));
        if (TypedText.IsOnlySymbols(text))
        {
            return null;
        }

        if (TypedText.Fold(text) is "aucun" or "aucune" or "zero" or "none" or "0")
        {
            return new CriterionTarget(Direction.AtMost, 0, null, null);
        }

        if (TargetFigure.In(text) is { } figure)
        {
            return new CriterionTarget(figure.Direction, figure.Value, figure.Unit, null);
        }

        var figures = Figure.In(text);
        return
            figures.Count > 1
            && Word.In(text).TrueForAll(word => word.Start >= figures[0].Start || word.Folded is "entre" or "de" or "between" or "from")
            ? null
            : new CriterionTarget(Direction.AtLeast, null, null, text);
    }

    /// <summary>The source alone, for the question that asks it; null when nothing was said.</summary>
    public static string? ReadSource(string input)
    {
        var text = Snippet.Trim(WithoutLabel(TypedText.Clean(input), out _));
        return TypedText.IsOnlySymbols(text) ? null : text;
    }

    /// <summary>The unit as said, or the indicator’s: « 12 en moyenne » of « participants » are « participants en moyenne ».</summary>
    internal static string? UnitFor(string? indicator, string? said)
    {
        var counted = UnitOf(indicator);
        if (said is null || counted is null)
        {
            return said ?? counted;
        }

        return Word.In(said) is [{ Start: 0 } first, ..] && Prepositions.Contains(first.Folded) ? $"{counted} {said}" : said;
    }

    /// <summary>What an indicator counts: « séances » in « Nombre de séances tenues »; null when it does not say.</summary>
    private static string? UnitOf(string? indicator)
    {
        if (indicator is null)
        {
            return null;
        }

        var words = Word.In(indicator);
        if (words is [{ Folded: "taux" or "part" or "pourcentage" or "proportion" or "percentage" or "share" or "rate" }, ..])
        {
            return "%";
        }

        var noun = words.Find(word => !Counters.Contains(word.Folded));
        return noun.End > 0 && noun.Folded.Length > 3 && noun.Folded[^1] is 's' or 'x'
            ? indicator[noun.Start..noun.End].ToLowerInvariant()
            : null;
    }

    /// <summary>« 27 séances tenues, relevées dans le carnet », « 10 inscriptions (logiciel) »: the source is cut off behind.</summary>
    private static (string Indicator, string? Source) WithoutSourceBehind(string text)
    {
        if (Snippet.TryFinalBracket(text, out var before, out var inside) && before.Length > 0 && NamesSource(inside))
        {
            return (before, inside);
        }

        var comma = text.LastIndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && NamesSource(text[(comma + 2)..])
            ? (Snippet.Trim(text[..comma]), Snippet.Trim(text[(comma + 2)..]))
            : (text, null);
    }

    private static bool NamesSource(string text)
    {
        var words = Word.In(text);
        return words.Exists(word => SourceWords.Contains(word.Folded))
            || words is [{ Folded: "selon" or "according" }, ..] or [{ Folded: "d" }, { Folded: "apres" }, ..];
    }

    private static bool IncludesFigure(string indicator) => TargetFigure.In(indicator) is not null;

    private static CriterionDraft WithIncludedFigure(string text, string? source)
    {
        if (TargetFigure.In(text) is not { } figure)
        {
            return new CriterionDraft(text, Source: source);
        }

        var before = TrimLinks(figure.Before);
        if (before.Length > 0)
        {
            return new CriterionDraft(before, Source: source).With(new CriterionTarget(figure.Direction, figure.Value, figure.Unit, null));
        }

        var rest = figure.After.TrimStart(' ', '\u00A0', '\u202F');
        var share = rest is ['%', ..] ? "%" : TargetFigure.ScaleOf(rest);
        if (share is not null)
        {
            rest = rest[(share is "%" ? 1 : Word.In(rest).Find(word => char.IsAsciiDigit(word.Folded[0])).End)..];
        }

        var indicator = TrimLinks(rest);
        var draft = new CriterionDraft(indicator.Length > 0 ? indicator : null, Source: source);
        return draft.With(new CriterionTarget(figure.Direction, figure.Value, share, null));
    }

    /// <summary>Without the small words that tied the figure to the rest: « de », « : », “of”.</summary>
    private static string TrimLinks(string text)
    {
        var trimmed = Snippet.Trim(text).Trim('(', ' ');
        for (var round = 0; round < 4; round++)
        {
            var words = Word.In(trimmed);
            if (words.Count == 0)
            {
                break;
            }

            if (words[0].Folded is "de" or "des" or "d" or "du" or "of" && words[0].Start == 0)
            {
                trimmed = trimmed[words[0].End..].TrimStart(' ', '\'', '’', '\u00A0');
            }
            else if (words[^1].Folded is "de" or "d" or "of" or "est" or "is" or "a" && words[^1].End >= trimmed.Length - 1)
            {
                trimmed = Snippet.Trim(trimmed[..words[^1].Start]);
            }
            else
            {
                break;
            }
        }

        return TypedText.IsOnlySymbols(trimmed) ? "" : trimmed;
    }
}
