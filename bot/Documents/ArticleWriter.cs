using PartnershipBot.Language;

namespace PartnershipBot.Documents;

/// <summary>Makes the articles of a document from its text and the facts: the lines that hold, their blanks filled.</summary>
internal static class ArticleWriter
{
    /// <summary>A document whose first article holds its title and what stands under it.</summary>
    /// <param name="madeAt">When what it tells last changed.</param>
    public static ArticleDocument Document(DocumentText text, TextFacts facts, DateTimeOffset madeAt)
    {
        var written = Write(text, facts);
        var title = written[0].Title;
        string[] about = [facts.Blanks["partner"] ?? "", facts.Blanks["title"] ?? ""];
        return new ArticleDocument(
            title,
            about[1],
            facts.Blanks.GetValueOrDefault("owner") ?? facts.Blanks["library"] ?? "",
            written[0].Paragraphs,
            [.. written.Skip(1)],
            madeAt
        )
        {
            Name = string.Join(" – ", about.Prepend(title).Where(part => part.Length > 0)),
            Head = string.Join(" · ", new[] { title, facts.Blanks["library"] ?? "", about[0] }.Where(part => part.Length > 0)),
        };
    }

    /// <summary>The articles of which a line holds, numbered in their order.</summary>
    public static IReadOnlyList<Article> Write(DocumentText text, TextFacts facts)
    {
        var number = 0;
        return
        [
            .. text
                .Articles.Select(article => (Text: article, Paragraphs: Paragraphs(article, text.Labels, facts)))
                .Where(article => article.Paragraphs.Count > 0)
                .Select(article => new Article(
                    article.Text.Id,
                    article.Text.IsNumbered ? ++number : null,
                    article.Text.TitleWhere(name => facts.Conditions[name]),
                    Numbered(article.Paragraphs, number)
                )
                {
                    BeginsPage = article.Text.BeginsPage,
                }),
        ];
    }

    private static List<ArticleParagraph> Paragraphs(ArticleText article, IReadOnlyDictionary<string, string> labels, TextFacts facts)
    {
        var paragraphs = new List<ArticleParagraph>();
        for (var at = 0; at < article.Lines.Count; at++)
        {
            var each = article.Lines[at].Each;
            var run = article.Lines.Skip(at).TakeWhile(line => line.Each == each).ToList();
            at += run.Count - 1;
            foreach (var own in each.Length > 0 ? facts.Each[each] : [facts])
            {
                Add(paragraphs, run, labels, own);
            }
        }
        return paragraphs;
    }

    private static void Add(
        List<ArticleParagraph> paragraphs,
        IEnumerable<ArticleLine> lines,
        IReadOnlyDictionary<string, string> labels,
        TextFacts facts
    )
    {
        foreach (var line in lines.Where(line => line.Holds(name => facts.Conditions[name])))
        {
            if (line.Mark == "&" && paragraphs.Count > 0)
            {
                // What goes on begins with a sign or with a word.
                var goesOn = line.Text[0] is ',' or '.' ? line : line with { Text = $" {line.Text}" };
                paragraphs[^1] = paragraphs[^1] with { Spans = [.. paragraphs[^1].Spans, .. Spans(goesOn, Known)] };
            }
            else if (line.List.Length == 0)
            {
                paragraphs.Add(Paragraph(line, Known));
            }
            else
            {
                paragraphs.AddRange(
                    facts
                        .Lists[line.List]
                        .Select(element => Paragraph(line, name => element.GetValueOrDefault(name) ?? facts.Blanks.GetValueOrDefault(name)))
                );
            }
        }

        string? Known(string name) => facts.Blanks[name];

        ArticleParagraph Paragraph(ArticleLine line, Func<string, string?> fill) =>
            line.Mark == "|"
                ? new ArticleParagraph(line.IsHead ? ParagraphKind.Head : ParagraphKind.Row, [])
                {
                    Cells = [.. line.Cells.Select(cell => Spans(cell, fill))],
                }
                : new ArticleParagraph(
                    line.Mark switch
                    {
                        "=" => ParagraphKind.Signature,
                        "+" => ParagraphKind.Clause,
                        "-" or "*" => ParagraphKind.Item,
                        _ => ParagraphKind.Text,
                    },
                    Spans(line, fill)
                );

        List<Span> Spans(ArticleLine line, Func<string, string?> fill) => Filled(line, fill, labels);
    }

    private static IReadOnlyList<ArticleParagraph> Numbered(List<ArticleParagraph> paragraphs, int number)
    {
        var clause = 0;
        return [.. paragraphs.Select(p => p.Kind == ParagraphKind.Clause ? p with { Number = $"{number}.{++clause}" } : p)];
    }

    private static List<Span> Filled(ArticleLine line, Func<string, string?> fill, IReadOnlyDictionary<string, string> labels)
    {
        var spans = new List<Span>();
        foreach (var part in line.Parts())
        {
            if (part.Label is { } label)
            {
                spans.Add(Span.Blank(label));
            }
            else if (part.Blank is { } blank)
            {
                var value = fill(blank) is { } known ? Typeset.Of(PlainText.Clean(known)).Trim() : "";
                spans.Add(
                    value.Length > 0
                        ? new Span(spans is [.., var before] && Typeset.Opens(before.Text) ? Typeset.Nested(value) : value)
                        : Span.Blank(labels.GetValueOrDefault(blank, blank))
                );
            }
            else if (WithoutSecondStop(part.Words, spans) is { Length: > 0 } words)
            {
                spans.Add(new Span(words.Replace(" / ", "\n", StringComparison.Ordinal)));
            }
        }
        return spans;
    }

    /// <summary>An answer may end with the full stop that the sentence has anyway.</summary>
    private static string WithoutSecondStop(string words, List<Span> spans) =>
        words[0] == '.' && spans is [.., { IsBlank: false } answer] && answer.Text[^1] is ('.' or '!' or '?' or '…') ? words[1..] : words;
}
