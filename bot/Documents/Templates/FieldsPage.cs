using PartnershipBot.Language;

namespace PartnershipBot.Documents.Templates;

/// <summary>The last page of a text to adapt: all fields with what they are and an example, so that none has to be typed.</summary>
internal static class FieldsPage
{
    /// <summary>What is said above the list of the fields.</summary>
    private static readonly string[] Explained = ["copy", "repeat", "condition"];

    /// <summary>The line before the page: it stands in no document.</summary>
    public static ArticleParagraph Opening(TemplateNames names) => TemplateStarter.Line(names.ConditionOf(TemplateReading.Help)!);

    /// <summary>The page, which begins behind <see cref="Opening"/>.</summary>
    /// <param name="example">Where the examples come from that the table of names does not give.</param>
    public static Article Of(TemplateNames names, TemplateFacts example)
    {
        var rows = names.All.Where(n => n.Kind != TemplateNameKind.If).Select(n => Row(n.Field.Name, n.Field.Meaning, Example(n)));
        var conditions = names
            .All.Where(n => n.Kind == TemplateNameKind.If && n.Field.Source != TemplateReading.Help)
            .Select(n => Span.Blank(names.ConditionOf(n.Field.Source)!))
            .ToList();
        return new Article(
            "fields",
            null,
            names.OfPage("title"),
            [
                .. Explained.Select(line => Text(names.OfPage(line))),
                new ArticleParagraph(ParagraphKind.Head, [])
                {
                    Cells =
                    [
                        [new Span(names.OfPage("field"))],
                        [new Span(names.OfPage("meaning"))],
                        [new Span(names.OfPage("example"))],
                    ],
                },
                .. rows,
                .. conditions.Count == 0
                    ? Array.Empty<ArticleParagraph>()
                    :
                    [
                        Text(names.OfPage("conditions")),
                        new ArticleParagraph(ParagraphKind.Text, [.. conditions.SelectMany(c => new[] { c, new Span(" ") })]),
                    ],
                TemplateStarter.Line(names.EndOfCondition),
            ]
        )
        {
            BeginsPage = true,
        };

        string Example((TemplateNameKind Kind, FieldName Field, string List) name) =>
            name.Kind switch
            {
                TemplateNameKind.Value => example.Facts.Blanks.GetValueOrDefault(name.Field.Source) ?? "",
                TemplateNameKind.Element => example.Facts.Lists.GetValueOrDefault(name.List) is [var first, ..]
                    ? first.GetValueOrDefault(name.Field.Source) ?? ""
                    : "",
                _ => names.OfPage("block"),
            };
    }

    private static ArticleParagraph Row(string name, string meaning, string example) =>
        new(ParagraphKind.Row, [])
        {
            Cells =
            [
                [Span.Blank(name)],
                [new Span(meaning)],
                [new Span(Typeset.Of(PlainText.Clean(example)))],
            ],
        };

    private static ArticleParagraph Text(string words) => new(ParagraphKind.Text, [new Span(Typeset.Of(words))]);
}
