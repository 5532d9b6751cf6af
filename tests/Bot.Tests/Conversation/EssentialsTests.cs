namespace PartnershipBot.Tests.Conversation;

/// <summary>« L’essentiel »: until the signature only what must be answered is asked, and nothing is lost of the rest.</summary>
public sealed class EssentialsTests
{
    [Theory]
    [InlineData("l’essentiel")]
    [InlineData("seulement l’essentiel")]
    [InlineData("passer le reste")]
    [InlineData("passer les questions facultatives")]
    [InlineData("essentials")]
    public async Task What_may_be_passed_is_not_asked_any_more(string said)
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync("nouveau partenariat", "Comment s’appelle");
        await talk.SaysAsync("École Jean-Macé à Valmont", "Avec qui êtes-vous en contact");
        await talk.SaysAsync(said, "je ne demande plus que l’indispensable");
        talk.Answer.ShouldContain("Ont-ils envie de poursuivre");
        await talk.SaysAsync("positif", "Récapitulatif · Contact");
        talk.Answer.ShouldContain("À compléter");
        await talk.SaysAsync("oui", "Quel titre");
        await talk.SaysAsync("Une classe, un livre", "objectif");
        await talk.SaysAsync("Développer la lecture des élèves", "À quoi verrez-vous");
        await talk.SaysAsync("Séances tenues ; au moins 27 séances ; carnet de séances", "actions");
    }

    [Fact]
    public async Task It_holds_after_a_pause_and_what_was_left_out_can_still_be_answered()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync(["nouveau partenariat", "École Jean-Macé à Valmont", "l’essentiel"]);
        await talk.SaysAsync("modifier contact chez le partenaire", "Avec qui êtes-vous en contact");
        await talk.SaysAsync("Mme Durand, directrice", "C’est enregistré");
        await talk.SaysAsync("plus tard", "Tout est enregistré");
        await talk.SaysAsync("reprendre", "Ont-ils envie de poursuivre");
        (await talk.StoredAsync())["partner_contactPerson"].ShouldBe("Mme Durand, directrice");
    }

    [Fact]
    public async Task Before_there_is_a_name_it_says_what_comes_first()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync("nouveau partenariat", "Comment s’appelle");
        await talk.SaysAsync("l’essentiel", "d’abord le nom");
        talk.Answer.ShouldContain("Comment s’appelle");
        (await talk.RowsAsync("partnership|")).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_first_question_that_is_passed_says_how_the_rest_is_passed()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync(["nouveau partenariat", "École Jean-Macé à Valmont"]);
        await talk.SaysAsync("passer", "l’essentiel");
        await talk.SaysAsync("passer", "Passée.");
        talk.Answer.ShouldNotContain("l’essentiel");
    }

    [Fact]
    public async Task Once_signed_nothing_is_left_to_pass()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await SchoolLifeTests.SignedAsync(talk);
        var before = await talk.StoredAsync();
        await talk.SaysAsync("l’essentiel", "signée");
        (await talk.StoredAsync()).ShouldBe(before);
    }
}
