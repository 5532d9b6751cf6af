using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Documents;

/// <summary>
/// The convention as articles: those of every convention, and those of the partner's kind. It is a French legal document and is
/// in French whatever language the person speaks.
/// </summary>
public static class AgreementDocument
{
    /// <summary>The article that holds the document's title and what stands under it.</summary>
    private const string TitleId = "title";

    /// <summary>What comes before the first numbered article.</summary>
    private const string PartiesId = "parties";

    /// <summary>The convention of a partnership; of one that is signed, give the version that was signed.</summary>
    /// <param name="library">The library's own answers.</param>
    /// <param name="today">The day that a draft bears.</param>
    public static ArticleDocument Of(Partnership partnership, AnswerSheet library, DateOnly today)
    {
        var texts = new Texts(Lang.Fr, library.Text(Fields.ServiceName) ?? Texts.DefaultService);
        var facts = new AgreementFacts(partnership, library, texts, today);
        var (conditions, blanks, lists) = (facts.Conditions(), facts.Blanks(), facts.Lists());
        var written = ArticleText.Convention
            .Select(text => (Text: text, Paragraphs: text.Lines.Where(line => line.Holds(name => conditions[name])).SelectMany(Paragraphs).ToList()))
            .Where(article => article.Paragraphs.Count > 0)
            .ToList();
        var number = 0;
        return new ArticleDocument(
            written[0].Text.Title,
            blanks["title"] ?? "",
            blanks["library"] ?? "",
            written[0].Paragraphs,
            [.. written.Where(a => a.Text.Id != TitleId)
                .Select(a => new Article(a.Text.Id, a.Text.Id == PartiesId ? null : ++number, a.Text.Title, a.Paragraphs))],
            partnership.UpdatedAt);

        IEnumerable<ArticleParagraph> Paragraphs(ArticleLine line)
        {
            var kind = line.Mark switch { "" => ParagraphKind.Text, "=" => ParagraphKind.Signature, _ => ParagraphKind.Item };
            return line.List.Length == 0
                ? [new ArticleParagraph(kind, Spans(line, name => blanks[name]))]
                : lists[line.List].Select(element => new ArticleParagraph(
                    kind, Spans(line, name => element.GetValueOrDefault(name) ?? blanks.GetValueOrDefault(name))));
        }
    }

    private static List<Span> Spans(ArticleLine line, Func<string, string?> fill)
    {
        var spans = new List<Span>();
        foreach (var (text, isBlank) in line.Parts())
        {
            if (!isBlank)
            {
                // An answer may end with the full stop that the sentence has anyway.
                var rest = text[0] == '.' && spans is [.., { IsBlank: false } answer] && answer.Text[^1] is '.' or '!' or '?' or '…' ? text[1..] : text;
                Add(rest.Replace(" / ", "\n", StringComparison.Ordinal));
            }
            else if (fill(text) is { } value && !string.IsNullOrWhiteSpace(value))
            {
                Add(PlainText.Clean(value).Trim());
            }
            else
            {
                spans.Add(Span.Blank);
            }
        }
        return spans;

        void Add(string text)
        {
            if (text.Length > 0)
            {
                spans.Add(new Span(text));
            }
        }
    }
}
