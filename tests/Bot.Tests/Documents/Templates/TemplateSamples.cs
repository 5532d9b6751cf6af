using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PartnershipBot.Documents.Templates;
using PartnershipBot.Domain;
using PartnershipBot.Features.Agreements.Templates;
using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Features.Agreements;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Documents.Templates;

/// <summary>Templates of conventions, written here or kept beside this file.</summary>
internal static class TemplateSamples
{
    private static readonly DateOnly Today = new(2026, 3, 3);

    /// <summary>A file that stands beside this one.</summary>
    public static byte[] Kept(string name) =>
        File.ReadAllBytes(Path.Combine(TestPaths.Root, "tests", "Bot.Tests", "Documents", "Templates", name));

    /// <summary>A template of these paragraphs; « | » between cells makes a row.</summary>
    public static byte[] Of(params string[] lines)
    {
        var body = new Body();
        foreach (var line in lines)
        {
            if (!line.Contains('|', StringComparison.Ordinal))
            {
                body.Append(Text(line));
                continue;
            }
            if (body.LastChild is not Table table)
            {
                body.Append(table = new Table(new TableProperties(), new TableGrid()));
            }
            table.Append(new TableRow(line.Split('|').Select(cell => new TableCell(Text(cell.Trim())))));
        }
        return Of(body);
    }

    /// <summary>A template of these elements.</summary>
    public static byte[] Of(Body body)
    {
        using var buffer = new MemoryStream();
        using (var file = WordprocessingDocument.Create(buffer, WordprocessingDocumentType.Document))
        {
            file.AddMainDocumentPart().Document = new Document(body);
        }
        return buffer.ToArray();
    }

    public static Paragraph Text(string words) => new(new Run(new Text(words) { Space = SpaceProcessingModeValues.Preserve }));

    /// <summary>What is read in a template once it is filled, a paragraph a line.</summary>
    public static IReadOnlyList<string> Filled(byte[] template, AnswerSheet? answers = null)
    {
        using var file = WordFileTests.Open(Bytes(template, answers));
        return Lines(file);
    }

    public static byte[] Bytes(byte[] template, AnswerSheet? answers = null) =>
        AgreementTemplate.Fill(
            template,
            CardSamples.Of(answers ?? CardSamples.School().With(AgreementDocumentTests.Whole)),
            CardSamples.Library,
            Today,
            isRebuilt: false
        );

    public static IReadOnlyList<string> Lines(WordprocessingDocument file) =>
        [
            .. TemplateParts
                .Of(file)
                .SelectMany(root => root.Descendants<Paragraph>())
                .Select(p => AgreementDocumentTests.Spaced(BracketText.Of(p).Words))
                .Where(words => words.Length > 0),
        ];
}
