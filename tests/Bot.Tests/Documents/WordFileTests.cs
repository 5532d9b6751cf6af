using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Features.Agreements;

namespace PartnershipBot.Tests.Documents;

/// <summary>The Word file of a convention, as Word and LibreOffice read it.</summary>
public sealed class WordFileTests
{
    public static TheoryData<string> Kinds => AgreementDocumentTests.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_file_of_each_kind_is_valid(string kind)
    {
        foreach (var answers in new[] { CardSamples.Sheet(), AgreementDocumentTests.OfKind(kind), CardSamples.Longest() })
        {
            using var file = Open(WordFile.Write(AgreementDocumentTests.Of(answers.With([new(Fields.TemplateKind, kind)]))));
            new OpenXmlValidator(FileFormatVersions.Office2013)
                .Validate(file)
                .Select(e => $"{e.Path?.XPath}: {e.Description}")
                .ShouldBeEmpty();
        }
    }

    [Fact]
    public void What_is_read_back_is_the_document()
    {
        var document = AgreementDocumentTests.Of(CardSamples.School().With(AgreementDocumentTests.Whole));
        using var file = Open(WordFile.Write(document));
        var read = file.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Select(Text).ToList();

        read[0].ShouldBe("Convention de partenariat");
        read.ShouldContain("Objectifs et critères de réussite");
        read.ShouldContain("Entre les parties");
        var paragraphs = document.Articles.SelectMany(a => a.Paragraphs).ToList();
        paragraphs
            .Where(p => p.Kind is not (ParagraphKind.Signature or ParagraphKind.Head or ParagraphKind.Row))
            .Select(p => p.Text)
            .Concat(paragraphs.Where(p => p.Kind == ParagraphKind.Signature).SelectMany(p => p.Text.Split('\n')))
            .Concat(paragraphs.SelectMany(p => p.Cells).Select(c => string.Concat(c.Select(s => s.Text))))
            .Except(read)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Styles_are_real_and_blanks_are_marked()
    {
        using var file = Open(WordFile.Write(AgreementDocumentTests.Of(CardSamples.School())));
        var main = file.MainDocumentPart!;
        var body = main.Document!.Body!;
        var styles = main.StyleDefinitionsPart!.Styles!.Elements<Style>()
            .ToDictionary(s => s.StyleId!.Value!, s => s.StyleName!.Val!.Value);

        styles["Title"].ShouldBe("Title");
        styles["Heading1"].ShouldBe("heading 1");
        body.Descendants<ParagraphStyleId>().Select(s => s.Val!.Value!).Distinct().ShouldBeSubsetOf(styles.Keys);
        body.Descendants<Paragraph>().Count(p => p.ParagraphProperties?.ParagraphStyleId?.Val == "Heading1").ShouldBe(24);
        body.Descendants<Run>().Where(r => r.InnerText.StartsWith('[')).ShouldAllBe(r => r.RunProperties!.RunStyle!.Val == "Blank");
        main.StyleDefinitionsPart.Styles.DocDefaults!.Descendants<Languages>().Single().Val!.Value.ShouldBe("fr-FR");
        main.FooterParts.Single().Footer!.Descendants<FieldCode>().Select(f => f.Text.Trim()).ShouldBe(["PAGE", "NUMPAGES"]);
    }

    [Fact]
    public void Properties_name_the_document_and_no_machine()
    {
        var bytes = WordFile.Write(AgreementDocumentTests.Of(CardSamples.School()));
        using var file = Open(bytes);

        file.PackageProperties.Title.ShouldBe(
            "Convention de partenariat – École primaire Jacques-Prévert – Une classe, un livre, un rendez-vous"
        );
        file.PackageProperties.Subject.ShouldBe("Une classe, un livre, un rendez-vous");
        file.PackageProperties.Creator.ShouldBe("La commune de Valmont-sur-Thouet");
        file.PackageProperties.Language.ShouldBe("fr-FR");
        using var zip = new ZipArchive(new MemoryStream(bytes));
        zip.Entries.Select(e => e.FullName)
            .Order(StringComparer.Ordinal)
            .ShouldBe([
                "[Content_Types].xml",
                "_rels/.rels",
                "docProps/core.xml",
                "word/_rels/document.xml.rels",
                "word/document.xml",
                "word/footer1.xml",
                "word/header1.xml",
                "word/numbering.xml",
                "word/settings.xml",
                "word/styles.xml",
            ]);
        var all = string.Concat(zip.Entries.Select(e => new StreamReader(e.Open()).ReadToEnd()));
        all.ShouldNotContain(Environment.MachineName, Case.Insensitive);
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes()
    {
        var first = WordFile.Write(AgreementDocumentTests.Of(CardSamples.School()));
        var second = WordFile.Write(AgreementDocumentTests.Of(CardSamples.School()));

        second.ShouldBe(first);
        using var zip = new ZipArchive(new MemoryStream(first));
        zip.Entries.ShouldAllBe(e => e.LastWriteTime.Year == 1980);
    }

    [Fact]
    public void Whatever_is_typed_is_text()
    {
        const string Hostile = "\0\u0001\u001F<w:p>&amp;]]></w:t>\uD800 é\uFFFE\u202Egnp.exe\r\nsuite 😀 {title}";
        var answers = CardSamples
            .School()
            .With([new(Fields.Title, Hostile), new(Fields.LibraryLimits, Hostile), new(Fields.Rhythm, Hostile)]);
        using var file = Open(WordFile.Write(AgreementDocumentTests.Of(answers)));

        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).ShouldBeEmpty();
        file.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>()
            .Select(Text)
            .ShouldContain("Limites de la bibliothèque\u00A0: <w:p>&amp;]]></w:t> égnp.exe\nsuite 😀 {title}");
    }

    [Theory]
    [InlineData("Une classe, un livre", "Convention – Une classe, un livre.docx")]
    [InlineData("", "Convention.docx")]
    [InlineData("..\\../etc: \"<b>|?*#%\u0001\r\n a", "Convention – etc b a.docx")]
    [InlineData("L’été\u202Efdp. . ", "Convention – L’étéfdp.docx")]
    public void Names_of_files_are_those_that_every_system_takes(string title, string expected) =>
        FileNames.Of("Convention", title, "docx").ShouldBe(expected);

    [Fact]
    public void A_long_title_is_cut_between_letters() =>
        FileNames
            .Of("Convention", string.Concat(Enumerable.Repeat("e\u0301😀", 90)), "docx")
            .ShouldBe($"Convention – {string.Concat(Enumerable.Repeat("e\u0301😀", 50))}….docx");

    internal static WordprocessingDocument Open(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

    private static string Text(Paragraph paragraph) =>
        string.Concat(
            paragraph
                .Descendants()
                .Select(e =>
                    e switch
                    {
                        Text t => t.Text,
                        Break => "\n",
                        _ => "",
                    }
                )
        );
}
