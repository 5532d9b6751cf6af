using System.Text.Json.Nodes;

namespace PartnershipBot.Tests.Conversation.Asking;

/// <summary>A card speaks of its own partnership, and what became of it stands above what follows.</summary>
public sealed class CardsInOrderTests
{
    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task An_old_card_shows_its_own_partnership_while_a_question_about_another_waits(string channel)
    {
        await using var talk = new Talk(FirstWalkTests.May, channel);
        await SchoolLifeTests.SignedAsync(talk);
        await talk.SaysAsync("ouvrir une classe", "Une classe, un livre, un rendez-vous");
        var sheet = talk.Cards;
        await talk.SaysAsync("nouveau partenariat", "Comment s’appelle la structure");
        await talk.PressesAsync(sheet, "Suspendre");

        talk.Answer.ShouldContain("Cette carte n’est plus à jour");
        $"{talk.Cards.ShouldHaveSingleItem()}".ShouldContain("Une classe, un livre, un rendez-vous");
        talk.Answer.ShouldContain("Comment s’appelle la structure");
        await talk.SaysAsync("EHPAD Les Glycines", "Dans quelle commune");
    }

    [Fact]
    public async Task What_was_saved_is_said_above_what_follows_from_it()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync("nouveau partenariat par formulaire", "Comment s’appelle la structure");
        await talk.PressesAsync("Enregistrer", new JsonObject { ["CT1"] = "EHPAD Les Glycines" });
        talk.Cards.Count.ShouldBe(2);
        ((string)talk.Cards[0]["fallbackText"]!).ShouldContain("enregistrées");
        ((string)talk.Cards[1]["fallbackText"]!).ShouldContain("Récapitulatif");
    }

    [Fact]
    public async Task The_recap_asked_for_is_that_of_what_is_being_read_over_or_asked()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync(["nouveau partenariat", "EHPAD Les Glycines à Valmont", "l’essentiel", "positif", "valider"]);
        talk.Answer.ShouldContain("Quel titre donnez-vous au projet");
        await talk.SaysAsync("modifier commune de la structure", "Dans quelle commune");
        await talk.SaysAsync("récapitulatif", "Récapitulatif · Contact");
        await talk.SaysAsync("récapitulatif", "Récapitulatif · Contact");
    }
}
