namespace PartnershipBot.Tests.Conversation.Taking;

/// <summary>What a sentence about the project says of money, of who does what and of what each brings goes where it belongs.</summary>
public sealed class ProjectInOneSentenceTests
{
    [Theory]
    [InlineData(
        "on accueillera les classes chaque mois, l'école amène les élèves, budget 300 € pour la bibliothèque, pour 45 élèves de CM1",
        300,
        0
    )]
    [InlineData("lecture à voix haute (nous), goûter (eux), 300 € pour nous et 100 € pour l’école", 300, 100)]
    [InlineData("accueil de classe (les deux), avec un budget de 250 euros pour la médiathèque, rien pour eux", 250, 0)]
    public async Task A_budget_beside_the_actions_is_no_action(string said, int library, int partner)
    {
        await using var talk = await AtActionsAsync();
        await talk.SaysAsync([said, "oui"]);
        var row = await talk.StoredAsync();
        row["project_budget_library"].ShouldBe((double)library);
        row["project_budget_partner"].ShouldBe((double)partner);
        ((string)row["actions"]).ShouldNotContain("€");
        ((string)row["actions"]).ShouldNotContain("budget");
    }

    [Fact]
    public async Task Whoever_does_something_is_in_charge_of_it()
    {
        await using var talk = await AtActionsAsync();
        await talk.SaysAsync(
            "on accueillera les classes chaque mois, l'école amène les élèves, pour 45 élèves de CM1",
            "on accueillera les classes chaque mois · l'école amène les élèves, pour 45 élèves de CM1"
        );
        await talk.SaysAsync("oui", "Quels moyens votre bibliothèque");
        var actions = (string)(await talk.StoredAsync())["actions"];
        actions.ShouldContain("{\"label\":\"on accueillera les classes chaque mois\",\"owner\":\"library\"}");
        actions.ShouldContain("{\"label\":\"l'école amène les élèves, pour 45 élèves de CM1\",\"owner\":\"partner\"}");
    }

    [Theory]
    [InlineData("on se retrouve chaque mois à la bibliothèque")]
    [InlineData("on lit ensemble un album")]
    [InlineData("l’école ouverte")]
    [InlineData("les élèves lisent aux petits")]
    public async Task Who_is_in_charge_is_asked_where_no_side_alone_does_it(string said)
    {
        await using var talk = await AtActionsAsync();
        await talk.SaysAsync(said, "Qui");
        (await talk.StoredAsync()).Keys.ShouldNotContain("actions");
    }

    [Theory]
    [InlineData("30 livres à 10 € pour chaque classe")]
    [InlineData("une malle de 300 livres pour la bibliothèque")]
    [InlineData("accueil de classe, budget à voir")]
    public async Task Money_that_is_nobody_s_share_stays_where_it_was_said(string said)
    {
        await using var talk = await AtActionsAsync();
        await talk.SaysAsync(said);
        (await talk.StoredAsync()).Keys.ShouldNotContain("project_budget");
    }

    [Theory]
    [InlineData("on apporte 90 livres et une bibliothécaire, l’école fournit le car")]
    [InlineData("la médiathèque prête 90 livres, une bibliothécaire, et l’école Jacques-Prévert paie le car")]
    [InlineData("eux fournissent le car ; nous mettons 90 livres et une bibliothécaire")]
    [InlineData("90 livres et une bibliothécaire pour nous, le car pour l’école")]
    public async Task What_each_side_brings_is_told_as_people_tell_it(string said)
    {
        await using var talk = await AtActionsAsync();
        await talk.SaysAsync(["Accueil de classe (les deux)", said]);
        var row = await talk.StoredAsync();
        ((string)row["commitments_library"]).ShouldContain("90 livres");
        ((string)row["commitments_library"]).ShouldContain("une bibliothécaire");
        ((string)row["commitments_library"]).ShouldNotContain("car\"");
        ((string)row["commitments_partner"]).ShouldContain("\"le car\"");
        ((string)row["commitments_partner"]).ShouldNotContain("livres");
    }

    [Theory]
    [InlineData("pour nous le maire M. Renaud, pour l'école Mme Martin, directrice, conseil le 12 juin")]
    [InlineData("M. Renaud, maire, et Mme Martin, directrice ; conseil municipal le 12 juin 2025")]
    [InlineData("pour nous M. Renaud, maire, conseil municipal du 12 juin, pour l’école Mme Martin, directrice")]
    [InlineData("M. Renaud, maire, pour nous, Mme Martin, directrice, pour l’école, conseil le 12 juin")]
    public async Task Both_signatories_and_the_day_of_the_council_are_said_at_once(string said)
    {
        await using var talk = await LaterStagesTests.AtSignatoryAsync();
        await talk.SaysAsync(said, "J’ai noté");
        var row = await talk.StoredAsync();
        row["agreement_librarySignatory"].ShouldBe("M. Renaud");
        row["agreement_librarySignatory_capacity"].ShouldBe("maire");
        ((string)row["agreement_partnerSignatories"]).ShouldContain("{\"name\":\"Mme Martin\",\"capacity\":\"directrice\"}");
        row["agreement_libraryApproval"].ShouldBe("2025-06-12");
    }

    [Fact]
    public async Task Two_bodies_have_each_its_own_day()
    {
        await using var talk = await LaterStagesTests.AtSignatoryAsync();
        await talk.SaysAsync("M. Renaud, maire, conseil municipal le 12 juin et CA le 20 juin", "J’ai noté");
        var row = await talk.StoredAsync();
        row["agreement_libraryApproval"].ShouldBe("2025-06-12");
        row["agreement_partnerApproval"].ShouldBe("2025-06-20");
        row["agreement_librarySignatory"].ShouldBe("M. Renaud");
    }

    private static async Task<Talk> AtActionsAsync()
    {
        var talk = await LaterStagesTests.ProjectAsync("Titre", "passer", "Développer la lecture des élèves", "passer", "passer");
        await talk.SaysAsync(["Séances tenues ; au moins 27 séances ; carnet de séances", "non", "non", "passer"]);
        talk.Answer.ShouldContain("Quelles actions");
        return talk;
    }
}
