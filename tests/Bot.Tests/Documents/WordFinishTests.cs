using DocumentFormat.OpenXml.Wordprocessing;
using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Features.Agreements;

namespace PartnershipBot.Tests.Documents;

/// <summary>What makes a file one that a clerk goes on with: numbers that follow, tables that are told, lines that stay together.</summary>
public sealed class WordFinishTests
{
    public static TheoryData<string> Kinds => AgreementDocumentTests.Kinds;

    [Fact]
    public void Articles_are_numbered_by_Word_so_that_one_more_numbers_the_others_anew()
    {
        using var file = WordFileTests.Open(WordFile.Write(AgreementDocumentTests.Of(CardSamples.School())));
        var main = file.MainDocumentPart!;

        var levels = main.NumberingDefinitionsPart!.Numbering!.Descendants<Level>().ToList();
        levels.ShouldContain(l =>
            l.LevelText!.Val == "Article\u00A0%1 –" && l.GetFirstChild<ParagraphStyleIdInLevel>()!.Val! == "Heading1"
        );
        main.StyleDefinitionsPart!.Styles!.Elements<Style>()
            .Single(s => s.StyleId == "Heading1")
            .Descendants<NumberingId>()
            .ShouldHaveSingleItem();
        main.Document!.Body!.Descendants<Text>().ShouldNotContain(t => t.Text.StartsWith("Article ", StringComparison.Ordinal));
        file.MainDocumentPart!.FooterParts.Single().Footer!.InnerText.ShouldContain("Paraphes");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_table_says_what_it_is_and_repeats_its_heads(string kind)
    {
        using var file = WordFileTests.Open(WordFile.Write(AgreementDocumentTests.Of(Whole(kind))));

        var tables = file.MainDocumentPart!.Document!.Body!.Elements<Table>().ToList();
        tables.Count.ShouldBeGreaterThan(4);
        foreach (var table in tables)
        {
            var properties = table.GetFirstChild<TableProperties>()!;
            properties.GetFirstChild<TableCaption>()!.Val!.Value.ShouldNotBeNullOrWhiteSpace();
            properties.GetFirstChild<TableDescription>()!.Val!.Value.ShouldNotBeNullOrWhiteSpace();
            var isFrames = properties.GetFirstChild<TableCaption>()!.Val! == "Signatures";
            table.Elements<TableRow>().First().Descendants<TableHeader>().Count().ShouldBe(isFrames ? 0 : 1);
            table.Descendants<TableRow>().ShouldAllBe(r => r.Descendants<CantSplit>().Any());
        }
    }

    /// <summary>« Le partenaire apporte les moyens suivants. » at the foot of a page, the list on the next.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_announces_a_list_or_a_table_stays_with_it(string kind)
    {
        using var file = WordFileTests.Open(WordFile.Write(AgreementDocumentTests.Of(Whole(kind))));
        var elements = file.MainDocumentPart!.Document!.Body!.ChildElements.ToList();

        var announcing = elements
            .Zip(elements.Skip(1))
            .Where(pair =>
                pair.First is Paragraph && Style(pair.First) == "BodyText" && (pair.Second is Table || Style(pair.Second) == "ListBullet")
            )
            .Select(pair => (Paragraph)pair.First)
            .Where(p => p.InnerText.Length > 0)
            .ToList();
        announcing.Count.ShouldBeGreaterThan(3);
        announcing.ShouldAllBe(p => p.ParagraphProperties!.KeepNext != null);
    }

    [Theory]
    [InlineData("le mardi\n\n\nle jeudi", "le mardi|le jeudi")]
    [InlineData("hors vacances\vfin à 11 h", "hors vacances|fin à 11 h")]
    [InlineData("=1+1", "=1+1")]
    [InlineData("9 h : accueil ; 10 h : fin !", "9 h : accueil ; 10 h : fin !")]
    public void Lines_and_signs_of_an_answer_stay_and_no_line_is_left_empty(string said, string expected)
    {
        using var file = WordFileTests.Open(
            WordFile.Write(
                AgreementDocumentTests.Of(
                    CardSamples
                        .School()
                        .With([
                            new(Fields.Rhythm, said),
                            new(Fields.PartnerMeans, AnswerSheet.Write<List<Commitment>>([new(default, said, null, null)])),
                        ])
                )
            )
        );

        var holding = file.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>()
            .Where(p => Words(p).Contains(expected, StringComparison.OrdinalIgnoreCase))
            .ToList();
        holding.Count.ShouldBeGreaterThanOrEqualTo(2);
        holding.SelectMany(p => p.Descendants<Break>()).ShouldAllBe(b => !(b.NextSibling() is Break));
    }

    private static AnswerSheet Whole(string kind) => AgreementDocumentTests.OfKind(kind).With(AgreementDocumentTests.Whole);

    private static string? Style(DocumentFormat.OpenXml.OpenXmlElement element) =>
        (element as Paragraph)?.ParagraphProperties?.ParagraphStyleId?.Val?.Value;

    private static string Words(Paragraph paragraph) =>
        AgreementDocumentTests.Spaced(
            string.Concat(
                paragraph
                    .Descendants()
                    .Select(e =>
                        e is Text t ? t.Text
                        : e is Break ? "|"
                        : ""
                    )
            )
        );
}
