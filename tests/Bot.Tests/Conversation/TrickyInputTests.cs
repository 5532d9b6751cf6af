namespace PartnershipBot.Tests.Conversation;

/// <summary>What people really type, on 10 February 2026.</summary>
public sealed class TrickyInputTests
{
    private static readonly DateTimeOffset February = new(2026, 2, 10, 10, 0, 0, TimeSpan.FromHours(1));

    [Fact]
    public async Task T1_next_third_of_March_is_confirmed()
    {
        await using var talk = await AtProjectAsync();
        await talk.SaysAsync("récapitulatif", "Récapitulatif · Projet");
        await talk.SaysAsync("modifier début du projet", "Quand le projet commence-t-il");
        await talk.SaysAsync("le 3 mars prochain", "mardi 3 mars 2026. Est-ce bien cela");
        (await talk.StoredAsync()).Keys.ShouldNotContain("calendar_startDate");
        await talk.SaysAsync("oui", "3 mars 2026");
        (await talk.StoredAsync())["calendar_startDate"].ShouldBe("2026-03-03");
        (await talk.StoredAsync()).Keys.ShouldNotContain("calendar_startDate_approx");
    }

    [Fact]
    public async Task T2_back_to_school_is_a_day_that_is_still_to_be_fixed()
    {
        await using var talk = await AtProjectAsync();
        await talk.SaysAsync("récapitulatif", "Récapitulatif · Projet");
        await talk.SaysAsync("modifier début du projet", "Quand le projet commence-t-il");
        await talk.SaysAsync("rentrée 2026", "mardi 1er septembre 2026");
        talk.Answer.ShouldContain("Est-ce bien cela");
        await talk.SaysAsync("oui", "1er septembre 2026");
        (await talk.StoredAsync())["calendar_startDate"].ShouldBe("2026-09-01");
        (await talk.StoredAsync())["calendar_startDate_approx"].ShouldBe("provisional");
    }

    [Fact]
    public async Task T3_the_end_of_June_is_an_approximate_day()
    {
        await using var talk = await AtProjectAsync();
        await talk.SaysAsync("récapitulatif", "Récapitulatif · Projet");
        await talk.SaysAsync("modifier fin du projet", "Quand le projet se termine-t-il");
        await talk.SaysAsync("fin juin", "mardi 30 juin 2026");
        await talk.SaysAsync("oui", "30 juin 2026");
        (await talk.StoredAsync())["calendar_endDate"].ShouldBe("2026-06-30");
        (await talk.StoredAsync())["calendar_endDate_approx"].ShouldBe("approximate");
    }

    [Theory]
    [InlineData("1 500 €", 1500.0)]
    [InlineData("1\u00a0500\u00a0€", 1500.0)]
    [InlineData("1\u202f500\u202f€", 1500.0)]
    [InlineData("1.500,50", 1500.5)]
    [InlineData("1,5 k€", 1500.0)]
    public async Task T4_an_amount_is_read_however_it_is_written_and_asked_whose_it_is(string said, double amount)
    {
        await using var talk = await AtProjectAsync();
        await talk.SaysAsync("récapitulatif", "Récapitulatif · Projet");
        await talk.SaysAsync("modifier budget de chacun", "Quel budget chacun apporte-t-il");
        await talk.SaysAsync(said, "bibliothèque");
        (await talk.StoredAsync()).Keys.ShouldNotContain("project_budget");
        await talk.SaysAsync("la bibliothèque", "Est-ce bien cela");
        await talk.SaysAsync(["oui"]);
        (await talk.StoredAsync())["project_budget_library"].ShouldBe(amount);
        (await talk.StoredAsync())["project_budget_partner"].ShouldBe(0.0);
    }

    [Fact]
    public async Task T6_what_is_not_known_yet_is_never_stored_as_a_criterion()
    {
        await using var talk = await AtProjectAsync();
        await talk.SaysAsync(["Une classe, un livre", "passer", "Faire découvrir la médiathèque aux élèves du CP", "passer"]);
        await talk.SaysAsync("passer", "À quoi verrez-vous que cet objectif est atteint");
        await talk.SaysAsync("je ne sais pas encore", "Cette réponse est nécessaire pour continuer");
        talk.Answer.ShouldContain("«\u00a0aide\u00a0»");
        talk.Answer.ShouldContain("«\u00a0plus tard\u00a0»");
        talk.Answer.ShouldContain("À quoi verrez-vous que cet objectif est atteint");
        await talk.SaysAsync("aide", "Nombre de séances tenues");
        // Neither the part that is missing.
        await talk.SaysAsync("Séances tenues", "au moins");
        await talk.SaysAsync("je ne sais pas encore", "Cette réponse est nécessaire pour continuer");
        (await talk.StoredAsync()).Keys.ShouldNotContain("criteria");
        (await talk.StoredAsync())["skipped"].ShouldBe("PJ2 PJ4.0 PJ5.0");
        await talk.SaysAsync("plus tard", "attendait encore votre accord");
        await talk.SaysAsync("reprendre", "À quoi verrez-vous que cet objectif est atteint");
    }

    [Fact]
    public async Task T6_the_parts_that_were_said_are_kept_while_one_is_missing()
    {
        await using var talk = await AtProjectAsync();
        await talk.SaysAsync(["Une classe, un livre", "passer", "Faire découvrir la médiathèque aux élèves du CP", "passer", "passer"]);
        await talk.SaysAsync(["Séances tenues", "je ne sais pas encore", "au moins 27", "je ne sais pas encore"]);
        await talk.SaysAsync("carnet de séances", "un autre critère");
        (await talk.StoredAsync())["criteria"].ShouldBeOfType<string>().ShouldContain("\"target\":27");
    }

    private static async Task<Talk> AtProjectAsync()
    {
        var talk = new Talk(February);
        await FirstWalkTests.ContactAsync(talk);
        return talk;
    }
}
