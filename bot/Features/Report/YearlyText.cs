using PartnershipBot.Documents;
using PartnershipBot.Domain.Figures;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Report;

/// <summary>The yearly report as a text for Word.</summary>
internal static class YearlyText
{
    /// <summary>The sessions month by month, and who the partners are; what would be empty is left out.</summary>
    private static IEnumerable<BarChart> Charts(Texts texts, YearlyFigures figures)
    {
        if (figures.HeldByMonth.Any(held => held > 0))
        {
            yield return new BarChart(
                texts.Say("reportChartMonths"),
                texts.Say("reportFigureSessions"),
                null,
                [.. figures.HeldByMonth.Select((held, i) => (Formats.Month(i + 1, texts.Lang), held))]
            );
        }
        if (figures.ByKind.Count > 0)
        {
            yield return new BarChart(
                texts.Say("reportChartKinds"),
                texts.Say("reportFigurePartnerships"),
                null,
                [.. figures.ByKind.Select(k => (YearlyReport.Kind(texts, k.Kind), k.Partnerships))]
            );
        }
    }

    /// <summary>The section as a Word file to paste from: headings, figures, and the partnerships in a table.</summary>
    public static ArticleDocument Of(int year, IReadOnlyList<YearRecord> records, DateTimeOffset madeAt)
    {
        var texts = new Texts(Lang.Fr);
        var figures = YearlyFigures.Of(year, records);
        var heads = new[] { "Partenaire", "Projet", "Séances tenues", "Participations", "Critères atteints" };
        return new ArticleDocument(
            YearlyReport.Title(texts, year),
            YearlyReport.Title(texts, year),
            "",
            [],
            [
                .. YearlyReport
                    .Overview(texts, figures)
                    .Select(s => new Article(s.Heading, null, s.Heading, [.. s.Lines.Select(l => Words(ParagraphKind.Item, l))])),
                new Article(
                    "list",
                    null,
                    texts.Say("reportList"),
                    [
                        Row(ParagraphKind.Head, heads),
                        .. figures.Lines.Select(l =>
                            Row(
                                ParagraphKind.Row,
                                [
                                    l.Partner,
                                    l.Latest.Name,
                                    texts.Value(l.Totals.Held),
                                    l.Totals.Participants is { } participants ? texts.Value(participants) : "",
                                    l.Judged > 0 ? $"{texts.Value(l.Met)} sur {texts.Value(l.Judged)}" : "",
                                ]
                            )
                        ),
                    ]
                ),
                .. Charts(texts, figures).Select((chart, i) => new Article($"chart{i}", null, chart.Title, [ArticleParagraph.Of(chart)])),
            ],
            madeAt
        )
        {
            Head = YearlyReport.Title(texts, year),
        };

        static ArticleParagraph Words(ParagraphKind kind, string text) => new(kind, [new Span(text)]);

        static ArticleParagraph Row(ParagraphKind kind, IEnumerable<string> cells) =>
            new(kind, []) { Cells = [.. cells.Select(c => (IReadOnlyList<Span>)[new Span(c)])] };
    }
}
