using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PartnershipBot.Documents.Templates;

/// <summary>
/// The text of one paragraph with the names between its brackets. Word and LibreOffice cut a text into runs wherever they like (a
/// spelling mark, a revision, a word in another language), so that a name may begin in one run and end in the next.
/// </summary>
internal sealed partial class BracketText
{
    private readonly List<Piece> _pieces = [];

    private BracketText(Paragraph paragraph)
    {
        var text = new StringBuilder();
        foreach (var element in paragraph.Descendants())
        {
            var words = element switch
            {
                Text t => t.Text,
                NoBreakHyphen => "-",
                TabChar when element.Parent is Run => "\t",
                Break or CarriageReturn => "\n",
                _ => "",
            };
            // What stands in a text box is a paragraph of its own.
            if (words.Length > 0 && element.Ancestors<Paragraph>().FirstOrDefault() == paragraph)
            {
                _pieces.Add(new Piece(element, text.Length, words));
                text.Append(words);
            }
        }
        Words = text.ToString();
    }

    /// <summary>What is read there.</summary>
    public string Words { get; }

    /// <summary>The names between brackets, in order; brackets without a letter are none.</summary>
    public IEnumerable<string> Names => Brackets().Matches(Words).Select(m => m.Groups[1].Value);

    /// <summary>The name that is all there is in the paragraph; null when there is more, or none.</summary>
    public string? Alone =>
        Brackets().Match(Words.Trim()) is { Success: true } match && match.Value == Words.Trim() ? match.Groups[1].Value : null;

    public static BracketText Of(Paragraph paragraph) => new(paragraph);

    /// <summary>Puts words in the place of names; the first letter’s format is theirs.</summary>
    /// <param name="fill">What stands there instead; null to leave a name as it is.</param>
    public static void Fill(Paragraph paragraph, Func<string, Span?> fill)
    {
        var text = new BracketText(paragraph);
        var places = new Queue<Place>();
        foreach (Match match in Brackets().Matches(text.Words))
        {
            if (fill(match.Groups[1].Value) is not { } span)
            {
                continue;
            }
            if (!span.IsBlank && Typeset.Opens(text.Words[..match.Index]))
            {
                span = span with { Text = Typeset.Nested(span.Text) };
            }
            places.Enqueue(new Place(match.Index, match.Index + match.Length + text.SecondStop(match, span), span));
        }
        if (places.Count > 0)
        {
            text.Replace(places);
        }
    }

    /// <summary>An answer may end with the full stop that the sentence has anyway.</summary>
    private int SecondStop(Match match, Span span)
    {
        var next = match.Index + match.Length;
        return
            !span.IsBlank && span.Text.Length > 0 && span.Text[^1] is '.' or '!' or '?' or '…' && next < Words.Length && Words[next] == '.'
            ? 1
            : 0;
    }

    /// <summary>Writes each run anew that a name stands in, once, however many names and pieces there are.</summary>
    private void Replace(Queue<Place> places)
    {
        foreach (var (run, pieces) in Runs())
        {
            while (places.TryPeek(out var over) && over.End <= pieces[0].Start)
            {
                places.Dequeue();
            }
            if (!places.TryPeek(out var first) || first.Start >= pieces[^1].Start + pieces[^1].Words.Length)
            {
                continue;
            }
            Replace(run, pieces.ToDictionary(p => p.Element), places);
        }
    }

    /// <summary>The pieces by the run in which they stand.</summary>
    private IEnumerable<(Run Run, List<Piece> Pieces)> Runs()
    {
        var at = 0;
        while (at < _pieces.Count)
        {
            var run = _pieces[at].Element.Parent;
            var own = new List<Piece>();
            for (; at < _pieces.Count && _pieces[at].Element.Parent == run; at++)
            {
                own.Add(_pieces[at]);
            }
            if (run is Run found)
            {
                yield return (found, own);
            }
        }
    }

    private static void Replace(Run run, Dictionary<OpenXmlElement, Piece> pieces, Queue<Place> places)
    {
        var format = run.RunProperties;
        var children = run.ChildElements.Where(c => c != format).ToList();
        run.RemoveAllChildren();
        OpenXmlElement last = run;
        var current = run;
        Begin();
        foreach (var child in children)
        {
            if (!pieces.TryGetValue(child, out var piece))
            {
                current.Append(child);
                continue;
            }
            var (at, end) = (piece.Start, piece.Start + piece.Words.Length);
            while (at < end && places.TryPeek(out var place) && place.Start < end)
            {
                if (place.Start >= at)
                {
                    Keep(piece, at, place.Start);
                    foreach (var filled in Runs(place.Span, format))
                    {
                        last = last.InsertAfterSelf(filled);
                    }
                    last = current = last.InsertAfterSelf(new Run());
                    Begin();
                }
                at = Math.Max(at, Math.Min(end, place.End));
                if (place.End > end)
                {
                    // What is left of the name stands in the next piece.
                    break;
                }
                places.Dequeue();
            }
            Keep(piece, at, end);
        }
        foreach (var empty in new[] { run, current }.Distinct().Where(r => r.ChildElements.All(e => e is RunProperties)))
        {
            empty.Remove();
        }

        void Begin()
        {
            if (format is not null)
            {
                current.Append(current == run ? format : format.CloneNode(true));
            }
        }

        void Keep(Piece piece, int from, int to)
        {
            if (from == piece.Start && to == piece.Start + piece.Words.Length)
            {
                current.Append(piece.Element);
            }
            else if (from < to)
            {
                current.Append(
                    new Text(piece.Words[(from - piece.Start)..(to - piece.Start)]) { Space = SpaceProcessingModeValues.Preserve }
                );
            }
        }
    }

    /// <summary>The words as runs of that format; what is blank is seen from afar, what is filled in is not any more.</summary>
    internal static IEnumerable<Run> Runs(Span span, RunProperties? format)
    {
        foreach (var (part, isRaised) in WordBody.Raised(span.Text))
        {
            var properties = (RunProperties?)format?.CloneNode(true) ?? new RunProperties();
            if (span.IsBlank)
            {
                properties.Highlight = new Highlight { Val = HighlightColorValues.Yellow };
            }
            else
            {
                properties.Highlight = null;
                properties.Shading = null;
                if (properties.RunStyle?.Val?.Value == WordStyles.Blank)
                {
                    properties.RunStyle = null;
                }
            }
            if (isRaised)
            {
                properties.VerticalTextAlignment = new VerticalTextAlignment { Val = VerticalPositionValues.Superscript };
            }
            var run = new Run();
            if (properties.HasChildren)
            {
                run.Append(properties);
            }
            foreach (var (line, isFirst) in part.Split('\n').Select((l, i) => (l, i == 0)))
            {
                if (!isFirst)
                {
                    run.Append(new Break());
                }
                run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
            }
            yield return run;
        }
    }

    /// <summary>What is read at one element.</summary>
    private sealed record Piece(OpenXmlElement Element, int Start, string Words);

    /// <summary>Where a name stands, and what is to stand there.</summary>
    private sealed record Place(int Start, int End, Span Span);

    [GeneratedRegex(@"\[((?=[^\[\]\n]*\p{L})[^\[\]\n]{1,120})\]", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();
}
