using PartnershipBot.Documents;
using PartnershipBot.Documents.Templates;
using PartnershipBot.Domain;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Reviews;

/// <content>A library's own text of it.</content>
internal static partial class ReviewDocument
{
    /// <summary>What fills a library's own text of it.</summary>
    private static TemplateFacts Filling(Partnership partnership, AnswerSheet library, DateOnly today) =>
        Filling(Facts(partnership, library, today), ChartOf(partnership), MonthsOf(partnership), Of(partnership, library, today));

    private static TemplateFacts Example(DateOnly today) =>
        Filling(
            FieldExamples.Of(FieldNames.Review),
            Drawn([.. FieldExamples.Of(FieldNames.Review).Lists["results"].Select((r, at) => (r["indicator"] ?? "", 120 - (34 * at)))]),
            Columns([.. FieldExamples.Of(FieldNames.Review).Lists["months"].Select((m, at) => (m["month"] ?? "", 2 + (2 * at)))]),
            new ArticleDocument("", "", "", [], [], new DateTimeOffset(today.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero))
            {
                Standing = Unfinished,
            }
        );

    private static TemplateFacts Filling(TextFacts facts, ArticleParagraph? chart, ArticleParagraph? months, ArticleDocument document) =>
        new(
            facts.With([(TemplateReading.Help, false)], []),
            new Dictionary<string, IReadOnlyList<ArticleParagraph>>
            {
                [Chart] = chart is null ? [] : [chart],
                [MonthsChart] = months is null ? [] : [months],
            },
            document
        );
}
