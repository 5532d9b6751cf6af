namespace PartnershipBot.Tests.Conversation.Patterns;

/// <summary>An answer given before is corrected in a sentence, wherever one is; old and new are shown.</summary>
public sealed class RepairTests
{
    [Theory]
    [InlineData("non, c'est Valmont-sur-Thouet")]
    [InlineData("Oups pardon c’est Valmont-sur-Thouet !")]
    [InlineData("je me suis trompée, c'est Valmont-sur-Thouet")]
    [InlineData("en fait la commune c'est Valmont-sur-Thouet")]
    [InlineData("change la commune en Valmont-sur-Thouet")]
    [InlineData("change the town to Valmont-sur-Thouet")]
    [InlineData("no, it's Valmont-sur-Thouet")]
    public async Task The_answer_just_given_is_corrected_and_the_question_comes_again(string said)
    {
        await using var talk = await AtContactPersonAsync();
        await talk.SaysAsync(said, "devient «\u00a0Valmont-sur-Thouet\u00a0»");
        talk.Answer.ShouldContain("annuler la dernière réponse");
        talk.Answer.ShouldContain("Avec qui êtes-vous en contact");
        (await talk.StoredAsync())["partner_municipality"].ShouldBe("Valmont-sur-Thouet");
        await talk.SaysAsync(["Mme Durand", "passer"]);
        (await talk.StoredAsync())["partner_contactPerson"].ShouldBe("Mme Durand");
    }

    [Theory]
    [InlineData("je me suis trompée, c’est un collège")]
    [InlineData("non c'est un collège")]
    [InlineData("finalement le type de structure est plutôt collège")]
    public async Task A_kind_is_corrected_by_its_name_alone(string said)
    {
        await using var talk = await AtContactPersonAsync();
        await talk.SaysAsync(said, "Collège");
        talk.Answer.ShouldContain("Avec qui êtes-vous en contact");
        (await talk.StoredAsync())["partner_kind"].ShouldBe("middleSchool");
    }

    [Theory]
    [InlineData("ah non pardon, la commune c'est Marnes")]
    [InlineData("ce n'est pas Valmont, c'est Marnes")]
    [InlineData("pas Valmont, Marnes")]
    [InlineData("oups, Marnes pas Valmont")]
    [InlineData("Marnes au lieu de Valmont")]
    [InlineData("remplacez Valmont par Marnes svp")]
    [InlineData("j'ai mis Valmont mais c'est Marnes")]
    [InlineData("la commune n'est pas Valmont mais Marnes")]
    [InlineData("il faut mettre Marnes pour la commune")]
    [InlineData("corrige la commune : Marnes")]
    [InlineData("désolée, je me suis trompée de commune : Marnes")]
    [InlineData("je corrige : la commune est Marnes")]
    [InlineData("it's not Valmont, it's Marnes")]
    [InlineData("Marnes instead of Valmont")]
    [InlineData("replace Valmont with Marnes please")]
    [InlineData("correct the town: Marnes")]
    public async Task What_was_wrong_or_the_name_of_the_question_tells_which_answer_is_meant(string said)
    {
        await using var talk = await AtContactPersonAsync();
        await talk.SaysAsync(said, "devient «\u00a0Marnes\u00a0»");
        talk.Answer.ShouldContain("Avec qui êtes-vous en contact");
        (await talk.StoredAsync())["partner_municipality"].ShouldBe("Marnes");
    }

    [Theory]
    [InlineData("je voulais écrire École Jacques-Prévert")]
    [InlineData("en fait le nom de l'école est École Jacques-Prévert")]
    [InlineData("en fait elle s'appelle École Jacques-Prévert")]
    [InlineData("sorry, the name should be École Jacques-Prévert")]
    public async Task A_name_is_corrected_by_what_it_is_called(string said)
    {
        await using var talk = await AtContactPersonAsync();
        await talk.SaysAsync(said, "devient «\u00a0École Jacques-Prévert\u00a0»");
        (await talk.StoredAsync())["partner_name"].ShouldBe("École Jacques-Prévert");
    }

    [Theory]
    [InlineData("c'est pas une école c'est un collège")]
    [InlineData("ah mince c'est un collège")]
    [InlineData("il s'agit en fait d'un collège")]
    [InlineData("no wait, it's a middle school")]
    [InlineData("change the kind to middle school")]
    public async Task A_kind_is_corrected_however_one_puts_it(string said)
    {
        await using var talk = await AtContactPersonAsync();
        await talk.SaysAsync(said, "devient «\u00a0Collège\u00a0»");
        (await talk.StoredAsync())["partner_kind"].ShouldBe("middleSchool");
    }

    [Theory]
    [InlineData("je me suis trompée sur la commune")]
    [InlineData("la commune est fausse")]
    [InlineData("j'ai fait une erreur dans la commune")]
    [InlineData("the town is wrong")]
    [InlineData("je veux corriger la commune")]
    public async Task A_place_without_a_value_is_asked_again_with_its_answer(string said)
    {
        await using var talk = await AtContactPersonAsync();
        await talk.SaysAsync(said, "Dans quelle commune");
        await talk.SaysAsync("Marnes", "devient «\u00a0Marnes\u00a0»");
        talk.Answer.ShouldContain("Avec qui êtes-vous en contact");
    }

    [Fact]
    public async Task Words_that_may_be_either_are_asked_about_once_and_then_done()
    {
        await using var talk = await AtContactPersonAsync();
        await talk.SaysAsync("le nom c'est École Jacques-Prévert", "est-ce votre réponse");
        await talk.SaysAsync("C’est une demande", "devient «\u00a0École Jacques-Prévert\u00a0»");
        talk.Answer.ShouldContain("Avec qui êtes-vous en contact");
        await talk.SaysAsync("le type c'est collège", "est-ce votre réponse");
        await talk.SaysAsync("C’est ma réponse", "adresse électronique");
        (await talk.StoredAsync())["partner_kind"].ShouldBe("primarySchool");
    }

    [Theory]
    [InlineData("Mme Durand, et non M. Petit")]
    [InlineData("la directrice plutôt que le secrétariat")]
    [InlineData("Pas encore de nom, la directrice part en juin")]
    public async Task What_nobody_said_before_is_not_corrected(string said)
    {
        await using var talk = await AtContactPersonAsync();
        await talk.SaysAsync([said]);
        (await talk.StoredAsync())["partner_municipality"].ShouldBe("Valmont");
        (await talk.StoredAsync())["partner_name"].ShouldBe("École Prévert");
        talk.Answer.ShouldNotContain("devient");
    }

    [Theory]
    [InlineData("tout est bon sauf la commune : Marnes")]
    [InlineData("presque : la commune est Marnes")]
    [InlineData("il manque le contact : Mme Durand")]
    [InlineData("le nom : École Jacques-Prévert")]
    public async Task At_a_recap_what_is_said_to_be_wrong_is_corrected(string said)
    {
        await using var talk = await OneMeaningOfYesTests.AtRecapAsync();
        await talk.SaysAsync(said, "Récapitulatif · Contact");
        (
            talk.Answer.Contains("C’est corrigé", StringComparison.Ordinal)
            || talk.Answer.Contains("C’est enregistré", StringComparison.Ordinal)
        ).ShouldBeTrue(talk.Answer);
    }

    [Fact]
    public async Task At_a_recap_a_line_is_corrected_by_its_name()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await FirstWalkTests.ContactAsync(talk);
        await FirstWalkTests.ProjectAsync(talk);
        await talk.SaysAsync(["modifier titre du projet", "passer"]);
        await talk.SaysAsync("modifier la fin au 26 juin 2026", "26 juin 2026");
        (await talk.StoredAsync())["calendar_endDate"].ShouldBe("2026-06-26");
        await talk.SaysAsync(["en fait le titre du projet est « Lire à deux »"]);
        (await talk.StoredAsync())["project_title"].ShouldBe("Lire à deux");
    }

    [Fact]
    public async Task What_is_the_same_already_is_said_so()
    {
        await using var talk = await AtContactPersonAsync();
        await talk.SaysAsync("non, c'est Valmont", "C’est bien ce que j’avais noté");
    }

    [Fact]
    public async Task A_sentence_that_corrects_nothing_is_an_answer()
    {
        await using var talk = await AtContactPersonAsync();
        await talk.SaysAsync(["C'est Mme Durand, la directrice"]);
        (await talk.StoredAsync())["partner_municipality"].ShouldBe("Valmont");
        (await talk.StoredAsync()).Keys.ShouldContain("partner_contactPerson");
    }

    private static async Task<Talk> AtContactPersonAsync()
    {
        var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync("nouveau partenariat", "École Prévert", "un organisme extérieur", "école");
        await talk.SaysAsync("Valmont", "Avec qui êtes-vous en contact");
        return talk;
    }
}
