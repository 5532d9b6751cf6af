using System.Text.Json.Nodes;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;

namespace PartnershipBot.Tests.Conversation.Asking;

/// <summary>Nothing is offered that would be refused, and nothing that was typed is asked again.</summary>
public sealed class OfferedAnswersTests
{
    private static readonly DateTimeOffset May = new(2025, 5, 20, 10, 0, 0, TimeSpan.FromHours(2));

    [Theory]
    [InlineData(PartnershipStatus.ProjectDrafting)]
    [InlineData(PartnershipStatus.AgreementDrafting)]
    [InlineData(PartnershipStatus.AwaitingSignature)]
    public async Task An_answer_that_nothing_can_take_the_place_of_is_not_offered_for_change(PartnershipStatus status)
    {
        await using var talk = await InDraftAsync(status);
        await talk.SaysAsync("récapitulatif contact", "Récapitulatif · Contact");
        talk.Answer.ShouldContain("Suite du premier contact");
        talk.CardButtons.ShouldNotContain("Modifier\u00A0: Suite du premier contact");
        talk.CardButtons.ShouldContain("Modifier\u00A0: Commune de la structure");
        await talk.SaysAsync("modifier suite du premier contact", "Ce n’est pas possible pour le moment");
        talk.Buttons.ShouldNotContain("Sans suite");
    }

    [Fact]
    public async Task It_is_offered_while_it_can_change()
    {
        await using var talk = await InDraftAsync(PartnershipStatus.Contacted, outcome: "undecided");
        await talk.SaysAsync("récapitulatif contact", "Récapitulatif · Contact");
        await talk.PressesAsync("Modifier\u00A0: Suite du premier contact");
        talk.Buttons.ShouldContain(b => b.StartsWith("Positif", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public async Task Choosing_nothing_is_told_as_choosing_nothing(string? chosen)
    {
        await using var talk = new Talk(May);
        await talk.SaysAsync(["nouveau partenariat", "Atelier Prévert", "un organisme extérieur"]);
        await talk.PressesAsync("Choisir", chosen is null ? null : new JsonObject { ["choice"] = chosen });
        talk.Answer.ShouldContain("Choisissez une réponse dans la liste.");
        talk.Answer.ShouldContain("De quel type de structure");
        talk.Answer.ShouldNotContain("Je n’ai pas reçu de texte");
        await talk.PressesAsync("Choisir", new JsonObject { ["choice"] = "hospital" });
        talk.Answer.ShouldContain("Dans quelle commune");
    }

    [Theory]
    [InlineData("partenaire jacques", "École Jacques-Prévert", "Les Tilleuls")]
    [InlineData("partenaire école", "École Jacques-Prévert", "Les Tilleuls")]
    [InlineData("Partenaire Tilleuls", "EHPAD Les Tilleuls", "Prévert")]
    [InlineData("partenaire ehpad", "EHPAD Les Tilleuls", "Prévert")]
    public async Task A_part_of_a_partner_s_name_is_searched_for(string said, string found, string other)
    {
        await using var talk = await WithPartnersAsync();
        await talk.SaysAsync(said, found);
        talk.Answer.ShouldContain("Nouveau partenariat");
        talk.Answer.ShouldNotContain(other);
    }

    [Fact]
    public async Task A_part_of_several_names_shows_all_of_them()
    {
        await using var talk = await WithPartnersAsync();
        await talk.SaysAsync(["ajouter un partenaire", "Collège Jacques-Brel", "collège", "passer"]);
        await talk.SaysAsync("partenaire jacques", "École Jacques-Prévert");
        talk.Answer.ShouldContain("Collège Jacques-Brel");
        talk.Answer.ShouldNotContain("Les Tilleuls");
    }

    [Fact]
    public async Task The_form_keeps_a_name_that_resembles_another()
    {
        await using var talk = await WithPartnersAsync();
        await talk.SaysAsync("nouveau partenariat", "Comment s’appelle la structure");
        await talk.SaysAsync("École primaire Jacques-Prévert", "Est-ce la même");
        await talk.SaysAsync("formulaire", "Enregistrer");
        Value(talk, "CT1").ShouldBe("École primaire Jacques-Prévert");
        // It stays when the form is shown again.
        await talk.SaysAsync("aide", "Enregistrer");
        Value(talk, "CT1").ShouldBe("École primaire Jacques-Prévert");
    }

    [Theory]
    [InlineData("une date", "il y a huit jours environ", "CT9")]
    [InlineData("une date sans année", "mi-mars", "CT9")]
    public async Task The_form_keeps_what_else_is_asked_back(string what, string said, string slot)
    {
        await using var talk = new Talk(May);
        await talk.SaysAsync(["nouveau partenariat", "Atelier Prévert", "un organisme extérieur", "école", "Valmont"]);
        await talk.SaysAsync(["passer", "passer", "passer"]);
        await talk.SaysAsync([said]);
        talk.Buttons.ShouldContain(b => b.StartsWith("Oui", StringComparison.Ordinal), what);
        await talk.SaysAsync("formulaire", "Enregistrer");
        Value(talk, slot).ShouldNotBeNullOrEmpty(what);
    }

    [Fact]
    public async Task The_example_has_no_blanks()
    {
        await using var talk = new Talk(May);
        await talk.SaysAsync("partenariat d’exemple", "Médiathèque de Valmont");
        talk.Answer.ShouldNotContain("À compléter");
    }

    [Fact]
    public async Task The_example_leaves_the_library_its_name()
    {
        await using var talk = new Talk(May);
        await talk.SaysAsync(["paramètres", "Bibliothèque Simone-Veil"]);
        await talk.SaysAsync("partenariat d’exemple", "Simone-Veil");
        talk.Answer.ShouldNotContain("Médiathèque de Valmont");
    }

    private static string? Value(Talk talk, string slot) =>
        (string?)talk.Cards.SelectMany(c => c["body"]!.AsArray()).Last(e => (string?)e!["id"] == slot)!["value"];

    private static async Task<Talk> WithPartnersAsync()
    {
        var talk = new Talk(May);
        await talk.SaysAsync(["ajouter un partenaire", "École Jacques-Prévert", "école", "passer"]);
        await talk.SaysAsync(["ajouter un partenaire", "EHPAD Les Tilleuls", "EHPAD", "passer"]);
        return talk;
    }

    private static async Task<Talk> InDraftAsync(PartnershipStatus status, string outcome = "positive")
    {
        var talk = new Talk(May);
        var school = Shelf.School(status);
        await talk.PutAsync(
            school with
            {
                Answers = school.Answers.With([new(Fields.SignedOn, null), new(Fields.ContactOutcome, outcome)]),
            }
        );
        await talk.SaysAsync(["ouvrir une classe"]);
        return talk;
    }
}
