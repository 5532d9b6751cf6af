using PartnershipBot.Domain;

namespace PartnershipBot.Tests.Conversation.Patterns;

/// <summary>Yes means one thing wherever it is asked for, and no state keeps anybody in.</summary>
public sealed class OneMeaningOfYesTests
{
    [Theory]
    [InlineData("oui")]
    [InlineData("ok")]
    [InlineData("c'est bon")]
    [InlineData("parfait")]
    [InlineData("👍")]
    [InlineData("tout est juste")]
    [InlineData("rien à changer")]
    [InlineData("d'accord on continue")]
    [InlineData("looks good")]
    [InlineData("yes, go ahead")]
    public async Task At_a_recap_yes_validates(string yes)
    {
        await using var talk = await AtRecapAsync();
        await talk.SaysAsync(yes, "Quel titre donnez-vous au projet");
    }

    [Fact]
    public async Task At_a_recap_no_asks_what_to_change()
    {
        await using var talk = await AtRecapAsync();
        await talk.SaysAsync("non", "Que souhaitez-vous changer");
        await talk.SaysAsync("la commune", "Dans quelle commune");
        await talk.SaysAsync("Marnes", "Récapitulatif · Contact");
        (await talk.StoredAsync())["partner_municipality"].ShouldBe("Marnes");
    }

    [Theory]
    [InlineData("modifier")]
    [InlineData("il y a une erreur")]
    [InlineData("c'est pas bon")]
    [InlineData("there is a mistake")]
    public async Task At_a_recap_whoever_says_that_something_is_wrong_is_asked_what(string said)
    {
        await using var talk = await AtRecapAsync();
        await talk.SaysAsync(said, "Que souhaitez-vous changer");
    }

    [Fact]
    public async Task Words_that_a_recap_does_not_know_bring_neither_the_card_nor_the_same_words_for_ever()
    {
        await using var talk = await AtRecapAsync();
        var said = new List<string>();
        for (var i = 0; i < 6; i++)
        {
            await talk.SaysAsync(["le soleil brille sur les collines"]);
            said.Add(talk.Answer);
        }
        said.Count(answer => answer.Contains("Récapitulatif", StringComparison.Ordinal)).ShouldBeLessThan(4);
        said.SelectMany(answer => answer.Split('\n'))
            .Where(line => line.Contains("Écrivez", StringComparison.Ordinal))
            .GroupBy(line => line)
            .Where(line => line.Count() > 2)
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task Words_that_a_recap_does_not_know_are_told_each_time_they_are_new()
    {
        await using var talk = await AtRecapAsync();
        foreach (var said in (string[])["le soleil brille", "nous on prête deux malles", "pas de prêt à domicile", "l'enseignante prépare"])
        {
            await talk.SaysAsync(said, $"je n’ai pas su où noter «\u00a0{said}\u00a0»");
        }
    }

    [Fact]
    public async Task Advice_is_not_given_a_third_time_in_the_same_words()
    {
        await using var talk = await AtRecapAsync();
        await talk.SaysAsync("valider", "Quel titre donnez-vous au projet");
        await talk.SaysAsync("Lire ensemble", "avez-vous construit ce projet");
        await talk.SaysAsync("passer", "Quel objectif");
        await talk.SaysAsync("le goût des livres", "commence d’ordinaire par un verbe");
        await talk.SaysAsync("la joie des histoires", "commence d’ordinaire par un verbe");
        await talk.SaysAsync("des lecteurs heureux", "Vous avez écrit\u00a0: «\u00a0des lecteurs heureux\u00a0»");
        talk.Buttons.ShouldBe(["Reformuler", "Enregistrer quand même"]);
        await talk.SaysAsync(["Enregistrer quand même"]);
        ((string)(await talk.StoredAsync())[Fields.Objectives]).ShouldContain("des lecteurs heureux");
    }

    [Fact]
    public async Task No_to_a_question_that_may_be_passed_passes_it()
    {
        await using var talk = await AtRecapAsync();
        await talk.SaysAsync("valider", "Quel titre donnez-vous au projet");
        await talk.SaysAsync("Lire ensemble", "avez-vous construit ce projet");
        await talk.SaysAsync("non", "Passée.");
        (await talk.StoredAsync()).Keys.ShouldNotContain("project_coAuthors");
    }

    [Fact]
    public async Task Leaving_while_an_answer_waits_for_a_yes_says_that_it_is_not_kept()
    {
        await using var talk = await AtRecapAsync();
        await talk.SaysAsync(["modifier date du contact"]);
        await talk.SaysAsync("fin avril", "Est-ce bien cela");
        await talk.SaysAsync("plus tard", "attendait encore votre accord");
        talk.Answer.ShouldNotContain("Tout est enregistré");
        (await talk.StoredAsync()).Keys.ShouldNotContain("contact_date");
    }

    [Fact]
    public async Task A_question_that_cannot_be_passed_says_so_twice_at_most()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync("nouveau partenariat", "Atelier des Tilleuls", "un organisme extérieur");
        var times = 0;
        for (var i = 0; i < 5; i++)
        {
            await talk.SaysAsync("passer", "De quel type de structure");
            times += talk.Answer.Contains("Cette réponse est nécessaire", StringComparison.Ordinal) ? 1 : 0;
        }
        times.ShouldBe(2);
    }

    [Theory]
    [InlineData("retour", "Quel public cette structure")]
    [InlineData("passer", "Tout est enregistré")]
    [InlineData("plus tard", "Tout est enregistré")]
    [InlineData("menu", "Que souhaitez-vous faire")]
    public async Task Every_way_leads_out_of_a_recap(string said, string expected)
    {
        await using var talk = await AtRecapAsync();
        await talk.SaysAsync(said, expected);
    }

    [Theory]
    [InlineData("retour")]
    [InlineData("passer")]
    [InlineData("je ne sais pas encore")]
    [InlineData("laisse tomber")]
    [InlineData("Non, continuer")]
    public async Task Whoever_leaves_a_question_of_yes_or_no_means_no(string said)
    {
        await using var talk = await AtRecapAsync();
        await talk.SaysAsync("annuler", "Voulez-vous abandonner ce brouillon");
        await talk.SaysAsync(said, "Rien n’est supprimé");
    }

    [Fact]
    public async Task Yes_to_a_warning_rephrases_and_only_who_says_so_keeps()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync([
            "nouveau partenariat",
            "École des Tilleuls",
            "un organisme extérieur",
            "école",
            "Valmont",
            "Mme Claire Martin, directrice",
            "passer",
            "passer",
            "passer",
        ]);
        await talk.SaysAsync("Accueillir Léa Petit, qui est dépressive", "Souhaitez-vous le reformuler");
        await talk.SaysAsync("oui", "l’écrire autrement");
        (await talk.StoredAsync()).Keys.ShouldNotContain("partner_objectivesAndActions");
        await talk.SaysAsync(["Accueillir Léa Petit, qui est dépressive", "Enregistrer quand même"]);
        (await talk.StoredAsync()).Keys.ShouldContain("partner_objectivesAndActions");
    }

    [Fact]
    public async Task What_a_rule_refuses_is_refused_before_anybody_says_yes_to_it()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync([
            "nouveau partenariat",
            "École des Tilleuls",
            "un organisme extérieur",
            "école",
            "Valmont",
            "passer",
            "passer",
            "nous",
        ]);
        await talk.SaysAsync("il y a dix ans", "Indiquez une date comprise entre");
        talk.Answer.ShouldNotContain("Est-ce bien cela");
    }

    [Fact]
    public async Task No_refusal_comes_a_third_time_in_the_same_words_and_the_question_stays()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync("nouveau partenariat", "École des Tilleuls", "un organisme extérieur", "école");
        var answers = new List<string>();
        for (var i = 0; i < 8; i++)
        {
            await talk.SaysAsync("Valmont 3000", "Dans quelle commune");
            answers.AddRange(
                talk.Answer.Split('\n')
                    .Where(line =>
                        line.Length > 0
                        && !line.Contains("commune se trouve", StringComparison.Ordinal)
                        && !line.Contains(" · ", StringComparison.Ordinal)
                    )
            );
        }
        answers.GroupBy(a => a).Where(g => g.Count() > 2).Select(g => g.Key).ShouldBeEmpty();
        await talk.SaysAsync("Valmont", "Avec qui êtes-vous en contact");
    }

    [Fact]
    public async Task Back_at_the_library_s_own_questions_goes_to_the_one_before()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await FirstWalkTests.ContactAsync(talk);
        await FirstWalkTests.ProjectAsync(talk);
        await talk.SaysAsync("retour", "Comment s’appelle votre bibliothèque");
        await talk.SaysAsync("Médiathèque de Valmont", "Dans quelle commune");
        await talk.SaysAsync("retour", "Comment s’appelle votre bibliothèque");
    }

    internal static async Task<Talk> AtRecapAsync()
    {
        var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync([
            "nouveau partenariat",
            "École Prévert",
            "un organisme extérieur",
            "école",
            "Valmont",
            "passer",
            "passer",
            "nous",
            "passer",
            "passer",
            "passer",
        ]);
        await talk.SaysAsync("positif", "Récapitulatif · Contact");
        return talk;
    }
}
