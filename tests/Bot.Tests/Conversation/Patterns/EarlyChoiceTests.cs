namespace PartnershipBot.Tests.Conversation.Patterns;

/// <summary>What a neighbouring question or the recap would take, said one question too early, is asked about and not stored.</summary>
public sealed class EarlyChoiceTests
{
    [Theory]
    [InlineData("positif", "est-ce votre réponse")]
    [InlineData("À confirmer", "est-ce votre réponse")]
    [InlineData("positive", "est-ce votre réponse")]
    [InlineData("oui ils sont partants", "est-ce votre réponse")]
    [InlineData("oui, ils sont d’accord", "est-ce votre réponse")]
    public async Task The_choice_of_a_later_question_is_no_audience_before_one_has_asked(string said, string asked)
    {
        await using var talk = await AtAudienceAsync();
        await talk.SaysAsync(said, asked);
        (await talk.StoredAsync()).Keys.ShouldNotContain("partner_audience");
        await talk.SaysAsync("c’est ma réponse", "poursuivre");
        (await talk.StoredAsync())["partner_audience"].ShouldBe(said);
    }

    [Fact]
    public async Task Where_it_was_meant_for_the_later_question_it_is_kept_for_it()
    {
        await using var talk = await AtAudienceAsync();
        await talk.SaysAsync(["positif"]);
        await talk.SaysAsync("c’est une demande", "Positif");
        talk.Answer.ShouldContain("public");
        var row = await talk.StoredAsync();
        row["contact_outcome"].ShouldBe("positive");
        row.Keys.ShouldNotContain("partner_audience");
        await talk.SaysAsync("45 élèves", "Récapitulatif · Contact");
    }

    [Theory]
    [InlineData("oui, 45 élèves de CM2")]
    [InlineData("non-lecteurs du quartier")]
    public async Task An_answer_that_begins_with_yes_or_no_stays_one(string said)
    {
        await using var talk = await AtAudienceAsync();
        await talk.SaysAsync(said, "poursuivre");
        (await talk.StoredAsync()).Keys.ShouldContain("partner_audience");
    }

    [Fact]
    public async Task To_confirm_is_no_choice_that_only_shares_its_word()
    {
        await using var talk = await AtAudienceAsync();
        await talk.SaysAsync(["english", "45 pupils"]);
        await talk.SaysAsync(["confirm"]);
        talk.Answer.ShouldNotContain("Is that right");
        (await talk.StoredAsync()).Keys.ShouldNotContain("contact_outcome");
        await talk.SaysAsync("to be confirmed");
        (await talk.StoredAsync())["contact_outcome"].ShouldBe("undecided");
    }

    private static async Task<Talk> AtAudienceAsync()
    {
        var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync(["nouveau partenariat", "École des Tilleuls à Valmont", "passer", "passer", "nous", "passer", "passer"]);
        talk.Answer.ShouldContain("public");
        return talk;
    }
}
