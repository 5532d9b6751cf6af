namespace PartnershipBot.Tests.Conversation.Patterns;

/// <summary>Words of doubt that share a word with a choice are talk; only the choice’s own name chooses.</summary>
public sealed class DoubtAtAChoiceTests
{
    [Theory]
    [InlineData("j’ai un doute, je demande à ma directrice")]
    [InlineData("il faut que je demande au partenaire")]
    [InlineData("je préfère demander avant")]
    public async Task Who_is_in_doubt_is_not_asked_whether_that_was_a_choice(string said)
    {
        await using var talk = await AtOriginAsync();
        await talk.SaysAsync(said, "cette question reste ouverte");
        talk.Answer.ShouldNotContain("Je note");
        (await talk.StoredAsync()).Keys.ShouldNotContain("contact_initiatedBy");
    }

    [Fact]
    public async Task The_name_of_a_choice_still_chooses()
    {
        await using var talk = await AtOriginAsync();
        await talk.SaysAsync(["le partenaire"]);
        (await talk.StoredAsync())["contact_initiatedBy"].ShouldBe("partner");
    }

    private static async Task<Talk> AtOriginAsync()
    {
        var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync("nouveau partenariat", "Atelier Prévert", "un organisme extérieur", "école", "Valmont", "passer", "passer");
        return talk;
    }
}
