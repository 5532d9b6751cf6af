using PartnershipBot.Language;

namespace PartnershipBot.Documents.Templates;

/// <summary>
/// A text as a template to begin with: its lines as they are written, names in brackets in the place of answers, conditions as lines
/// of their own. What is known beforehand, such as the partner’s kind, is decided; nobody reads what can never be there.
/// </summary>
/// <param name="names">The names of fields.</param>
/// <param name="known">What holds and what does not, by name; anything else is asked of each convention.</param>
internal sealed class TemplateStarter(TemplateNames names, IReadOnlyDictionary<string, bool> known)
{
    /// <summary>The articles of which a line may hold.</summary>
    /// <param name="blocks">The articles that are one block, by id, with the block’s source.</param>
    public IReadOnlyList<Article> Write(DocumentText text, IReadOnlyDictionary<string, string> blocks)
    {
        var number = 0;
        return
        [
            .. text
                .Articles.Select(article => (Text: article, Paragraphs: Paragraphs(article, blocks.GetValueOrDefault(article.Id))))
                .Where(article => article.Paragraphs.Count > 0)
                .Select(article => new Article(
                    article.Text.Id,
                    article.Text.IsNumbered ? ++number : null,
                    article.Text.TitleWhere(name => known.GetValueOrDefault(name)),
                    article.Paragraphs
                )
                {
                    BeginsPage = article.Text.BeginsPage,
                }),
        ];
    }

    /// <summary>A line of its own with a name in brackets.</summary>
    public static ArticleParagraph Line(string name) => new(ParagraphKind.Text, [Span.Blank(name)]);

    private List<ArticleParagraph> Paragraphs(ArticleText article, string? block)
    {
        var lines = article.Lines.Select(line => (Line: line, Left: Left(line.Condition))).Where(line => line.Left is not null).ToList();
        if (lines.Count == 0)
        {
            return [];
        }
        if (block is not null)
        {
            return [Line(names.BlockOf(block))];
        }
        var paragraphs = new List<ArticleParagraph>();
        var open = "";
        // Frames to sign in are a block, once, whatever is asked of each.
        foreach (var (line, left) in lines.Where(line => line.Line.Mark != "="))
        {
            if (left != open)
            {
                if (open.Length > 0 && left == Contrary(open))
                {
                    paragraphs.Add(Line(names.Otherwise));
                }
                else
                {
                    Close(paragraphs, open);
                    paragraphs.AddRange(Parts(left!).Select(Line));
                }
                open = left!;
            }
            paragraphs.Add(Paragraph(line));
        }
        Close(paragraphs, open);
        return paragraphs;
    }

    /// <summary>What holds where one condition does not; null of several at once.</summary>
    private static string? Contrary(string one) =>
        one.Contains('&', StringComparison.Ordinal) || one.Contains('|', StringComparison.Ordinal) ? null
        : one.StartsWith('!') ? one[1..]
        : $"!{one}";

    private void Close(List<ArticleParagraph> paragraphs, string open) =>
        paragraphs.AddRange(Parts(open).Select(_ => Line(names.EndOfCondition)));

    /// <summary>The conditions of a line: one that has a name as a whole, or one after the other.</summary>
    private IEnumerable<string> Parts(string left) =>
        left.Length == 0 ? []
        : names.ConditionOf(left) is { } whole ? [whole]
        : left.Split('&').Select(one => names.ConditionOf(one) ?? throw new FormatException($"« {one} » has no name in fields.txt."));

    /// <summary>What is left of a condition where some of it is known; null when it cannot hold, empty when it always does.</summary>
    private string? Left(string condition)
    {
        if (condition.Length == 0)
        {
            return "";
        }
        var left = new List<string>();
        foreach (var all in condition.Split('|'))
        {
            var parts = all.Split('&').Where(one => Known(one) != true).ToList();
            if (parts.Count == 0)
            {
                return "";
            }
            if (parts.TrueForAll(one => Known(one) is null))
            {
                left.Add(string.Join('&', parts));
            }
        }
        return left.Count == 0 ? null : string.Join('|', left.Distinct());
    }

    private bool? Known(string one) => known.TryGetValue(one.TrimStart('!'), out var holds) ? holds != one.StartsWith('!') : null;

    private ArticleParagraph Paragraph(ArticleLine line) =>
        line.Mark == "|"
            ? new ArticleParagraph(line.IsHead ? ParagraphKind.Head : ParagraphKind.Row, [])
            {
                Cells = [.. line.Cells.Select(cell => Spans(cell, ListOf(line)))],
            }
            : new ArticleParagraph(
                line.Mark switch
                {
                    "+" => ParagraphKind.Clause,
                    "-" or "*" => ParagraphKind.Item,
                    _ => ParagraphKind.Text,
                },
                Spans(line, ListOf(line))
            );

    /// <summary>What is written once for each partner is a list in a template.</summary>
    private static string ListOf(ArticleLine line) => line.List.Length > 0 ? line.List : line.Each;

    private List<Span> Spans(ArticleLine line, string list) =>
        [
            .. line.Parts()
                .Select(part =>
                    part.Label is { } label ? Span.Blank(label)
                    : part.Blank is { } blank
                        ? Span.Blank(
                            (list.Length > 0 ? names.NameOf(blank, list) : null)
                                ?? names.NameOf(blank)
                                ?? throw new FormatException($"« {blank} » has no name in fields.txt.")
                        )
                    : new Span(part.Words.Replace(" / ", "\n", StringComparison.Ordinal))
                ),
        ];
}
