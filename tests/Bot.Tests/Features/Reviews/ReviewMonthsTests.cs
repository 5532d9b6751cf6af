using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Validation;
using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Features.Reviews;
using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Documents;
using PartnershipBot.Tests.Features.Agreements;

namespace PartnershipBot.Tests.Features.Reviews;

/// <summary>A review shows when its sessions took place, in a table and in a chart that is read as well as seen.</summary>
public sealed class ReviewMonthsTests
{
    private static readonly DateOnly From = new(2025, 9, 15);
    private static readonly DateOnly To = new(2026, 7, 3);

    [Fact]
    public void A_month_without_a_session_stands_between_those_that_had_some()
    {
        Session[] sessions =
        [
            On(2025, 9, 1, SessionOutcome.Held),
            On(2025, 10, 7, SessionOutcome.Held),
            On(2025, 10, 14, SessionOutcome.Held),
            On(2025, 11, 4, SessionOutcome.Cancelled),
            On(2025, 12, 2, SessionOutcome.Held),
        ];

        MonthOfSessions.Of(sessions, From, To).ShouldBe([new(new(2025, 10, 1), 2), new(new(2025, 11, 1), 0), new(new(2025, 12, 1), 1)]);
        MonthOfSessions.Of([On(2025, 11, 4, SessionOutcome.Cancelled)], From, To).ShouldBeEmpty();
    }

    [Fact]
    public void The_table_and_the_chart_say_the_same_and_the_chart_is_told_to_who_does_not_see_it()
    {
        var document = Reviewed(new(new(2025, 10, 1), 2), new(new(2025, 11, 1), 0), new(new(2025, 12, 1), 1));

        AgreementDocumentTests
            .Spaced(string.Join('\n', document.Articles.Single(a => a.Id == "reviewFigures").Paragraphs.Select(p => p.Text)))
            .ShouldContain("Mois | Séances tenues\noctobre 2025 | 2\nnovembre 2025 | 0\ndécembre 2025 | 1");
        using var file = WordFileTests.Open(WordFile.Write(document));
        foreach (var version in new[] { FileFormatVersions.Office2013, FileFormatVersions.Microsoft365 })
        {
            new OpenXmlValidator(version).Validate(file).Select(e => e.Description).ShouldBeEmpty();
        }
        var part = file.MainDocumentPart!.ChartParts.Single();
        part.Parts.ShouldBeEmpty("the figures stand in the chart, no workbook is embedded");
        part.ChartSpace!.Descendants<BarChartSeries>()
            .Single()
            .Descendants<NumericValue>()
            .Select(v => v.Text)
            .ShouldBe(["Séances tenues", "octobre 2025", "novembre 2025", "décembre 2025", "2", "0", "1"]);
        AgreementDocumentTests
            .Spaced(file.MainDocumentPart.Document!.Descendants<DocProperties>().Single().Description!.Value!)
            .ShouldBe("Séances tenues, mois par mois : octobre 2025, 2 ; novembre 2025, 0 ; décembre 2025, 1.");
    }

    [Fact]
    public void Where_no_session_was_noted_there_is_neither()
    {
        var document = Reviewed();

        AgreementDocumentTests.Text(document).ShouldNotContain("mois par mois");
        using var file = WordFileTests.Open(WordFile.Write(document));
        file.MainDocumentPart!.ChartParts.ShouldBeEmpty();
    }

    private static Session On(int year, int month, int day, SessionOutcome outcome) => new("s", new DateOnly(year, month, day), outcome);

    private static ArticleDocument Reviewed(params MonthOfSessions[] months) =>
        ReviewDocument.Of(
            CardSamples.Of(
                CardSamples
                    .School()
                    .With([
                        new(Fields.SignedOn, "2025-09-12"),
                        new(Fields.EvaluationType, "final"),
                        new(Fields.EvaluationMonths, AnswerSheet.Write(months)),
                    ]),
                PartnershipStatus.Active
            ),
            CardSamples.Library,
            CardSamples.Today
        );
}
