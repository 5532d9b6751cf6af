namespace PartnershipBot.Tests.Conversation.Patterns;

/// <summary>Corrections in the shapes that people give them, wherever one is.</summary>
public sealed class RepairShapesTests
{
    private const string School =
        "École Jules-Ferry à Thouars, M. Petit, directeur, 05 49 11 11 11, on les a rencontrés le 3 mars, 60 élèves";

    [Theory]
    [InlineData("la commune c'est Marnes et le contact Mme Petit", "Marnes", "Mme Petit")]
    [InlineData("la commune : Marnes, le contact : Mme Petit", "Marnes", "Mme Petit")]
    [InlineData("le contact c'est Mme Petit et la commune est Marnes", "Marnes", "Mme Petit")]
    public async Task Two_corrections_in_one_sentence_are_two(string said, string town, string person)
    {
        await using var talk = await AtOutcomeAsync();
        await talk.SaysAsync([said]);
        var row = await talk.StoredAsync();
        row["partner_municipality"].ShouldBe(town);
        row["partner_contactPerson"].ShouldBe(person);
    }

    [Theory]
    [InlineData("je me suis trompée dans la commune, c'est Marnes")]
    [InlineData("il y a une erreur sur la commune : c'est Marnes")]
    [InlineData("I made a mistake in the town, it's Marnes")]
    public async Task What_was_wrong_and_what_is_right_stand_in_one_sentence(string said)
    {
        await using var talk = await AtOutcomeAsync();
        await talk.SaysAsync(said, "Marnes");
        (await talk.StoredAsync())["partner_municipality"].ShouldBe("Marnes");
    }

    [Fact]
    public async Task A_correction_of_another_answer_is_one_though_a_yes_is_awaited()
    {
        await using var talk = await AtOutcomeAsync();
        await talk.SaysAsync("ils doivent réfléchir un bon moment", "Est-ce bien cela");
        await talk.SaysAsync("remplace Thouars par Airvault", "devient");
        (await talk.StoredAsync())["partner_municipality"].ShouldBe("Airvault");
    }

    [Theory]
    [InlineData("c'est parfait sauf la commune : Airvault", "Airvault")]
    [InlineData("tout est bon sauf la commune, c'est Airvault", "Airvault")]
    [InlineData("nickel à part la commune : Airvault", "Airvault")]
    public async Task An_exception_at_the_recap_is_corrected(string said, string town)
    {
        await using var talk = await AtOutcomeAsync();
        await talk.SaysAsync("positif", "Récapitulatif");
        await talk.SaysAsync([said]);
        (await talk.StoredAsync())["partner_municipality"].ShouldBe(town);
    }

    [Theory]
    [InlineData("👍", "positive")]
    [InlineData("carrément", "positive")]
    [InlineData("ils sont ravis !", "positive")]
    [InlineData("mitigé", "undecided")]
    [InlineData("pas trop", "")]
    public async Task What_came_of_a_contact_is_said_in_many_words(string said, string outcome)
    {
        await using var talk = await AtOutcomeAsync();
        await talk.SaysAsync([said]);
        if (outcome.Length > 0)
        {
            (await talk.StoredAsync())["contact_outcome"].ShouldBe(outcome);
        }
        else
        {
            talk.Answer.ShouldNotContain("Je ne connais pas cette réponse");
        }
    }

    [Theory]
    [InlineData("modifier la commune")]
    [InlineData("changer la commune")]
    [InlineData("modifier la commune de la structure")]
    [InlineData("change the town")]
    public async Task What_is_signed_is_told_to_stay_whatever_it_is_called(string said)
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await FirstWalkTests.ContactAsync(talk);
        await FirstWalkTests.ProjectAsync(talk);
        await FirstWalkTests.AgreementAsync(talk);
        talk.Clock.SetUtcNow(new DateTimeOffset(2025, 9, 13, 9, 0, 0, TimeSpan.FromHours(2)));
        await talk.SaysAsync(["convention signée", "12/09/2025", "oui"]);
        await talk.SaysAsync(said, "avenant");
    }

    [Fact]
    public async Task A_yes_that_says_what_is_to_be_added_begins_it()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await FirstWalkTests.ContactAsync(talk);
        await talk.SaysAsync("Lire ensemble", "passer", "faire lire les enfants", "passer", "passer", "prêts ; au moins 100 ; logiciel");
        await talk.SaysAsync(["non"]);
        await talk.SaysAsync("oui, faire venir les parents", "Qu’apporte cet objectif");
        $"{(await talk.StoredAsync())["objectives"]}".ShouldContain("faire venir les parents");
    }

    [Fact]
    public async Task Two_dates_of_two_sides_are_two_answers()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await FirstWalkTests.ContactAsync(talk);
        await FirstWalkTests.ProjectAsync(talk);
        await talk.SaysAsync("Médiathèque de Valmont", "Valmont", "oui", "M. Paul Renaud, maire", "Mme Claire Martin, directrice");
        await talk.SaysAsync(["le 26 juin 2025 pour nous et le 30 pour leur CA"]);
        var row = await talk.StoredAsync();
        row["agreement_libraryApproval"].ShouldBe("2025-06-26");
        row["agreement_partnerApproval"].ShouldBe("2025-06-30");
    }

    private static async Task<Talk> AtOutcomeAsync()
    {
        var talk = new Talk(new DateTimeOffset(2026, 3, 10, 9, 0, 0, TimeSpan.Zero));
        await talk.SaysAsync(["nouveau partenariat", School, "passer"]);
        talk.Answer.ShouldContain("envie de poursuivre");
        return talk;
    }
}
