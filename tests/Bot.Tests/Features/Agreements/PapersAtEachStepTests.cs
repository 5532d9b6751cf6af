using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Agreements;

/// <summary>« Documents » at every step: what can be had now, why not the rest, and what one goes on with.</summary>
public sealed class PapersAtEachStepTests
{
    private static readonly DateTimeOffset March = new(2026, 3, 3, 10, 0, 0, TimeSpan.FromHours(1));

    [Theory]
    [InlineData("documents")]
    [InlineData("mes documents")]
    [InlineData("voir les documents")]
    [InlineData("Quels documents ?")]
    [InlineData("quels documents puis-je avoir ?")]
    public async Task During_the_first_contact_they_are_listed_and_the_question_is_asked_again(string words)
    {
        await using var talk = new Talk(March);
        await talk.SaysAsync(["nouveau partenariat", "Atelier Prévert"]);

        await talk.SaysAsync(words, "Documents · Atelier Prévert");

        talk.Answer.ShouldContain("S’agit-il d’une autre bibliothèque");
        talk.Answer.ShouldContain("Il reste à compléter\u00A0: Mode de coopération");
        talk.Answer.ShouldContain("Grille d’évaluation\u00A0: terminez d’abord le premier échange");
        talk.Answer.ShouldContain("Remerciement en Word\u00A0: cela vient après la signature.");
        talk.CardButtons.ShouldContain("Dossier complet");
        talk.CardButtons.ShouldContain("Reprendre");
        talk.CardButtons.ShouldNotContain("Voir la convention");
        talk.CardButtons.ShouldNotContain("Compléter la convention");
    }

    [Fact]
    public async Task What_can_be_had_during_the_first_contact_is_given()
    {
        await using var talk = new Talk(March);
        await talk.SaysAsync(["nouveau partenariat", "Atelier Prévert", "plus tard", "documents"]);
        var card = talk.Cards;

        await talk.PressesAsync(card, "Premier courrier");
        talk.Answer.ShouldContain("Madame, Monsieur");
        await talk.PressesAsync(card, "Copie en Word");
        talk.Answer.ShouldContain("Courrier – ");
        await talk.PressesAsync(card, "Reprendre");
        talk.Answer.ShouldContain("S’agit-il d’une autre bibliothèque");
    }

    [Theory]
    [InlineData("la convention")]
    [InlineData("aperçu")]
    [InlineData("charte")]
    [InlineData("document Word")]
    public async Task A_convention_that_is_asked_for_during_the_first_contact_says_what_that_needs(string words)
    {
        await using var talk = new Talk(March);
        await talk.SaysAsync(["nouveau partenariat", "Atelier Prévert", "plus tard"]);

        await talk.SaysAsync(words, "La convention s’écrit à partir du projet");

        talk.Answer.ShouldContain("Suite du premier contact");
        talk.Buttons.ShouldBe(["Reprendre", "Documents", "Mes partenariats"]);
    }

    [Theory]
    [InlineData(PartnershipStatus.ProjectDrafting, "Compléter la convention", "Il vient après la signature")]
    [InlineData(PartnershipStatus.AgreementDrafting, "Reprendre", "Il vient après la signature")]
    [InlineData(PartnershipStatus.AwaitingSignature, "Convention signée", "Il vient après la signature")]
    [InlineData(PartnershipStatus.Active, "Noter une séance", "« décider » puis « ajuster »")]
    [InlineData(PartnershipStatus.Evaluating, "Faire le bilan", "« décider » puis « ajuster »")]
    [InlineData(PartnershipStatus.DecisionDue, "Décider de la suite", "« décider » puis « ajuster »")]
    [InlineData(PartnershipStatus.Stopped, "Voir la convention", "Il n’y en a pas eu")]
    public async Task At_each_step_one_goes_on_with_what_comes_next(PartnershipStatus status, string button, string amendment)
    {
        await using var talk = new Talk(March);
        var signed = Transitions.IsSigned(status);
        await talk.OpenAsync(
            signed ? Shelf.School(status) : CardSamples.Of(CardSamples.School(), status, "school") with { OwnerId = "julie" }
        );

        await talk.SaysAsync("documents", "Avenant\u00A0: ");

        talk.Answer.Replace('\u00A0', ' ').ShouldContain(amendment);
        talk.CardButtons.ShouldContain(button);
        talk.CardButtons.Contains("Compléter la convention").ShouldBe(!signed);
    }

    [Fact]
    public async Task A_charter_needs_no_decision_of_a_council_and_no_notice()
    {
        await using var talk = new Talk(March);
        var school = Shelf.School();
        await talk.OpenAsync(school with { Answers = school.Answers.With([new(Fields.PartnerForm, Charter.SameManager)]) });

        await talk.SaysAsync("documents", "Projet de délibération\u00A0: une charte entre deux services");

        talk.CardButtons.ShouldContain("Charte et annexes");
        talk.Answer.ShouldContain("Courrier de préavis\u00A0: une charte prend fin d’un commun accord");
    }

    [Theory]
    [InlineData("documents")]
    [InlineData("la convention")]
    [InlineData("délibération")]
    [InlineData("voir le bilan")]
    [InlineData("courrier aux élus")]
    [InlineData("courrier de remerciement")]
    [InlineData("copie au partenaire")]
    [InlineData("avenant signé")]
    [InlineData("document signé")]
    public async Task With_none_open_the_list_leads_to_one(string words)
    {
        await using var talk = new Talk(March);
        await talk.PutAsync(Shelf.School(), Shelf.SignedCareHome());

        await talk.SaysAsync(words, "De quel partenariat s’agit-il");

        await talk.PressesAsync("Ouvrir «\u00A0Pages partagées aux Tilleuls\u00A0»");
        await talk.SaysAsync("documents", "Documents · Pages partagées aux Tilleuls");
    }

    [Fact]
    public async Task Without_any_partnership_the_first_one_is_offered()
    {
        await using var talk = new Talk(March);

        await talk.SaysAsync("documents", "se préparent à partir d’un partenariat");

        talk.Answer.ShouldContain("Vous n’avez pas encore de partenariat");
        talk.Buttons.ShouldContain("Nouveau partenariat");
    }

    [Fact]
    public async Task With_a_question_about_the_library_it_is_asked_again_below()
    {
        await using var talk = new Talk(March);
        await talk.SaysAsync("paramètres");
        await talk.SaysAsync("modifier nom de la bibliothèque");
        var asked = talk.Answer;

        await talk.SaysAsync("voir les documents", "se préparent à partir d’un partenariat");

        asked.ShouldNotBeEmpty();
        talk.Answer.ShouldContain("bibliothèque");
    }

    [Theory]
    [InlineData("bilan", "après la signature de la convention")]
    [InlineData("voir le bilan", "Le bilan vient après la signature")]
    [InlineData("finaliser", "Le bilan vient après la signature")]
    [InlineData("courrier aux élus", "Le bilan vient après la signature")]
    [InlineData("bilan en Word", "Cela vient après la signature")]
    [InlineData("avenant", "Il vient après la signature et un bilan")]
    [InlineData("avenant signé", "Un avenant vient après la signature et un bilan")]
    [InlineData("délibération", "Terminez d’abord le premier échange")]
    [InlineData("bordereau", "Terminez d’abord le premier échange")]
    [InlineData("émargement", "Terminez d’abord le premier échange")]
    [InlineData("lettre de remerciement", "« Copie au partenaire » lui écrit dès maintenant")]
    [InlineData("lettre de préavis", "« Copie au partenaire » lui écrit dès maintenant")]
    [InlineData("lettre au partenaire", "Aucune proposition de ce partenaire")]
    [InlineData("décider", "après le bilan, une fois la convention signée")]
    [InlineData("document signé", "Une fois le texte signé, envoyez-le ici")]
    [InlineData("voir les signatures", "n’est pas encore préparée")]
    [InlineData("fichier calendrier", "elles viennent avec les dates")]
    public async Task What_is_too_early_says_from_when_it_can_be_had_and_what_can_be_done_now(string words, string expected)
    {
        await using var talk = new Talk(March);
        await talk.SaysAsync(["nouveau partenariat", "Atelier Prévert", "plus tard"]);

        await talk.SaysAsync([words]);

        talk.Answer.Replace('\u00A0', ' ').ShouldContain(expected);
        talk.Buttons.ShouldBe(["Reprendre", "Documents", "Mes partenariats"]);
    }

    [Fact]
    public async Task The_dossier_is_known_by_its_short_name()
    {
        await using var talk = new Talk(March);
        await talk.OpenAsync(Shelf.School());

        await talk.SaysAsync("dossier", "Dossier – Une classe");
    }

    [Fact]
    public async Task The_example_has_its_documents()
    {
        await using var talk = new Talk(March);
        await talk.SaysAsync("partenariat d’exemple");

        await talk.SaysAsync("mes documents", "Convention et annexes");

        talk.CardButtons.ShouldContain("Dossier complet");
    }
}
