using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Papers;
using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Features.Agreements.Drafting;
using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Tests.Documents;

namespace PartnershipBot.Tests.Features.Agreements;

/// <summary>« Documents »: what can be had of a partnership now, and what is missing for the rest.</summary>
public sealed class PapersTests
{
    private static readonly DateTimeOffset March = new(2026, 3, 3, 10, 0, 0, TimeSpan.FromHours(1));

    [Fact]
    public async Task What_can_be_had_has_a_button_and_what_is_missing_says_why()
    {
        await using var talk = new Talk(March);
        await talk.OpenAsync(Shelf.School());

        await talk.SaysAsync("voir les documents", "Pas encore");

        talk.CardButtons.ShouldContain("Projet de délibération");
        talk.CardButtons.ShouldContain("Feuille d’émargement");
        talk.CardButtons.ShouldNotContain("Avenant");
        talk.Answer.ShouldContain("Avenant\u00A0: aucun n’est en préparation.");
        talk.Answer.ShouldContain("Bilan en Word, Courrier du bilan, Courrier aux élus en Word\u00A0: le bilan n’est pas commencé");
    }

    [Theory]
    [InlineData("Projet de délibération", "Après en avoir délibéré")]
    [InlineData("Feuille d’émargement", "Nom et prénom")]
    [InlineData("Bordereau de prêt", "État au départ")]
    public async Task Each_is_given_as_a_file(string button, string expected)
    {
        await using var talk = new Talk(March);
        await talk.OpenAsync(Shelf.School());
        await talk.SaysAsync("liste des documents");

        await talk.PressesAsync(button);

        using var response = await talk.FollowAsync();
        (await DocumentTests.TextAsync(response)).ShouldContain(expected);
    }

    [Fact]
    public async Task The_dossier_holds_the_documents_what_was_signed_and_the_history()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await SchoolLifeTests.SignedAsync(talk);

        await talk.SaysAsync("dossier complet");

        using var response = await talk.FollowAsync();
        using var zip = new ZipArchive(new MemoryStream(await response.Content.ReadAsByteArrayAsync()));
        zip.Entries.Select(e => e.Name).ShouldContain(n => n.StartsWith("Convention – ", StringComparison.Ordinal));
        zip.Entries.Select(e => e.Name).ShouldContain(n => n.StartsWith("Signé – ", StringComparison.Ordinal));
        using var history = new StreamReader(zip.GetEntry("Historique.txt")!.Open());
        (await history.ReadToEndAsync()).ShouldContain("Julie Morel");
    }

    [Fact]
    public async Task Every_document_that_can_be_made_is_a_valid_file()
    {
        var answers = CardSamples
            .School()
            .With(AgreementDocumentTests.Whole)
            .With([
                new(Fields.SignedOn, "2025-09-12"),
                new(Fields.EvaluationType, "final"),
                new(Fields.Adjustments, AnswerSheet.Write<List<Adjustment>>([Rhythm])),
            ]);
        var source = new PaperSource(
            CardSamples.Of(answers, PartnershipStatus.Amending),
            CardSamples.Library,
            "",
            PartnershipBot.Tests.Storage.EmptyStore.Work,
            null!,
            new DateOnly(2026, 6, 19)
        );

        foreach (var paper in FeatureBook.Papers.Where(p => p.Id is not ("convention" or Dossier.Id) && !p.IsLetter))
        {
            paper.WhyNot(source).ShouldBeNull(paper.Id);
            var made = (await paper.MakeAsync(source, CancellationToken.None))!;
            using var file = WordFileTests.Open(made.Bytes);
            new OpenXmlValidator(FileFormatVersions.Office2013).Validate(file).Select(e => $"{paper.Id} {e.Description}").ShouldBeEmpty();
            file.MainDocumentPart!.Document!.InnerText.ShouldNotContain("{");
        }
    }

    [Fact]
    public void An_amendment_sets_the_former_wording_beside_the_new_one_and_nothing_else()
    {
        var answers = CardSamples
            .School()
            .With([new(Fields.SignedOn, "2025-09-12"), new(Fields.Adjustments, AnswerSheet.Write<List<Adjustment>>([Rhythm]))]);

        var document = AmendmentDocument.Document(
            CardSamples.Of(answers, PartnershipStatus.Amending),
            CardSamples.Library,
            new DateOnly(2026, 6, 19),
            null
        );

        var row = document.Articles.SelectMany(a => a.Paragraphs).Single(p => p.Kind == ParagraphKind.Row);
        var cells = row.Cells.Select(c => string.Concat(c.Select(s => s.Text))).ToList();
        cells[0].ShouldBe("4. Actions, lieux et calendrier");
        cells[1].ShouldContain("Une classe chaque mardi");
        cells[2].ShouldContain("Le jeudi, de 10 h à 11 h");
        document.Standing.ShouldBe("PROJET – non signé");
    }

    [Fact]
    public async Task The_yearly_report_is_a_workbook_with_typed_cells()
    {
        await using var talk = new Talk(March);
        await talk.OpenAsync(Shelf.School());
        await talk.SaysAsync("rapport 2026");

        await talk.PressesAsync("Rapport en Excel");

        using var response = await talk.FollowAsync();
        response.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("Rapport – 2026.xlsx");
        using var file = SpreadsheetDocument.Open(new MemoryStream(await response.Content.ReadAsByteArrayAsync()), false);
        file.WorkbookPart!.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
            .Select(s => s.Name!.Value)
            .ShouldBe(["Synthèse", "Partenariats", "Séances"]);
        new OpenXmlValidator(FileFormatVersions.Office2013).Validate(file).ShouldBeEmpty();
        var row = file
            .WorkbookPart.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<Row>())
            .Single(r => r.InnerText.Contains("Prévert"));
        row.Elements<Cell>().ElementAt(4).DataType!.Value.ShouldBe(CellValues.Number);
    }

    [Fact]
    public async Task What_is_completed_once_is_known_of_the_partner()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await FirstWalkTests.ContactAsync(talk);
        await FirstWalkTests.ProjectAsync(talk);
        await talk.SaysAsync("compléter la convention", "forme juridique");
        await talk.SaysAsync("École publique", "adresse");
        await talk.SaysAsync("3 rue des Tilleuls, 79100 Valmont", "immatriculé");

        (await talk.RowsAsync("partner|")).Single().Columns["partner_legalForm"].ShouldBe("publicSchool");
        (await talk.RowsAsync("partner|")).Single().Columns["partner_seat"].ShouldBe("3 rue des Tilleuls, 79100 Valmont");
    }

    [Theory]
    [InlineData("hospital", "Dans quels services de soins", "Pédiatrie et soins de suite", "partner_wards", "Pédiatrie et soins de suite")]
    [InlineData("prison", "Combien de temps avant une séance", "15", "partner_accessNotice", "15 jours")]
    [InlineData("earlyChildhood", "Combien d’adultes", "Une professionnelle pour cinq", "partner_adults", "Une professionnelle pour cinq")]
    public async Task What_only_one_kind_is_asked_is_kept_with_the_partner(
        string kind,
        string question,
        string said,
        string field,
        string kept
    )
    {
        await using var talk = new Talk(March);
        await talk.OpenAsync(
            CardSamples.Of(
                AgreementDocumentTests
                    .OfKind(kind)
                    .With([
                        new(Fields.PartnerForm, "publicBody"),
                        new(Fields.PartnerSeat, "3 rue des Tilleuls, 79100 Valmont"),
                        new(Fields.PartnerNumber, "0790123A"),
                    ]),
                PartnershipStatus.AgreementDrafting,
                "school"
            ) with
            {
                OwnerId = "julie",
            }
        );

        await talk.SaysAsync("compléter la convention", question);
        await talk.SaysAsync(said);

        (await talk.ReadAsync("school")).Answers.Text(field).ShouldBe(kept);
    }

    [Theory]
    [InlineData("Calendrier à remplir", "Prise d’effet")]
    [InlineData("Grille d’évaluation", "Séances tenues")]
    public async Task An_annex_is_given_by_itself(string button, string expected)
    {
        await using var talk = new Talk(March);
        await talk.OpenAsync(Shelf.School());
        await talk.SaysAsync("liste des documents");

        await talk.PressesAsync(button);

        using var response = await talk.FollowAsync();
        var text = await DocumentTests.TextAsync(response);
        text.ShouldContain(expected);
        text.ShouldNotContain("Annexe");
    }

    private static readonly Adjustment Rhythm = new(
        "PJ13",
        "Une classe chaque mardi",
        "Le jeudi, de 10 h à 11 h",
        new Dictionary<string, object?> { [Fields.Rhythm] = "Le jeudi, de 10 h à 11 h" }
    );
}
