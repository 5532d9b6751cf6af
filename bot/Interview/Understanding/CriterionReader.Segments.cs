using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview.Understanding;

/// <summary>Where a line is cut into indicator, target and source, and what their labels are.</summary>
public static partial class CriterionReader
{
    private static readonly Dictionary<string, CriterionPart> Labels = new()
    {
        ["critere"] = CriterionPart.Indicator,
        ["indicateur"] = CriterionPart.Indicator,
        ["criterion"] = CriterionPart.Indicator,
        ["indicator"] = CriterionPart.Indicator,
        ["cible"] = CriterionPart.Target,
        ["objectif"] = CriterionPart.Target,
        ["cible visee"] = CriterionPart.Target,
        ["valeur cible"] = CriterionPart.Target,
        ["resultat attendu"] = CriterionPart.Target,
        ["attendu"] = CriterionPart.Target,
        ["seuil"] = CriterionPart.Target,
        ["target"] = CriterionPart.Target,
        ["goal"] = CriterionPart.Target,
        ["expected"] = CriterionPart.Target,
        ["expected result"] = CriterionPart.Target,
        ["source"] = CriterionPart.Source,
        ["sources"] = CriterionPart.Source,
        ["verification"] = CriterionPart.Source,
        ["verifie par"] = CriterionPart.Source,
        ["mesure"] = CriterionPart.Source,
        ["mesure par"] = CriterionPart.Source,
        ["moyen de verification"] = CriterionPart.Source,
        ["outil"] = CriterionPart.Source,
        ["suivi"] = CriterionPart.Source,
        ["check"] = CriterionPart.Source,
        ["checked with"] = CriterionPart.Source,
        ["measured by"] = CriterionPart.Source,
        ["measured with"] = CriterionPart.Source,
        ["evidence"] = CriterionPart.Source,
        ["source de verification"] = CriterionPart.Source,
        ["how checked"] = CriterionPart.Source,
    };

    private static List<string> Segments(string text)
    {
        var segments = Tidy(Snippet.Split(text, (all, at) => all[at] is ';' or '\n'));
        if (segments.Count != 1)
            return segments;
        foreach (var cutsAt in new Func<string, int, bool>[] { IsDash, IsFullStop, IsComma })
        {
            var pieces = Tidy(Snippet.Split(segments[0], cutsAt));
            if (pieces.Count is >= 2 and <= 4 && pieces.Skip(1).Any(IsTelling))
                return pieces;
        }

        return segments;
    }

    private static List<string> Tidy(List<string> pieces) =>
        [.. pieces.Select(Snippet.Trim).Where(piece => !Folded.IsOnlySymbols(piece))];

    /// <summary>Whether a piece could only be a target or a labelled part, so that the cut before it was meant.</summary>
    private static bool IsTelling(string piece)
    {
        _ = WithoutLabel(piece, out var part);
        return part is not null || TargetFigure.In(piece) is { Before: "" };
    }

    private static bool IsDash(string text, int at) =>
        text[at] is '-' or '–' or '—' && at > 0 && at + 1 < text.Length && text[at - 1] is ' ' or '\u00A0' && text[at + 1] is ' ' or '\u00A0';

    private static bool IsFullStop(string text, int at) => text[at] is '.' && at + 1 < text.Length && text[at + 1] is ' ';

    private static bool IsComma(string text, int at) => text[at] is ',' && at + 1 < text.Length && text[at + 1] is ' ';

    private static string WithoutLabel(string segment, out CriterionPart? part)
    {
        part = null;
        var colon = segment.IndexOfAny([':', '=']);
        if (colon > 0 && Labels.TryGetValue(Folded.Fold(segment[..colon]), out var labelled))
        {
            part = labelled;
            return Snippet.Trim(segment[(colon + 1)..]);
        }

        var words = Word.In(segment);
        if (words.Count > 1 && words[0] is { Start: 0, Folded: "cible" or "target" or "source" } label)
        {
            part = Labels[label.Folded];
            return Snippet.Trim(segment[label.End..]);
        }

        return segment;
    }
}
