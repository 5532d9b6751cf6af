namespace PartnershipBot.Tests.Conversation.Patterns;

/// <summary>What is a town and what is none, where nearly any word might be one.</summary>
public sealed class TownOrSentenceTests
{
    [Fact]
    public async Task A_town_of_one_letter_is_a_town_and_no_yes()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync("nouveau partenariat", "École des Tilleuls", "un organisme extérieur", "école");
        await talk.SaysAsync("Y", "Avec qui êtes-vous en contact");
        (await talk.StoredAsync())["partner_municipality"].ShouldBe("Y");
    }

    [Theory]
    [InlineData("c'est eux qui ont proposé")]
    [InlineData("commencer le projet")]
    [InlineData("je voudrais voir la convention")]
    public async Task A_sentence_is_no_town(string said)
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync("nouveau partenariat", "École des Tilleuls", "un organisme extérieur", "école");
        await talk.SaysAsync([said]);
        (await talk.StoredAsync()).Keys.ShouldNotContain("partner_municipality");
        await talk.SaysAsync("pas de jeu", "Avec qui êtes-vous en contact");
        (await talk.StoredAsync())["partner_municipality"].ShouldBe("Pas de Jeu");
    }
}
