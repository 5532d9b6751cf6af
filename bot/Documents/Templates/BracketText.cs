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
    private readonly List<(OpenXmlElement Element, int Start, string Words)> _pieces = [];

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
                _pieces.Add((element, text.Length, words));
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
        // From the last to the first: where earlier ones stand does not change.
        foreach (var match in Brackets().Matches(text.Words).Reverse())
        {
            if (fill(match.Groups[1].Value) is not { } span)
            {
                continue;
            }
            if (!span.IsBlank && Typeset.Opens(text.Words[..match.Index]))
            {
                span = span with { Text = Typeset.Nested(span.Text) };
            }
            text.Replace(match.Index, match.Index + match.Length + text.SecondStop(match, span), span);
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

    private void Replace(int start, int end, Span span)
    {
        var touched = _pieces.Where(p => p.Start < end && p.Start + p.Words.Length > start).ToList();
        if (touched.Count == 0 || touched[0].Element is not Text first || first.Parent is not Run run)
        {
            return;
        }
        var tail = Tail(run, first, touched.Count == 1 ? first.Text[(end - touched[0].Start)..] : "");
        first.Text = first.Text[..(start - touched[0].Start)];
        first.Space = SpaceProcessingModeValues.Preserve;
        foreach (var (element, at, words) in touched.Skip(1))
        {
            // What is left of a piece behind the name stays where it is.
            if (element is Text part && at + words.Length > end)
            {
                part.Text = part.Text[(end - at)..];
                part.Space = SpaceProcessingModeValues.Preserve;
            }
            else
            {
                Remove(element);
            }
        }
        if (tail is not null)
        {
            run.InsertAfterSelf(tail);
        }
        foreach (var filled in Runs(span, run.RunProperties).Reverse())
        {
            run.InsertAfterSelf(filled);
        }
        if (first.Text.Length == 0)
        {
            Remove(first);
        }
    }

    /// <summary>Takes a piece away, and its run with it when nothing is left there.</summary>
    private static void Remove(OpenXmlElement piece)
    {
        var run = piece.Parent;
        piece.Remove();
        // What was just cut off stands nowhere yet.
        if (run is Run { Parent: not null } && run.ChildElements.All(e => e is RunProperties))
        {
            run.Remove();
        }
    }

    /// <summary>The run behind the name: what stood behind it in its own run; null when nothing did.</summary>
    private static Run? Tail(Run run, Text first, string rest)
    {
        var behind = first.ElementsAfter().ToList();
        if (behind.Count == 0 && rest.Length == 0)
        {
            return null;
        }
        var tail = new Run();
        if (run.RunProperties is { } properties)
        {
            tail.Append(properties.CloneNode(true));
        }
        if (rest.Length > 0)
        {
            tail.Append(new Text(rest) { Space = SpaceProcessingModeValues.Preserve });
        }
        foreach (var element in behind)
        {
            element.Remove();
            tail.Append(element);
        }
        return tail;
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

    [GeneratedRegex(@"\[((?=[^\[\]\n]*\p{L})[^\[\]\n]{1,120})\]", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();
}
