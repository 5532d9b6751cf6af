using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using PartnershipBot.Documents.Templates;
using PartnershipBot.Tests.Files;

namespace PartnershipBot.Tests.Documents.Templates;

/// <summary>What is no plain Word document is refused, whatever it is called.</summary>
public sealed class TemplateGuardTests
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static readonly byte[] Plain = TemplateSamples.Of("[titre du projet]");

    [Fact]
    public void A_plain_document_and_a_plain_template_are_let_in()
    {
        TemplateGuard.Refuse(Plain).ShouldBeNull();
        TemplateGuard
            .Refuse(With("[Content_Types].xml", text => text.Replace("document.main+xml", "template.main+xml", StringComparison.Ordinal)))
            .ShouldBeNull();
        TemplateGuard.Refuse(Linked(Relationships + "hyperlink", "https://www.example.org/", true)).ShouldBeNull();
    }

    [Fact]
    public void A_template_file_of_word_makes_a_document()
    {
        var template = With(
            "[Content_Types].xml",
            text => text.Replace("document.main+xml", "template.main+xml", StringComparison.Ordinal)
        );

        using var file = WordFileTests.Open(TemplateSamples.Bytes(template));

        file.DocumentType.ShouldBe(WordprocessingDocumentType.Document);
        TemplateSamples.Lines(file).ShouldContain("Une classe, un livre, un rendez-vous");
    }

    [Theory]
    [InlineData("pdf", "templateNotWord")]
    [InlineData("html", "templateNotWord")]
    [InlineData("exe", "templateNotWord")]
    [InlineData("docx", "templateBroken")]
    public void What_only_has_the_name_of_a_document_is_refused(string sample, string expected) =>
        TemplateGuard.Refuse(Samples.Of(sample)).ShouldBe(expected);

    [Fact]
    public void The_old_format_and_a_password_are_refused() =>
        TemplateGuard.Refuse([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).ShouldBe("templateOldOrLocked");

    [Fact]
    public void Too_large_is_refused() => TemplateGuard.Refuse(new byte[TemplateGuard.MostBytes + 1]).ShouldBe("templateTooLarge");

    [Fact]
    public void An_open_document_is_told_from_it() =>
        TemplateGuard
            .Refuse(Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>")))
            .ShouldBe("templateIsOpenDocument");

    [Fact]
    public void A_workbook_is_none() =>
        TemplateGuard
            .Refuse(
                With(
                    "[Content_Types].xml",
                    text => text.Replace("wordprocessingml.document", "spreadsheetml.sheet", StringComparison.Ordinal)
                )
            )
            .ShouldBe("templateNotWord");

    [Fact]
    public void What_unpacks_without_bounds_is_refused_whatever_it_says_of_its_size()
    {
        TemplateGuard.Refuse(Adding("word/media/a.png", new string('0', 21 * 1024 * 1024))).ShouldBe("templateBomb");
        TemplateGuard.Refuse(Zip([.. Enumerable.Range(0, 600).Select(i => ($"word/{i}.xml", "<a/>"))])).ShouldBe("templateBomb");
        TemplateGuard
            .Refuse(WithText(string.Concat(Enumerable.Repeat("<w:sdt>", 500)) + string.Concat(Enumerable.Repeat("</w:sdt>", 500))))
            .ShouldBe("templateBomb");
    }

    [Fact]
    public void What_would_multiply_when_it_is_filled_is_refused()
    {
        TemplateGuard.Refuse(WithText(Tables(3, "<w:p/>"))).ShouldBeNull();
        TemplateGuard.Refuse(WithText(Tables(4, "<w:p/>"))).ShouldBe("templateBomb");
        TemplateGuard.Refuse(WithText(string.Concat(Enumerable.Repeat(Tables(1, "<w:p/>"), 9)))).ShouldBeNull();
        TemplateGuard.Refuse(WithText(Paragraph(string.Concat(Enumerable.Repeat("[projet]", 600))))).ShouldBe("templateBomb");
        TemplateGuard.Refuse(WithText(Paragraph(new string('x', 30_000)))).ShouldBe("templateBomb");
        TemplateGuard.Refuse(WithText(string.Concat(Enumerable.Repeat(Paragraph("[projet]"), 600)))).ShouldBeNull();

        static string Paragraph(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

        static string Tables(int depth, string inside) =>
            depth == 0 ? inside : $"<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>{Tables(depth - 1, inside)}<w:p/></w:tc></w:tr></w:tbl>";
    }

    [Fact]
    public void A_part_that_hides_its_kind_is_refused() =>
        TemplateGuard
            .Refuse(With("[Content_Types].xml", types => types.Replace("Extension=\"xml\"", "Extension=\"bin\"", StringComparison.Ordinal)))
            .ShouldBe("templateForeign");

    [Theory]
    [InlineData("document.main+xml", "document.macroEnabled.main+xml")]
    [InlineData("wordprocessingml.document.main+xml", "ms-word.template.macroEnabledTemplate.main+xml")]
    public void Macros_are_refused(string plain, string macro)
    {
        TemplateGuard
            .Refuse(With("[Content_Types].xml", text => text.Replace(plain, macro, StringComparison.Ordinal)))
            .ShouldBe("templateMacro");
        TemplateGuard.Refuse(Adding("word/vbaProject.bin", "x")).ShouldBe("templateMacro");
    }

    [Theory]
    [InlineData("attachedTemplate", "file:///C:/modele.dotm", true)]
    [InlineData("image", "https://evil.example/pixel.png", true)]
    [InlineData("oleObject", "embeddings/oleObject1.bin", false)]
    [InlineData("package", "embeddings/classeur.xlsx", false)]
    [InlineData("aFChunk", "chunk.html", false)]
    [InlineData("subDocument", "file:///C:/autre.docx", true)]
    [InlineData("hyperlink", "file:///C:/Windows/calc.exe", true)]
    [InlineData("frame", "https://evil.example/", true)]
    public void What_leads_out_of_the_file_or_is_embedded_is_refused(string kind, string target, bool isExternal) =>
        TemplateGuard.Refuse(Linked(Relationships + kind, target, isExternal)).ShouldBe("templateForeign");

    [Theory]
    [InlineData("<w:r><w:object/></w:r>", "templateForeign")]
    [InlineData("<w:altChunk/>", "templateForeign")]
    [InlineData(
        "<w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:imagedata src=\"https://evil.example/p.png\"/></v:shape></w:pict></w:r>",
        "templateForeign"
    )]
    [InlineData("<w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>x</w:t></w:r></w:ins>", "templateTracked")]
    [InlineData("<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>x</w:delText></w:r></w:del>", "templateTracked")]
    [InlineData("<w:fldSimple w:instr=\" DDEAUTO cmd calc \"/>", "templateField")]
    [InlineData("<w:fldSimple w:instr=\" INCLUDEPICTURE &quot;https://evil.example/p.png&quot; \"/>", "templateField")]
    [InlineData(
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>INCLU</w:instrText></w:r><w:r><w:instrText>DETEXT \"c:\\\\a\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
        "templateField"
    )]
    [InlineData("<w:fldSimple w:instr=\" PAGE \"/>", null)]
    [InlineData(
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> NUMPAGES \\* MERGEFORMAT </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
        null
    )]
    public void What_the_text_may_hold_is_known(string inParagraph, string? expected) =>
        TemplateGuard
            .Refuse(WithText(inParagraph.StartsWith("<w:altChunk", StringComparison.Ordinal) ? inParagraph : $"<w:p>{inParagraph}</w:p>"))
            .ShouldBe(expected);

    [Fact]
    public void A_type_definition_is_refused() =>
        TemplateGuard
            .Refuse(
                With(
                    "word/document.xml",
                    text => "<!DOCTYPE a [<!ENTITY b \"c\">]>" + text[(text.IndexOf("?>", StringComparison.Ordinal) + 2)..]
                )
            )
            .ShouldBe("templateBroken");

    private static byte[] Linked(string type, string target, bool isExternal) =>
        Adding(
            "word/_rels/document.xml.rels",
            $"""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="{type}" Target="{target}"{(
                isExternal ? " TargetMode=\"External\"" : ""
            )}/></Relationships>
            """
        );

    private static byte[] WithText(string xml) =>
        With("word/document.xml", text => text.Insert(text.IndexOf("<w:p>", StringComparison.Ordinal), xml));

    private static byte[] Adding(string name, string content) => Changed(name, _ => content, adds: true);

    private static byte[] With(string name, Func<string, string> change) => Changed(name, change, adds: false);

    private static byte[] Changed(string name, Func<string, string> change, bool adds)
    {
        using var buffer = new MemoryStream();
        buffer.Write(Plain);
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Update, leaveOpen: true))
        {
            var before = "";
            if (!adds)
            {
                var entry = zip.GetEntry(name)!;
                using (var reader = new StreamReader(entry.Open()))
                {
                    before = reader.ReadToEnd();
                }
                entry.Delete();
            }
            using var writer = new StreamWriter(zip.CreateEntry(name).Open());
            writer.Write(change(before));
        }
        return buffer.ToArray();
    }

    private static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }
        return buffer.ToArray();
    }
}
