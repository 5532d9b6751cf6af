namespace PartnershipBot.Tests.Conversation;

/// <summary>What was understood but not said is shown first, and stored only after a yes.</summary>
public sealed class ConfirmationTests
{
    private static readonly DateTimeOffset May = new(2025, 5, 20, 10, 0, 0, TimeSpan.FromHours(2));

    [Fact]
    public async Task A_choice_that_is_only_resembled_is_confirmed()
    {
        await using var talk = new Talk(May);
        await talk.SaysAsync(["nouveau partenariat", "Atelier Prévert", "un organisme extérieur"]);
        await talk.SaysAsync("colège", "Je note «\u00a0Collège\u00a0». Est-ce bien cela");
        (await talk.StoredAsync()).Keys.ShouldNotContain("partner_kind");
        await talk.SaysAsync("non", "Pouvez-vous l’écrire autrement");
        await talk.SaysAsync("lycé", "Je note «\u00a0Lycée\u00a0»");
        await talk.SaysAsync("oui", "Dans quelle commune");
        (await talk.StoredAsync())["partner_kind"].ShouldBe("highSchool");
    }

    [Fact]
    public async Task Another_answer_instead_of_yes_or_no_is_taken_as_the_answer()
    {
        await using var talk = new Talk(May);
        await talk.SaysAsync(["nouveau partenariat", "Atelier Prévert", "un organisme extérieur", "colège"]);
        await talk.SaysAsync("hôpital", "Dans quelle commune");
        (await talk.StoredAsync())["partner_kind"].ShouldBe("hospital");
    }

    [Theory]
    [InlineData("enregistrer quand même")]
    [InlineData("non")]
    public async Task An_objective_that_only_seems_vague_is_kept_when_it_is_meant(string reply)
    {
        await using var talk = await AtObjectiveAsync();
        await talk.SaysAsync("Promouvoir la lecture", "un peu général");
        talk.Buttons.ShouldBe(["Reformuler", "Enregistrer quand même"]);
        await talk.SaysAsync(reply, "Qu’apporte cet objectif à votre bibliothèque");
    }

    [Theory]
    [InlineData("reformuler")]
    [InlineData("REPHRASE")]
    [InlineData("oui")]
    public async Task An_objective_can_be_written_anew(string reply)
    {
        await using var talk = await AtObjectiveAsync();
        await talk.SaysAsync("La découverte de la médiathèque par tous", "commence d’ordinaire par un verbe");
        await talk.SaysAsync(reply, "Pouvez-vous l’écrire autrement");
        (await talk.StoredAsync()).Keys.ShouldNotContain("objectives");
        await talk.SaysAsync("Faire découvrir la médiathèque aux élèves du CP", "Qu’apporte cet objectif à votre bibliothèque");
    }

    [Fact]
    public async Task What_follows_a_choice_is_kept_where_it_says_which()
    {
        await using var talk = new Talk(May);
        await talk.SaysAsync(["nouveau partenariat", "Ferme du Thouet", "un organisme extérieur"]);
        await talk.SaysAsync("Autre structure : une ferme pédagogique", "Dans quelle commune");
        (await talk.StoredAsync())["partner_kind_comment"].ShouldBe("une ferme pédagogique");
    }

    [Fact]
    public async Task A_college_signs_only_once_its_board_has_a_date()
    {
        await using var talk = new Talk(May);
        await FirstWalkTests.ContactAsync(talk, kind: "collège");
        await FirstWalkTests.ProjectAsync(talk);
        await FirstWalkTests.AgreementAsync(talk, partnerApproval: ["date à fixer"]);
        talk.Clock.SetUtcNow(new DateTimeOffset(2025, 10, 13, 9, 0, 0, TimeSpan.FromHours(2)));
        await talk.SaysAsync("convention signée", "Le partenaire doit-il faire voter la convention");
        await talk.SaysAsync(["11 septembre 2025", "convention signée"]);
        await talk.SaysAsync("12 septembre 2025", "26 septembre 2025");
        await talk.SaysAsync("non", "Pouvez-vous l’écrire autrement");
        await talk.SaysAsync("26 septembre 2025", "Est-ce bien tout le monde");
        await talk.SaysAsync("oui", "en cours jusqu’au 3 juillet 2026");
    }

    private static async Task<Talk> AtObjectiveAsync()
    {
        var talk = new Talk(May);
        await FirstWalkTests.ContactAsync(talk);
        await talk.SaysAsync(["Une classe, un livre", "passer"]);
        return talk;
    }
}
