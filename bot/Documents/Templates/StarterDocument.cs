using PartnershipBot.Language;

namespace PartnershipBot.Documents.Templates;

/// <summary>« Télécharger pour adapter »: a text of Passerelle with its fields in their places, and the page that lists them.</summary>
internal static class StarterDocument
{
    /// <summary>A document whose first article holds its title and what stands under it.</summary>
    /// <param name="known">What holds and what does not, whatever the document; nothing where it is not given.</param>
    /// <param name="blocks">The articles that are one block, by id, with the block’s source; none where it is not given.</param>
    /// <param name="behind">Blocks that stand at the end of an article, by its id; none where it is not given.</param>
    public static ArticleDocument Of(
        DocumentText text,
        TemplateNames names,
        TemplateFacts example,
        DateOnly today,
        IReadOnlyDictionary<string, bool>? known = null,
        IReadOnlyDictionary<string, string>? blocks = null,
        IReadOnlyDictionary<string, string>? behind = null
    )
    {
        var written = new TemplateStarter(names, known ?? new Dictionary<string, bool>()).Write(
            text,
            blocks ?? new Dictionary<string, string>()
        );
        var articles = written
            .Skip(1)
            .Select(a =>
                behind?.GetValueOrDefault(a.Id) is { } block
                    ? a with
                    {
                        Paragraphs = [.. a.Paragraphs, TemplateStarter.Line(names.BlockOf(block))],
                    }
                    : a
            )
            .ToList();
        for (var at = 1; at < articles.Count; at++)
        {
            if (Whole(text.Articles.First(a => a.Id == articles[at].Id), names) is { } condition)
            {
                // The heading goes with what stands under it.
                Add(at - 1, TemplateStarter.Line(condition));
                Add(at, TemplateStarter.Line(names.EndOfCondition));
            }
        }
        Add(articles.Count - 1, FieldsPage.Opening(names));
        // What never waits for a signature stands nowhere.
        var standing = example.Document.Standing is null ? null : names.NameOf("standing");
        return new ArticleDocument(
            written[0].Title,
            "",
            "",
            [.. written[0].Paragraphs, .. standing is null ? Array.Empty<ArticleParagraph>() : [TemplateStarter.Line(standing)]],
            [.. articles, FieldsPage.Of(names, example)],
            new DateTimeOffset(today.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)
        )
        {
            Head = written[0].Title,
        };

        void Add(int at, ArticleParagraph line) => articles[at] = articles[at] with { Paragraphs = [.. articles[at].Paragraphs, line] };
    }

    /// <summary>The condition of an article of which no line always holds; null of others, and where it has no name.</summary>
    private static string? Whole(ArticleText article, TemplateNames names) =>
        article.Lines.All(line => line.Condition.Length > 0)
            ? names.ConditionOf(string.Join('|', article.Lines.SelectMany(line => line.Condition.Split('|')).Distinct()))
            : null;
}
