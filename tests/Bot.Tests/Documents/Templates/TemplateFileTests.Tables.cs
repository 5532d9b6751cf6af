using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Features.Agreements;

namespace PartnershipBot.Tests.Documents.Templates;

/// <content>What stands side by side, what leaves nothing behind, and much of everything.</content>
public sealed partial class TemplateFileTests
{
    [Fact]
    public void Two_lists_side_by_side_in_a_row_are_both_filled_each_in_its_cell()
    {
        using var file = WordFileTests.Open(
            TemplateSamples.Bytes(TemplateSamples.Of("Actions | Moyens du partenaire", "– [action] | – [moyen du partenaire]"))
        );

        var cells = file.MainDocumentPart!.Document!.Descendants<TableRow>().Last().Elements<TableCell>().Select(Lines).ToList();
        cells[0].Count.ShouldBe(3);
        cells[0][2].ShouldStartWith("– Soirée lecture");
        cells[1].Count.ShouldBeGreaterThan(1);
        string.Concat(cells.SelectMany(c => c)).ShouldNotContain("[");
    }

    [Theory]
    [InlineData("[action] | [porteur] | [moyen du partenaire]")]
    [InlineData("[action] ([porteur]) / [moyen du partenaire]")]
    public void Two_lists_that_share_a_row_or_a_paragraph_go_on_until_the_longer_one_ends(string line)
    {
        var lines = TemplateSamples.Filled(TemplateSamples.Of(line));

        var text = string.Join('\n', lines);
        text.ShouldContain("Soirée lecture");
        text.ShouldNotContain("[");
        foreach (var means in CardSamples.Of(CardSamples.School()).Project.PartnerMeans)
        {
            AgreementDocumentTests.Spaced(text).ShouldContain(PartnershipBot.Documents.Typeset.Tidied(means.Text));
        }
    }

    [Theory]
    [InlineData("[annexe documents prêtés]", "none")]
    [InlineData("[moyen du partenaire]", "90 livres")]
    public void What_leaves_a_cell_empty_leaves_it_a_paragraph(string alone, string loans)
    {
        var answers = CardSamples.School().With([new("agreement_loanTerms", loans)]);

        using var file = WordFileTests.Open(TemplateSamples.Bytes(TemplateSamples.Of("Annexe | x", alone + " | y"), answers));

        new OpenXmlValidator(FileFormatVersions.Office2013).Validate(file).Select(e => e.Description).ShouldBeEmpty();
        foreach (var cell in file.MainDocumentPart!.Document!.Descendants<TableCell>())
        {
            cell.LastChild.ShouldBeOfType<Paragraph>();
        }
    }

    [Fact]
    public void What_a_condition_that_nobody_knows_lets_in_stays_on_both_sides_to_be_seen() =>
        TemplateSamples
            .Filled(
                TemplateSamples.Of("[si inconnu]", "oui", "[sinon]", "non", "[fin si]", "[si prêt]", "prêt", "[sinon]", "sans", "[fin si]")
            )
            .ShouldBe([Standing, "[si inconnu]", "oui", "[sinon]", "non", "[fin si]", "prêt"]);

    [Fact]
    public void Two_tables_with_a_condition_between_them_stay_two()
    {
        using var file = WordFileTests.Open(TemplateSamples.Bytes(TemplateSamples.Of("a | b", "[si prêt]", "c | d", "[fin si]", "e | f")));

        foreach (var table in file.MainDocumentPart!.Document!.Descendants<Table>())
        {
            table.NextSibling().ShouldNotBeOfType<Table>();
        }
        file.MainDocumentPart.Document!.Descendants<Table>().Count().ShouldBe(3);
    }

    [Fact]
    public void A_paragraph_full_of_names_and_pieces_is_filled_in_time_that_grows_with_it()
    {
        var one = Time(100);
        var ten = Time(400);

        // Twice the square would be sixteen times as long.
        ten.ShouldBeLessThan((one + TimeSpan.FromMilliseconds(50)) * 10);

        static TimeSpan Time(int names)
        {
            var run = new Run();
            for (var name = 0; name < names; name++)
            {
                run.Append(new Text("[titre"), new Text(" du projet]"), new TabChar());
                for (var piece = 0; piece < 10; piece++)
                {
                    run.Append(new Text("x"));
                }
            }
            var template = TemplateSamples.Of(new Body(new Paragraph(run)));
            TemplateSamples.Bytes(template);
            var started = System.Diagnostics.Stopwatch.GetTimestamp();
            TemplateSamples.Filled(template)[1].Split("Une classe, un livre, un rendez-vous").Length.ShouldBe(names + 1);
            return System.Diagnostics.Stopwatch.GetElapsedTime(started);
        }
    }

    [Fact]
    public void Old_marks_around_words_are_taken_off_however_many_there_are()
    {
        const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        var paragraph = new Paragraph();
        for (var mark = 0; mark < 20_000; mark++)
        {
            paragraph.Append(
                new OpenXmlUnknownElement("w", "smartTag", Word)
                {
                    InnerXml = $"<w:smartTagPr xmlns:w=\"{Word}\"/><w:r xmlns:w=\"{Word}\"><w:t>x</w:t></w:r>",
                }
            );
        }

        var lines = TemplateSamples.Filled(TemplateSamples.Of(new Body(paragraph, TemplateSamples.Text("[titre du projet]"))));

        lines[1].Length.ShouldBe(20_000);
        lines[2].ShouldBe("Une classe, un livre, un rendez-vous");
    }

    private static List<string> Lines(TableCell cell) =>
        [.. cell.Elements<Paragraph>().Select(p => AgreementDocumentTests.Spaced(p.InnerText)).Where(words => words.Length > 0)];
}
