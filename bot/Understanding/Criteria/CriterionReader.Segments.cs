using System.Collections.Frozen;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Criteria;

/// <summary>Where a line is cut into indicator, target and source, and what their labels are.</summary>
public static partial class CriterionReader
{
    private static readonly FrozenDictionary<string, CriterionPart> Labels = KnownWords.All.Kinds<CriterionPart>("criteria.labels");
    private static readonly WordLists AtLeast = WordLists.With("numbers.atLeast");
    private static readonly WordLists AtMost = WordLists.With("numbers.atMost");

    private static List<string> Segments(string text)
    {
        var segments = Tidy(Snippet.Split(text, (all, at) => all[at] is ';' or '\n'));
        if (segments.Count != 1)
        {
            return segments;
        }

        // « satisfaction des enseignants 4/5 questionnaire »: a mark or a share stands for the marks between the parts.
        if (Unmarked(Tokens.Verbatim(segments[0])) is { Count: > 1 } parts && (parts.Count == 2 || NamesSource(parts[2])))
        {
            return parts;
        }

        foreach (var cutsAt in new Func<string, int, bool>[] { IsDash, IsFullStop, IsComma })
        {
            var pieces = Tidy(Snippet.Split(segments[0], cutsAt));
            if (pieces.Count is >= 2 and <= 4 && pieces.Skip(1).Any(IsTelling))
            {
                return pieces;
            }
        }

        return segments;
    }

    private static List<string> Tidy(List<string> pieces) =>
        [.. pieces.Select(Snippet.Trim).Where(piece => !TypedText.IsOnlySymbols(piece))];

    /// <summary>Whether a piece could only be a target or a labelled part, so that the cut before it was meant.</summary>
    private static bool IsTelling(string piece)
    {
        _ = WithoutLabel(piece, out var part);
        return part is not null || TargetFigure.In(piece) is { Before: "" };
    }

    private static bool IsDash(string text, int at) =>
        text[at] is '-' or '–' or '—'
        && at > 0
        && at + 1 < text.Length
        && text[at - 1] is ' ' or '\u00A0'
        && text[at + 1] is ' ' or '\u00A0';

    private static bool IsFullStop(string text, int at) => text[at] is '.' && at + 1 < text.Length && text[at + 1] is ' ';

    private static bool IsComma(string text, int at) => text[at] is ',' && at + 1 < text.Length && text[at + 1] is ' ';

    private static string WithoutLabel(string segment, out CriterionPart? part)
    {
        part = null;
        var colon = segment.IndexOfAny([':', '=']);
        if (colon > 0 && Labels.TryGetValue(TypedText.Fold(segment[..colon]), out var labelled))
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

    /// <summary>What stands before the only figure, the figure with its scale and bound, and what stands behind; null where it has no scale.</summary>
    private static List<string>? Unmarked(Tokens tokens)
    {
        var figure = Enumerable.Range(0, tokens.Count).FirstOrDefault(at => tokens[at].IsDigits);
        var end =
            tokens[figure + 1].Text is "." or "," && tokens[figure + 2] is { IsDigits: true, Spaced: false } ? figure + 3 : figure + 1;
        end =
            tokens[end].Is("%") ? end + 1
            : tokens[end].Is("/") && tokens[end + 1].IsDigits ? end + 2
            : 0;
        if (figure == 0 || end == 0)
        {
            return null;
        }

        var start = Enumerable
            .Range(0, figure)
            .FirstOrDefault(at => AtLeast.Match(tokens, at) == figure - at || AtMost.Match(tokens, at) == figure - at, figure);
        start -= tokens[start - 1].Is("d'") ? 1 : 0;
        return Enumerable.Range(0, start).Concat(Enumerable.Range(end, tokens.Count - end)).Any(at => IsMark(tokens[at])) || start == 0
            ? null
            : Tidy([tokens.Text(0, start), tokens.Text(start, end), tokens.Text(end, tokens.Count)]);
    }

    private static bool IsMark(Token token) => token.IsDigits || token.Text is "," or ";" or ":";
}
