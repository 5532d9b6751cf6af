using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Validation;
using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Features.Reviews;
using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Documents;
using PartnershipBot.Tests.Features.Agreements;

namespace PartnershipBot.Tests.Features.Reviews;

/// <summary>The chart of a review: Word's own, with its figures in it, read without its colours and by those who do not see it.</summary>
public sealed class ReviewChartTests
{
    [Theory]
    [InlineData(FileFormatVersions.Office2013)]
    [InlineData(FileFormatVersions.Microsoft365)]
    public void Each_measured_criterion_has_its_bar_with_its_figure(FileFormatVersions version)
    {
        var bytes = WordFile.Write(Reviewed(27, 3));

        using var file = WordFileTests.Open(bytes);
        new OpenXmlValidator(version).Validate(file).Select(e => $"{e.Path?.XPath} {e.Description}").ShouldBeEmpty();
        var part = file.MainDocumentPart!.ChartParts.Single();
        part.Parts.ShouldBeEmpty("the figures stand in the chart, no workbook is embedded");
        var series = part.ChartSpace!.Descendants<BarChartSeries>().ToList();
        series[0]
            .Descendants<NumericValue>()
            .Select(v => v.Text)
            .ShouldBe(["Mesuré", "Séances tenues", "Satisfaction des enseignants", "100", "75"]);
        series[1].Descendants<NumericValue>().Select(v => v.Text).TakeLast(2).ShouldBe(["100", "100"]);
        series.ShouldAllBe(s => s.Descendants<ShowValue>().Single().Val!.Value);
        AgreementDocumentTests
            .Spaced(file.MainDocumentPart.Document!.Descendants<DocProperties>().Single().Description!.Value!)
            .ShouldBe("Résultats, en % de la cible : Séances tenues, 100 % ; Satisfaction des enseignants, 75 %.");
        WordFile.Write(Reviewed(27, 3)).ShouldBe(bytes);
    }

    [Fact]
    public void Nothing_measured_is_no_chart()
    {
        using var file = WordFileTests.Open(WordFile.Write(Reviewed()));

        file.MainDocumentPart!.ChartParts.ShouldBeEmpty();
    }

    private static ArticleDocument Reviewed(params decimal[] measured) =>
        ReviewDocument.Of(
            CardSamples.Of(
                CardSamples
                    .School()
                    .With([
                        new(Fields.SignedOn, "2025-09-12"),
                        new(Fields.EvaluationType, "final"),
                        new(Fields.Measures, AnswerSheet.Write(measured.Select((m, i) => new Measure(i, m)).ToList())),
                    ]),
                PartnershipStatus.Active
            ),
            CardSamples.Library,
            CardSamples.Today
        );
}
