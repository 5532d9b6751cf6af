using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Features.Agreements.Drafting;
using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Tests.Documents.Templates;
using PartnershipBot.Tests.Files;

namespace PartnershipBot.Tests.Features.Agreements;

/// <summary>« Modèles »: a library's own text of its conventions, from the file to adapt to the convention that is signed.</summary>
public sealed partial class TemplatesTests : IAsyncLifetime
{
    private static readonly DateTimeOffset March = new(2026, 3, 3, 10, 0, 0, TimeSpan.FromHours(1));
    private const string Own = "Texte de notre commune.";

    private readonly Talk _talk = new(March);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _talk.DisposeAsync();

    [Theory]
    [InlineData("modèles")]
    [InlineData("voir les modèles")]
    [InlineData("mes modèles, s’il vous plaît")]
    public async Task They_are_listed_by_kind(string words)
    {
        await _talk.SaysAsync(words, "Texte de Passerelle");

        _talk.CardButtons.ShouldContain(b => b.StartsWith("École", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_text_to_adapt_is_given_and_taken_back_as_it_is()
    {
        await _talk.OpenAsync(Shelf.School());
        await OpenKindAsync();
        await _talk.PressesAsync("Télécharger pour adapter");
        using var response = await _talk.FollowAsync();
        var starter = await response.Content.ReadAsByteArrayAsync();
        response.Content.Headers.ContentDisposition!.FileNameStar.ShouldEndWith("à adapter.docx");

        await SendAsync(starter, "modele.docx");

        Spaced(_talk.Answer).ShouldContain("champs reconnus");
        Spaced(_talk.Answer).ShouldNotContain("inconnu");
        Spaced(_talk.Answer).ShouldContain("Garder « modele.docx » comme modèle ?");
    }

    [Fact]
    public async Task What_is_unknown_or_missing_is_told_and_nothing_is_kept_before_a_yes()
    {
        await _talk.OpenAsync(Shelf.School());
        await SendAsync(TemplateSamples.Of(Own, "[nom du partenair]"), "modele.docx");

        Spaced(_talk.Answer).ShouldContain("[nom du partenair] : vouliez-vous dire [nom du partenaire] ?");
        Spaced(_talk.Answer).ShouldContain("cadres de signature");
        (await _talk.RowsAsync("template|")).ShouldBeEmpty();

        await _talk.SaysAsync("non", "rien ne change");
        (await _talk.RowsAsync("template|")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_template_that_is_kept_makes_the_next_conventions_and_the_signed_one_keeps_its_text()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await FirstWalkTests.ContactAsync(talk);
        await FirstWalkTests.ProjectAsync(talk);
        await FirstWalkTests.AgreementAsync(talk);
        await KeepAsync(talk, TemplateSamples.Of(Own, "Avec [nom du partenaire]."), "v1.docx");
        (await TextAsync(talk, "document")).ShouldContain("Avec École primaire Jacques-Prévert.");
        talk.At("2025-09-13T09:00");
        await talk.SaysAsync(["convention signée", "12/09/2025", "oui"]);
        await KeepAsync(talk, TemplateSamples.Of("Une autre version."), "v2.docx");

        var text = await TextAsync(talk, "document");

        text.ShouldContain(Own);
        text.ShouldNotContain("Une autre version");
        text.ShouldNotContain("PROJET");
        (await talk.RowsAsync("file|"))
            .Select(r => r.Columns.GetValueOrDefault("template") as string)
            .OfType<string>()
            .ShouldHaveSingleItem()
            .ShouldStartWith("primarySchool#1#");
    }

    [Fact]
    public async Task Versions_are_kept_and_one_goes_back()
    {
        await _talk.OpenAsync(Draft());
        await KeepAsync(TemplateSamples.Of(Own), "v1.docx");
        await KeepAsync(TemplateSamples.Of("Deux."), "v2.docx");
        (await TextAsync("document")).ShouldContain("Deux.");

        await OpenKindAsync();
        Spaced(_talk.Answer).ShouldContain("Votre modèle, version 2, déposé le 3 mars 2026 par Julie Morel");
        await _talk.PressesAsync("Revenir au modèle de Passerelle");
        (await TextAsync("document")).ShouldContain("Préambule");

        await OpenKindAsync();
        await _talk.PressesAsync(
            _talk.CardButtons.First(b =>
                b.StartsWith("Version\u00A01", StringComparison.Ordinal) || b.StartsWith("Version 1", StringComparison.Ordinal)
            )
        );
        (await TextAsync("document")).ShouldContain(Own);
        (await _talk.RowsAsync("template|")).Count.ShouldBe(4);
    }

    [Fact]
    public async Task The_preview_is_filled_with_an_example()
    {
        await _talk.OpenAsync(Shelf.CareHome(PartnershipStatus.AgreementDrafting));
        await SendAsync(TemplateSamples.Of("[titre du projet]"), "modele.docx");

        await _talk.PressesAsync("Aperçu rempli");

        using var response = await _talk.FollowAsync();
        (await DocumentTests.TextAsync(response)).ShouldContain("Une classe, un livre, un rendez-vous");
    }

    [Theory]
    [InlineData("pdf", "modele.docx", "pas un document Word")]
    [InlineData("exe", "modele.docx", "pas un document Word")]
    [InlineData("docx", "modele.docx", "pas à lire ce document")]
    public async Task A_disguise_is_refused_and_the_file_goes_on_being_awaited(string content, string name, string expected)
    {
        await _talk.OpenAsync(Shelf.School());

        await SendAsync(Samples.Of(content), name);

        _talk.Answer.ShouldContain(expected);
        await SendAsync(TemplateSamples.Of(Own), "bon.docx", asks: false);
        Spaced(_talk.Answer).ShouldContain("Garder « bon.docx »");
    }

    [Fact]
    public async Task A_text_that_nobody_waits_for_is_no_signed_copy()
    {
        await _talk.OpenAsync(Shelf.School());

        await SendAsync(TemplateSamples.Of(Own), "convention.docx", asks: false);

        _talk.Answer.ShouldContain("déposer un modèle");
        (await _talk.RowsAsync("file|")).ShouldBeEmpty();
    }

    [Fact]
    public void An_amendment_compares_the_librarys_own_articles()
    {
        var template = TemplateSamples.Of(
            new DocumentFormat.OpenXml.Wordprocessing.Body(
                Heading("Article 4 – Nos séances"),
                TemplateSamples.Text("Rythme : [rythme]."),
                Heading("Article 5 – Le reste"),
                TemplateSamples.Text("Rien ne change.")
            )
        );
        var change = new PartnershipBot.Domain.Agreements.Adjustment(
            "PJ13",
            "Une classe chaque mardi",
            "Le jeudi, de 10 h à 11 h",
            new Dictionary<string, object?> { [Fields.Rhythm] = "Le jeudi, de 10 h à 11 h" }
        );
        var answers = CardSamples
            .School()
            .With([
                new(Fields.SignedOn, "2025-09-12"),
                new(Fields.Adjustments, AnswerSheet.Write<List<PartnershipBot.Domain.Agreements.Adjustment>>([change])),
            ]);

        var document = AmendmentDocument.Document(
            CardSamples.Of(answers, PartnershipStatus.Amending),
            CardSamples.Library,
            new DateOnly(2026, 6, 19),
            null,
            template
        );

        var cells = document
            .Articles.SelectMany(a => a.Paragraphs)
            .Single(p => p.Kind == PartnershipBot.Documents.ParagraphKind.Row)
            .Cells.Select(c => string.Concat(c.Select(s => s.Text)))
            .ToList();
        cells[0].ShouldBe("Article 4 – Nos séances");
        cells[1].ShouldContain("une classe chaque mardi");
        cells[2].ShouldContain("le jeudi, de 10 h à 11 h");
    }

    private static DocumentFormat.OpenXml.Wordprocessing.Paragraph Heading(string words) =>
        new(
            new DocumentFormat.OpenXml.Wordprocessing.ParagraphProperties(
                new DocumentFormat.OpenXml.Wordprocessing.OutlineLevel { Val = 0 }
            ),
            new DocumentFormat.OpenXml.Wordprocessing.Run(new DocumentFormat.OpenXml.Wordprocessing.Text(words))
        );

    /// <summary>The school with everything answered, and not signed yet.</summary>
    private static Partnership Draft()
    {
        var school = Shelf.School();
        return school with { Status = PartnershipStatus.AwaitingSignature, Answers = school.Answers.With([new(Fields.SignedOn, null)]) };
    }
}
