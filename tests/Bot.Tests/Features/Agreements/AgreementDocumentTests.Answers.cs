using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Features.Agreements;

/// <content>The answers in the text.</content>
public sealed partial class AgreementDocumentTests
{
    [Fact]
    public void Every_answer_is_in_the_text()
    {
        var text = Spaced(Text(Of(CardSamples.School().With(Whole))));
        string[] expected =
        [
            "« Une classe, un livre, un rendez-vous »",
            "École primaire Jacques-Prévert, à Valmont-sur-Thouet",
            "La commune de Valmont-sur-Thouet",
            "Médiathèque de Valmont-sur-Thouet",
            "M. Paul Renaud, maire",
            "du 11 septembre 2025 (conseil municipal)",
            "Mme Claire Martin, directrice",
            "Visa de l’inspectrice de circonscription",
            "1. Faire découvrir la médiathèque à tous les élèves",
            "2. Développer l’emprunt à la maison",
            "Toucher des familles qui ne viennent pas",
            "Un lieu et un médiateur pour la lecture plaisir",
            "Public de la bibliothèque : Familles du bourg",
            "Public du partenaire : 68 élèves",
            "Accueil de classe d’une heure (action conjointe)",
            "Prêt de 30 livres par classe (la bibliothèque)",
            "du 15 septembre 2025 au 3 juillet 2026",
            "une classe chaque mardi, de 9 h à 10 h",
            "Salle du conte",
            "Trajet à pied",
            "450 €",
            "150 €",
            "une classe à la fois",
            "pas de transport financé",
            "90 livres, 21 jours, remplacement à l’identique.",
            "90 livres, 21 jours, remplacement à l’identique",
            "Julie Morel, bibliothécaire jeunesse",
            "Mme Martin, directrice",
            "logos ; photos de dos seulement.",
            "Chaque personne représentée donne son accord écrit",
            "Chacun assure ses agents et son public.",
            "Séances tenues | au moins 27 séances | carnet de séances",
            "au moins 30 % | comptage à l’entrée",
            "30 juin 2026",
            "reconduction expresse",
            "préavis de 60 jours",
            "Amiable, puis tribunal administratif de Poitiers.",
        ];
        expected.Where(e => !text.Contains(e, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_not_answered_stands_in_brackets_by_its_name()
    {
        var document = Of(CardSamples.Sheet());

        Spaced(Text(document)).ShouldContain("le projet « [titre du projet] »");
        document
            .Articles.SelectMany(a => a.Paragraphs)
            .SelectMany(p => p.Cells.Append(p.Spans).SelectMany(s => s))
            .Where(s => s.IsBlank)
            .ShouldAllBe(s => s.Text.StartsWith('[') && s.Text.EndsWith(']'));
        // A list of which nothing is known has one place to fill in.
        document
            .Articles.Single(a => a.Id == "calendar")
            .Paragraphs.Single(p => p.Kind == ParagraphKind.Item)
            .Text.ShouldBe("[action] ([porteur])");
    }

    [Fact]
    public void None_is_not_blank()
    {
        var document = Of(
            CardSamples
                .School()
                .With([
                    new("agreement_loanTerms", "none"),
                    new(Fields.LibraryLimits, "none"),
                    new(Fields.PartnerMeans, "[]"),
                    new(Fields.LibraryBudget, 0.0),
                    new(Fields.PartnerBudget, 0.0),
                ])
        );
        var text = Text(document);

        text.ShouldContain("ne comporte pas de prêt");
        document.Articles.ShouldNotContain(a => a.Id == "annexLoans");
        text.ShouldNotContain("restitués");
        text.ShouldContain("La bibliothèque n’a pas fait connaître de limite");
        text.ShouldContain("n’engage aucun moyen propre");
        text.ShouldContain("sans échange financier");
    }

    [Fact]
    public void Each_signatory_has_a_frame_that_names_who_is_bound() =>
        Of(CardSamples.School())
            .Articles.Single(a => a.Id == "signatures")
            .Paragraphs.Where(p => p.Kind == ParagraphKind.Signature)
            .Select(p => p.Text.Split('\n'))
            .ShouldBe([
                ["Pour la commune de Valmont-sur-Thouet,", "M. Paul Renaud, maire", "Date, signature et cachet\u00A0:"],
                [
                    "Pour le partenaire\u00A0: École primaire Jacques-Prévert",
                    "Mme Claire Martin, directrice",
                    "Date, signature et cachet\u00A0:",
                ],
                ["Visa de l’inspectrice de circonscription", "Nom et qualité\u00A0:", "Date, signature et cachet\u00A0:"],
            ]);

    [Fact]
    public void A_draft_says_that_it_is_one_and_a_signed_text_when_it_was_signed()
    {
        Lead(CardSamples.School()).ShouldContain("Projet établi le 3 mars 2026");
        Of(CardSamples.School()).Standing.ShouldBe("PROJET – non signé");
        var signed = CardSamples.School().With([new(Fields.SignedOn, "2025-09-12")]);
        Lead(signed).ShouldEndWith("Texte signé le 12 septembre 2025.");
        Of(signed).Standing.ShouldBeNull();
        var amended = signed.With([new(Fields.Amendments, 1), new(Fields.AmendedOn, "2026-06-18")]);
        Lead(amended)
            .ShouldEndWith(
                "Texte consolidé, non signé : convention signée le 12 septembre 2025, modifiée jusqu’à l’avenant n° 1, signé le 18 juin 2026."
            );

        static string Lead(AnswerSheet answers) => Spaced(string.Join('\n', Of(answers).Lead.Select(p => p.Text)));
    }
}
