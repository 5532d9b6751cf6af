using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;
using PartnershipBot.Conversation.Papers.Templates;
using PartnershipBot.Documents.Templates;
using PartnershipBot.Features.Agreements.Templates;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Documents.Templates;

/// <summary>
/// Templates that went through other programs. « libreoffice.docx » is the file to adapt for a school, opened and saved by LibreOffice
/// 7.4; « word-then-libreoffice.docx » was saved by it too. « word.docx » was NOT made by Word, which does not run here: it is written by
/// hand after files of Word 365, with what Word puts there: runs cut by spelling marks, revisions and languages, smart tags, a
/// bookmark within a name, a content control, paragraph ids, French style names, a header and a footer with a field.
/// </summary>
public sealed class MadeElsewhereTests
{
    public static TheoryData<string> Files => new("word.docx", "word-then-libreoffice.docx", "libreoffice.docx");

    [Theory]
    [MemberData(nameof(Files))]
    public void It_is_let_in_and_every_name_is_recognised(string name)
    {
        var template = TemplateSamples.Kept(name);

        TemplateGuard.Refuse(template).ShouldBeNull();
        var reading = TemplateReading.Of(template, TemplateNames.Agreement);
        reading.Unknown.ShouldBeEmpty();
        reading.Misplaced.ShouldBeEmpty();
        reading.Missing.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void It_is_filled_and_nothing_is_left_between_brackets_that_was_answered(string name)
    {
        using var file = WordFileTests.Open(TemplateSamples.Bytes(TemplateSamples.Kept(name)));

        var lines = TemplateSamples.Lines(file);
        lines.ShouldNotContain(l => l.Contains("[si ", StringComparison.Ordinal) || l.Contains("[nom du par", StringComparison.Ordinal));
        var text = string.Join('\n', lines);
        text.ShouldContain("« Une classe, un livre, un rendez-vous »");
        text.ShouldContain("École primaire Jacques-Prévert");
        text.ShouldContain("Pour la commune de Valmont-sur-Thouet,");
        lines.ShouldContain("2. Développer l’emprunt à la maison");
        lines.ShouldContain(l => l.StartsWith("Soirée lecture en famille en janvier", StringComparison.Ordinal));
        // LibreOffice 7.4 writes some values that the schema of 2013 does not know; nothing is added to these.
        using var template = WordFileTests.Open(TemplateSamples.Kept(name));
        Faults(file).Except(Faults(template)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Faults(DocumentFormat.OpenXml.Packaging.WordprocessingDocument file) =>
        new OpenXmlValidator(FileFormatVersions.Office2016).Validate(file).Select(e => $"{e.Node?.LocalName} {e.Description}");

    [Fact]
    public void Both_programs_make_the_same_convention()
    {
        TemplateSamples
            .Filled(TemplateSamples.Kept("word-then-libreoffice.docx"))
            .ShouldBe(TemplateSamples.Filled(TemplateSamples.Kept("word.docx")));
        Text(TemplateSamples.Kept("libreoffice.docx"))
            .ShouldBe(Text(StarterFile.Of("primarySchool", CardSamples.Library, new DateOnly(2026, 3, 3))));

        // What a page is called is what the program counted that wrote it.
        static IEnumerable<string> Text(byte[] template) =>
            TemplateSamples.Filled(template).Where(line => !line.StartsWith("Paraphes", StringComparison.Ordinal));
    }

    /// <summary>The files to adapt for a review and for a reply, opened and saved by LibreOffice 7.4.</summary>
    [Theory]
    [InlineData("review", "libreoffice-review.docx")]
    [InlineData("replyLetter", "libreoffice-reply.docx")]
    public void What_is_no_convention_goes_through_LibreOffice_too(string key, string name)
    {
        var (kind, today) = (TemplateKind.Find(key)!, new DateOnly(2026, 3, 3));
        var template = TemplateSamples.Kept(name);

        TemplateGuard.Refuse(template).ShouldBeNull();
        var reading = TemplateReading.Of(template, kind.Names);
        reading.Unknown.ShouldBeEmpty();
        reading.Missing.ShouldBeEmpty();
        reading.Misplaced.ShouldBeEmpty();
        reading.Unfinished.ShouldBeEmpty();
        using var theirs = WordFileTests.Open(kind.Try(template, CardSamples.Library, today));
        using var ours = WordFileTests.Open(kind.Try(kind.Starter(CardSamples.Library, today), CardSamples.Library, today));
        Text(theirs).ShouldBe(Text(ours));
        using var before = WordFileTests.Open(template);
        Faults(theirs).Except(Faults(before)).ShouldBeEmpty();

        // The number of pages is what the program counted that wrote it.
        static IEnumerable<string> Text(DocumentFormat.OpenXml.Packaging.WordprocessingDocument file) =>
            TemplateSamples.Lines(file).Where(line => !line.Contains(" / ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_word_cut_into_runs_is_one_sentence()
    {
        var lines = TemplateSamples.Filled(TemplateSamples.Kept("word.docx"));

        lines.ShouldContain(
            "La convention lie la commune de Valmont-sur-Thouet et École primaire Jacques-Prévert, représenté par Mme Claire Martin, directrice."
        );
        lines.ShouldContain("Elle prend effet le 15 septembre 2025 et prend fin le 3 juillet 2026, avec un préavis de 60 jours.");
        lines.ShouldContain("Accueil de classe d’une heure (action conjointe)");
        lines.ShouldContain("Convention – École primaire Jacques-Prévert");
        lines.ShouldNotContain("Aucun document n’est prêté.");
    }
}
