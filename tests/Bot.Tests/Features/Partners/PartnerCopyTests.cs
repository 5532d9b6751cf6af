using PartnershipBot.Cards;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Features.Agreements;
using PartnershipBot.Features.Contact;
using PartnershipBot.Features.Partners;
using PartnershipBot.Features.Projects;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Features.Partners;

public sealed class PartnerCopyTests
{
    private static readonly Correspondent Julie = new("Julie Morel", null, "Médiathèque de Valmont");

    [Fact]
    public void The_contact_is_told_without_what_the_library_thinks_of_it()
    {
        var answers = CardSamples
            .School()
            .With(
                new Dictionary<string, object?>
                {
                    [Fields.InitiatedBy] = "partner",
                    ["proposal_summary"] = "Un prix littéraire commun.",
                    [Fields.FitNeeds] = "no",
                    [Fields.FitNeeds + "_comment"] = "rien de neuf pour nous",
                    [Fields.ProposalPoints] = "vérifier le sérieux",
                    [Fields.ContactOutcome + "_reason"] = "trop loin",
                }
            );

        var letter = Draft(ContactStage.Stage, answers);

        letter.To.ShouldBe("direction@ecole-prevert.example");
        letter.Subject.ShouldBe("Notre échange\u00a0: récapitulatif");
        letter.Body.ShouldBe(
            """
            Madame, Monsieur,

            À la suite de notre échange, voici ce que nous avons noté :

            Nom de la structure : École primaire Jacques-Prévert
            Type de structure : École maternelle ou élémentaire
            Commune de la structure : Valmont-sur-Thouet
            Contact chez le partenaire : Mme Claire Martin, directrice
            Adresse électronique ou téléphone : direction@ecole-prevert.example
            Objectifs et actions du partenaire : Faire lire tous les élèves chaque semaine ; l’école organise déjà un prix littéraire en mai.
            Public du partenaire : 68 élèves du CP au CM2, 3 classes, 58 familles

            Dites-nous, s’il vous plaît, ce qui serait à corriger ou à compléter.

            Bien cordialement,

            Julie Morel
            Médiathèque de Valmont
            """.ReplaceLineEndings("\n").Replace(" :", "\u00a0:", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_project_is_told_objective_by_objective_and_its_lists_line_by_line()
    {
        var letter = Draft(ProjectStage.Stage, CardSamples.School());

        letter.Subject.ShouldBe("Notre projet «\u00a0Une classe, un livre, un rendez-vous\u00a0»\u00a0: récapitulatif");
        letter.Body.ShouldContain("\n\nObjectif 2\nObjectif commun\u00a0: Développer l’emprunt à la maison\n");
        letter.Body.ShouldContain("\u00a0:\n- 1 bibliothécaire, 27 h de séance et 40 h de préparation\n- 90 livres\n- Salle du conte\n");
        letter.Body.ShouldContain("15 septembre 2025");
        letter.Body.ShouldNotContain("équilibré");
    }

    [Fact]
    public void The_agreement_is_told_with_what_holds_by_default_before_and_after_its_signature()
    {
        var answers = CardSamples.School().With([new(Fields.Renewal, null)]);

        var draft = Draft(AgreementStage.Stage, answers);
        draft.Body.ShouldContain("que nous préparons");
        draft.Body.ShouldContain("Reconduction expresse");
        draft.Body.ShouldContain("- Visa de l’inspectrice de circonscription");

        var signed = Draft(AgreementStage.Stage, answers.With([new(Fields.SignedOn, "2025-09-12")]));
        signed.Body.ShouldContain("la convention signée le 12 septembre 2025");
        signed.Body.ShouldContain("Nous vous remercions de votre engagement");
        signed.Body.ShouldNotContain("à corriger");
    }

    [Fact]
    public void It_is_told_in_English_too() =>
        PartnerCopy
            .Draft(
                new Texts(Lang.En),
                ProjectStage.Stage,
                CardSamples.Of(CardSamples.School()),
                AnswerSheet.Empty,
                CardSamples.Today,
                Julie
            )
            .Body.ShouldContain("Here is where we stand with our joint project, “Une classe, un livre, un rendez-vous”:");

    [Fact]
    public void The_last_stage_with_something_to_tell_is_told()
    {
        PartnerShare.StageOf(AnswerSheet.Empty).ShouldBeNull();
        PartnerShare.StageOf(CardSamples.Sheet((Fields.InitiatedBy, "library"))).ShouldBeNull();
        PartnerShare.StageOf(CardSamples.Sheet((Fields.PartnerName, "École"))).ShouldBe(ContactStage.Stage);
        PartnerShare.StageOf(CardSamples.Sheet((Fields.PartnerName, "École"), (Fields.Title, "Lire"))).ShouldBe(ProjectStage.Stage);
        PartnerShare.StageOf(CardSamples.School()).ShouldBe(AgreementStage.Stage);
    }

    [Theory]
    [InlineData("contact", "positive", true)]
    [InlineData("contact", "negative", false)]
    [InlineData("project", "positive", true)]
    [InlineData("library", "positive", false)]
    public void A_recap_offers_the_copy_at_the_end_of_its_stage(string id, string outcome, bool offered)
    {
        var stage = Questions.FindStage(id)!;
        var answers = CardSamples.School().With([new(Fields.ContactOutcome, outcome)]);

        Offers(answers).ShouldBe(offered);
        Offers(answers.With([new(Fields.PartnerName, null), new(Fields.Title, null)])).ShouldBeFalse();

        bool Offers(AnswerSheet sheet) =>
            CardJson
                .Of(RecapCard.For(CardSamples.Context(), stage, CardSamples.Of(sheet), CardSamples.Library, "Julie Morel"))
                .Buttons(Verbs.Copy)
                .Any();
    }

    [Fact]
    public void Even_the_longest_copy_is_whole_on_its_card()
    {
        var letter = Draft(ProjectStage.Stage, CardSamples.Longest());

        var card = LetterCard.For(CardSamples.Context(), "Copie", letter);

        CardSize.Of(card).ShouldBeLessThanOrEqualTo(CardSize.Most);
        CardJson
            .Of(card)
            .All("Container")
            .Single()
            .Texts()
            .Count()
            .ShouldBe(letter.Body.Split('\n').Count(line => !string.IsNullOrWhiteSpace(line)));
    }

    private static Letter Draft(Stage stage, AnswerSheet answers) =>
        PartnerCopy.Draft(new Texts(Lang.Fr), stage, CardSamples.Of(answers), CardSamples.Library, CardSamples.Today, Julie);
}
