using System.Globalization;
using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using PartnershipBot.Conversation;
using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Features.Agreements.Drafting;
using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Features.Agreements;

namespace PartnershipBot.Tests.Documents;

/// <summary>Whatever is answered, the file is valid, holds the text, and nothing of it is markup, a field or a formula.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "a",
        "é",
        "\uFFFE",
        "\uFFFF",
        "\uD800",
        "\uDC00",
        "😀",
        "\0",
        "\u0001",
        "\v",
        "\f",
        "\u0085",
        "\u2028",
        "\u202E",
        "\u200F",
        "\n\n",
        "\r\n",
        "\t",
        "<w:p>",
        "</w:t>",
        "&amp;",
        "]]>",
        "<!--",
        "{title}",
        "{{x}}",
        "PAGE",
        "DDE",
        "=1+1",
        "=cmd|' /C calc'!A0",
        " : ",
        " ; ",
        "\"",
        "'",
        "« ",
        " »",
        " / ",
        "|",
    ];

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String,
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[1, 12].Select(string.Concat)
    );

    [Fact]
    public void Any_answer_gives_a_valid_file_with_its_text_and_nothing_else() =>
        Gen.Select(AnyText, AnyText, AnyText)
            .Seeded(
                (first, second, third) =>
                {
                    var answers = CardSamples
                        .School()
                        .With([new(Fields.Title, first), new(Fields.Rhythm, second), new(Fields.PartnerName, third)]);
                    using var file = WordFileTests.Open(WordFile.Write(AgreementDocumentTests.Of(answers)));
                    new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(file).ShouldBeEmpty();
                    var body = file.MainDocumentPart!.Document!.Body!;
                    body.Descendants<FieldCode>().ShouldBeEmpty();
                    body.Descendants<SimpleField>().ShouldBeEmpty();
                    body.Descendants<Hyperlink>().ShouldBeEmpty();
                    var letters = Letters(body.InnerText);
                    foreach (var said in new[] { first, second, third })
                    {
                        letters.ShouldContain(Letters(said));
                    }
                },
                iter: 60
            );

    [Fact]
    public void Any_answer_gives_valid_papers_too() =>
        Gen.Select(AnyText, AnyText)
            .Seeded(
                (first, second) =>
                {
                    var answers = CardSamples
                        .School()
                        .With(AgreementDocumentTests.Whole)
                        .With([
                            new(Fields.Title, first),
                            new(Fields.PartnerName, second),
                            new(Fields.PartnerMeans, AnswerSheet.Write<List<Commitment>>([new(default, first, null, null)])),
                            new("evaluation_strengths", second),
                            new(Fields.SignedOn, "2025-09-12"),
                            new(Fields.EvaluationType, "final"),
                            new(
                                Fields.Adjustments,
                                AnswerSheet.Write<List<Adjustment>>([
                                    new("PJ13", first, second, new Dictionary<string, object?> { [Fields.Rhythm] = second }),
                                ])
                            ),
                        ]);
                    var partnership = CardSamples.Of(answers, PartnershipStatus.Amending);
                    var source = new PartnershipBot.Conversation.Papers.PaperSource(
                        partnership,
                        CardSamples.Library,
                        "",
                        PartnershipBot.Tests.Storage.EmptyStore.Work,
                        null!,
                        CardSamples.Today
                    );
                    foreach (
                        var paper in FeatureBook.Papers.Where(p =>
                            // Nothing was asked of the service here.
                            p.Id
                                is not ("convention" or "supportLetter" or Dossier.Id)
                            && p.WhyNot(source) is null
                        )
                    )
                    {
                        using var file = WordFileTests.Open(
                            paper.MakeAsync(source, TestContext.Current.CancellationToken).GetAwaiter().GetResult()!.Bytes
                        );
                        new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(file).Select(e => e.Description).ShouldBeEmpty();
                        file.MainDocumentPart!.Document!.Body!.Descendants<FieldCode>().ShouldBeEmpty();
                    }
                },
                iter: 8
            );

    [Fact]
    public void Any_answer_is_text_in_a_librarys_own_template_too() =>
        Gen.Select(AnyText, AnyText)
            .Seeded(
                (first, second) =>
                {
                    var answers = CardSamples
                        .School()
                        .With([
                            new(Fields.Title, first),
                            new(Fields.PartnerName, second),
                            new(Fields.PartnerMeans, AnswerSheet.Write<List<Commitment>>([new(default, first, null, null)])),
                        ]);
                    using var file = WordFileTests.Open(
                        Templates.TemplateSamples.Bytes(
                            Templates.TemplateSamples.Of(
                                "« [titre du projet] » avec [nom du partenaire].",
                                "[moyen du partenaire] | [titre du projet]",
                                "[désignation des parties]",
                                "[récapitulatif des réponses]",
                                "[cadres de signature]"
                            ),
                            answers
                        )
                    );
                    new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(file).Select(e => e.Description).ShouldBeEmpty();
                    var body = file.MainDocumentPart!.Document!.Body!;
                    body.Descendants<FieldCode>().ShouldBeEmpty();
                    body.Descendants<Hyperlink>().ShouldBeEmpty();
                    Letters(body.InnerText).ShouldContain(Letters(first));
                    Letters(body.InnerText).ShouldContain(Letters(second));
                },
                iter: 20
            );

    [Fact]
    public void Any_answer_gives_a_name_that_every_system_takes() =>
        Gen.Select(AnyText, AnyText)
            .Seeded(
                (first, second) =>
                {
                    var name = FileNames.Of(
                        "Convention",
                        CardSamples.Of(CardSamples.School().With([new(Fields.Title, first), new(Fields.PartnerName, second)])),
                        CardSamples.Today,
                        "projet"
                    );

                    name.ShouldStartWith("Convention – ");
                    name.ShouldEndWith(".docx");
                    name.ShouldNotContain(c => char.IsControl(c) || "\"*:<>?/\\|#%".Contains(c));
                    name.IsNormalized().ShouldBeTrue();
                    System.Text.Encoding.UTF8.GetByteCount(name).ShouldBeLessThanOrEqualTo(255);
                },
                iter: 200
            );

    [Fact]
    public void Any_text_is_a_text_in_a_workbook() =>
        AnyText.Seeded(
            text =>
            {
                using var buffer = new MemoryStream(
                    SheetFile.Write([
                        new Sheet(
                            "A",
                            ["Texte"],
                            [
                                [text],
                            ]
                        ),
                    ])
                );
                using var file = SpreadsheetDocument.Open(buffer, false);
                new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(file).Select(e => e.Description).ShouldBeEmpty();
                var page = file.WorkbookPart!.WorksheetParts.Single().Worksheet!;
                page.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>().ShouldBeEmpty();
                Letters(page.InnerText).ShouldContain(Letters(text));
            },
            iter: 60
        );

    /// <summary>What is left of a text when signs and spaces, which are printed as French prints them, are left out.</summary>
    private static string Letters(string text) =>
        string.Concat(PlainText.Clean(text).Where(c => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Surrogate));
}
