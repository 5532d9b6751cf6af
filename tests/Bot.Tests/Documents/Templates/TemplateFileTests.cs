using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using PartnershipBot.Domain;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Documents.Templates;

/// <summary>A template is filled: names in brackets, lists, conditions, blocks.</summary>
public sealed partial class TemplateFileTests
{
    private const string Standing = "PROJET – non signé";

    [Theory]
    [InlineData("[nom du partenaire]")]
    [InlineData("[Nom du Partenaire]")]
    [InlineData("[ NOM  DU PARTENAIRE ]")]
    [InlineData("[nom du partenaires]")]
    [InlineData("[partenaire]")]
    public void A_name_is_known_however_it_is_written(string name) =>
        TemplateSamples
            .Filled(TemplateSamples.Of($"Avec {name}, donc."))
            .ShouldBe([Standing, "Avec École primaire Jacques-Prévert, donc."]);

    [Theory]
    [InlineData("[l'autre partie]", "l’autre partie")]
    [InlineData("[date d'effet]", "15 septembre 2025")]
    [InlineData("[preavis]", "60 jours")]
    [InlineData("[la collectivité]", "la commune de Valmont-sur-Thouet")]
    public void Apostrophes_and_accents_are_forgiven(string name, string expected) =>
        TemplateSamples.Filled(TemplateSamples.Of(name)).ShouldBe([Standing, expected]);

    [Fact]
    public void A_name_that_is_cut_into_runs_is_healed_and_has_the_first_letters_format()
    {
        var paragraph = new Paragraph(
            new Run(new RunProperties(new Bold()), new Text("Avec [no") { Space = SpaceProcessingModeValues.Preserve }),
            new ProofError { Type = ProofingErrorValues.SpellStart },
            new Run(new RunProperties(new Italic()), new Text("m du ")),
            new ProofError { Type = ProofingErrorValues.SpellEnd },
            new Run(new Text("partenaire] et [titre du projet]. Fin."))
        );

        using var file = WordFileTests.Open(TemplateSamples.Bytes(TemplateSamples.Of(new Body(paragraph))));

        TemplateSamples
            .Lines(file)
            .ShouldBe([Standing, "Avec École primaire Jacques-Prévert et Une classe, un livre, un rendez-vous. Fin."]);
        var name = file.MainDocumentPart!.Document!.Descendants<Run>().Single(r => r.InnerText == "École primaire Jacques-Prévert");
        name.RunProperties!.Bold.ShouldNotBeNull();
        name.RunProperties.Italic.ShouldBeNull();
    }

    [Fact]
    public void A_paragraph_with_a_field_of_a_list_is_repeated() =>
        TemplateSamples
            .Filled(TemplateSamples.Of("Actions :", "– [action] ([porteur])", "Fin"))
            .ShouldBe([
                Standing,
                "Actions :",
                "– Accueil de classe d’une heure (action conjointe)",
                "– Prêt de 30 livres par classe (la bibliothèque)",
                "– Soirée lecture en famille en janvier (action conjointe)",
                "Fin",
            ]);

    [Fact]
    public void A_row_is_repeated_and_may_set_a_criterion_beside_its_objective()
    {
        var lines = TemplateSamples.Filled(
            TemplateSamples.Of("Objectif | Critère | Cible", "[objectif] | [critère] | [cible]", "[titre du projet] | |")
        );

        lines.Count(l => l == "2. Développer l’emprunt à la maison").ShouldBe(3);
        lines.ShouldContain("Familles présentes à la soirée (sur 58)");
        lines[^1].ShouldBe("Une classe, un livre, un rendez-vous");
        lines.ShouldNotContain(l => l.Contains('['));
    }

    [Theory]
    [InlineData("90 livres", "prêt oui;fin")]
    [InlineData("none", "prêt non;sans;fin")]
    public void Conditions_stand_alone_on_their_lines_and_may_stand_in_one_another(string loans, string expected) =>
        TemplateSamples
            .Filled(
                TemplateSamples.Of(
                    "[si prêt]",
                    "prêt oui",
                    "[si budget]",
                    "[si pas de photographies]",
                    "jamais",
                    "[fin si]",
                    "[fin si]",
                    "[sinon]",
                    "prêt non",
                    "[fin si]",
                    "[Si pas de prêts]",
                    "sans",
                    "[fin si]",
                    "fin"
                ),
                CardSamples.School().With([new("agreement_loanTerms", loans), new("agreement_communication_photos", true)])
            )
            .ShouldBe([Standing, .. expected.Split(';')]);

    [Fact]
    public void Blocks_bring_the_parties_the_clauses_and_the_frames()
    {
        var bytes = TemplateSamples.Bytes(
            TemplateSamples.Of(
                "[désignation des parties]",
                "[clauses propres au partenaire]",
                "[annexe grille d’évaluation]",
                "[récapitulatif des réponses]",
                "[cadres de signature]"
            )
        );

        using var file = WordFileTests.Open(bytes);
        new OpenXmlValidator(FileFormatVersions.Microsoft365)
            .Validate(file)
            .Select(e => $"{e.Path?.XPath} {e.Description}")
            .ShouldBeEmpty();
        var text = string.Join('\n', TemplateSamples.Lines(file));
        text.ShouldContain("La commune de Valmont-sur-Thouet, ayant pour représentant");
        text.ShouldContain("garde la responsabilité de ses élèves");
        text.ShouldContain("Satisfaction des enseignants");
        text.ShouldContain("Rythme");
        text.ShouldContain("Pour la commune de Valmont-sur-Thouet,");
        text.ShouldNotContain("annexe grille");
    }

    [Fact]
    public void What_nobody_knows_and_what_is_not_answered_stays_and_is_seen()
    {
        using var file = WordFileTests.Open(
            TemplateSamples.Bytes(TemplateSamples.Of("[nom du partenair] : [titre du projet] [1] […]"), CardSamples.Sheet())
        );

        TemplateSamples.Lines(file).ShouldBe([Standing, "[nom du partenair] : [titre du projet] [1] […]"]);
        file.MainDocumentPart!.Document!.Descendants<Run>()
            .Where(r => r.RunProperties?.Highlight is not null)
            .Select(r => r.InnerText)
            .ShouldBe(["[nom du partenair]", "[titre du projet]"]);
    }

    [Fact]
    public void An_answer_is_never_a_name_whatever_stands_in_it()
    {
        var answers = CardSamples
            .School()
            .With([new(Fields.Title, "[nom du partenaire] {title} <w:p>"), new(Fields.PartnerName, "[titre du projet]")]);

        TemplateSamples
            .Filled(TemplateSamples.Of("[titre du projet] / [nom du partenaire]", "[désignation des parties]"), answers)[1]
            .ShouldBe("[nom du partenaire] {title} <w:p> / [titre du projet]");
    }

    [Fact]
    public void Names_are_filled_in_headers_tables_and_text_boxes_and_the_state_stands_where_it_is_asked_for()
    {
        var box = new Paragraph(
            new Run(
                new Picture(
                    new DocumentFormat.OpenXml.Vml.Shape(
                        new DocumentFormat.OpenXml.Vml.TextBox(new TextBoxContent(TemplateSamples.Text("[titre du projet]")))
                    )
                )
            )
        );

        TemplateSamples
            .Filled(TemplateSamples.Of(new Body(box, TemplateSamples.Text("[état du document]"))))
            .ShouldBe(["Une classe, un livre, un rendez-vous", Standing]);
    }

    /// <summary>A signed text has no state; the line that asks for it alone leaves with it, and its neighbours stay.</summary>
    [Fact]
    public void A_document_that_is_done_has_no_empty_line_where_its_state_stood()
    {
        var signed = CardSamples.School().With([new(Fields.SignedOn, "2025-09-12")]);
        var template = TemplateSamples.Of("[titre du projet]", "[état du document]", "Fin [état du document].");

        using var file = WordFileTests.Open(TemplateSamples.Bytes(template, signed));

        file.MainDocumentPart!.Document!.Body!.Elements<Paragraph>()
            .Select(p => p.InnerText.TrimEnd())
            .ShouldBe(["Une classe, un livre, un rendez-vous", "Fin ."]);
        TemplateSamples.Filled(template).Count(line => line == Standing).ShouldBe(1);
    }

    [Fact]
    public void The_same_template_and_answers_give_the_same_bytes()
    {
        var template = TemplateSamples.Of("[titre du projet]", "[action]");

        TemplateSamples.Bytes(template).ShouldBe(TemplateSamples.Bytes(template));
    }

    [Fact]
    public void A_full_stop_is_not_doubled_and_quotes_inside_of_quotes_are_of_the_second_rank() =>
        TemplateSamples
            .Filled(
                TemplateSamples.Of("« [titre du projet] ». [rythme]."),
                CardSamples.School().With([new(Fields.Title, "L'heure du \"conte\""), new(Fields.Rhythm, "chaque mardi.")])
            )[1]
            .ShouldBe("« L’heure du “conte” ». chaque mardi.");
}
