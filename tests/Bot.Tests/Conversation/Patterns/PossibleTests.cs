namespace PartnershipBot.Tests.Conversation.Patterns;

/// <summary>Whoever asks whether something is possible is told how, or asked whether that is the answer; nothing is done by it.</summary>
public sealed class PossibleTests
{
    [Theory]
    [InlineData("on peut revenir ?", "retour")]
    [InlineData("Est-ce qu’on peut corriger ?", "récapitulatif")]
    [InlineData("je peux modifier plus tard ?", "récapitulatif")]
    [InlineData("on peut arrêter ?", "plus tard")]
    [InlineData("peut-on annuler ?", "annuler")]
    [InlineData("je peux m’arrêter là ?", "plus tard")]
    [InlineData("can we go back?", "retour")]
    public async Task At_a_question_of_choice_it_is_answered_and_the_question_stays(string asked, string expected)
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync(["nouveau partenariat", "Atelier Prévert"]);
        await talk.SaysAsync(asked, $"«\u00a0{expected}\u00a0»");
        talk.Answer.ShouldContain("organisme extérieur");
        await talk.SaysAsync("un organisme extérieur", "De quel type de structure");
    }

    [Theory]
    [InlineData("on peut revenir ?")]
    [InlineData("on peut arrêter ?")]
    [InlineData("peut-on annuler ?")]
    public async Task At_a_question_of_words_it_is_asked_about(string asked)
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync(["nouveau partenariat"]);
        await talk.SaysAsync(asked, "est-ce votre réponse");
        await talk.SaysAsync("C’est une demande", "Oui, quand vous voulez");
        talk.Answer.ShouldContain("Comment s’appelle la structure");
        (await talk.RowsAsync("partnership|")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("je peux passer ?")]
    [InlineData("on peut passer cette question ?")]
    [InlineData("can we skip this?")]
    public async Task Whether_a_question_may_be_passed_is_told_of_that_question(string asked)
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync(["nouveau partenariat", "Atelier Prévert"]);
        await talk.SaysAsync(asked, "ne peut pas être signée sans cette réponse");
        talk.Answer.ShouldNotContain("facultative");
        await talk.SaysAsync(["un organisme extérieur", "école", "Valmont"]);
        await talk.SaysAsync(asked, "Cette question est facultative");
        talk.Answer.ShouldContain("Avec qui êtes-vous en contact");
    }

    [Fact]
    public async Task At_a_card_and_where_nothing_waits_it_is_answered_too()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync("on peut revenir ?", "Oui");
        await talk.SaysAsync("peut-on annuler ?", "tout est enregistré");
        await talk.SaysAsync(["nouveau partenariat", "EHPAD Les Glycines à Valmont", "l’essentiel"]);
        await talk.SaysAsync("positif", "Récapitulatif · Contact");
        await talk.SaysAsync("on peut annuler ?", "Oui, quand vous voulez");
        await talk.SaysAsync("valider", "Quel titre");
    }

    [Theory]
    [InlineData("bof")]
    [InlineData("c’est trop long")]
    [InlineData("aide")]
    public async Task To_pass_is_offered_only_where_one_can_pass(string said)
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync(["nouveau partenariat", "Atelier Prévert"]);
        await talk.SaysAsync([said]);
        talk.Answer.ShouldContain("plus tard");
        talk.Answer.ShouldNotContain("«\u00a0passer\u00a0»");
        await talk.SaysAsync(["un organisme extérieur", "école", "Valmont"]);
        await talk.SaysAsync(said, "«\u00a0passer\u00a0»");
    }

    [Fact]
    public async Task What_is_not_understood_again_and_again_leads_out_by_ways_that_are_open()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync(["nouveau partenariat", "Atelier Prévert"]);
        foreach (var said in Enumerable.Range(1, 6).Select(i => $"xyzzy {i}{i}{i}"))
        {
            await talk.SaysAsync([said]);
            talk.Answer.ShouldNotContain("«\u00a0passer\u00a0»");
        }
    }
}
