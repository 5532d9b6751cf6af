namespace PartnershipBot.Tests.Conversation.Taking;

/// <summary>Several things in one breath, as people say them: two asides, two corrections, both sides, an answer with its own verb.</summary>
public sealed class SeveralThingsSaidTests
{
    private static readonly DateTimeOffset May = FirstWalkTests.May;

    [Theory]
    [InlineData("attendez je cherche")]
    [InlineData("merci je reviens")]
    [InlineData("c'est quoi ce truc")]
    [InlineData("c’est quoi cette question")]
    public async Task Two_asides_without_a_mark_between_answer_nothing(string said)
    {
        await using var talk = new Talk(May);
        await talk.SaysAsync(["nouveau partenariat", "École des Tilleuls à Valmont", said]);
        (await talk.StoredAsync()).Keys.ShouldNotContain("partner_contactPerson");
    }

    [Theory]
    [InlineData("la commune c'est Valmont-sur-Thouet et le contact Mme Roux")]
    [InlineData("commune : Valmont-sur-Thouet, contact : Mme Roux")]
    public async Task Two_corrections_in_one_sentence_are_two(string said)
    {
        await using var talk = new Talk(May);
        await talk.SaysAsync([
            "nouveau partenariat",
            "École des Tilleuls à Valmont",
            "passer",
            "passer",
            "nous",
            "passer",
            "passer",
            "passer",
        ]);
        await talk.SaysAsync(["positif"]);
        await talk.SaysAsync(said, "devient «\u00a0Valmont-sur-Thouet\u00a0»");
        var row = await talk.StoredAsync();
        row["partner_municipality"].ShouldBe("Valmont-sur-Thouet");
        row["partner_contactPerson"].ShouldBe("Mme Roux");
    }

    [Fact]
    public async Task An_answer_that_names_its_question_is_what_stands_behind_the_name()
    {
        await using var talk = new Talk(May);
        await FirstWalkTests.ContactAsync(talk);
        await talk.SaysAsync("on l'appelle Lire dehors", "Avec qui");
        (await talk.StoredAsync())["project_title"].ShouldBe("Lire dehors");
    }

    [Theory]
    [InlineData("l'ESAT Les Ateliers du Val et l'IME Les Peupliers", "ESAT Les Ateliers du Val, IME Les Peupliers")]
    public async Task Organisations_of_which_it_must_be_asked_what_they_are_are_several_too(string said, string names)
    {
        await using var talk = new Talk(May);
        await talk.SaysAsync("nouveau partenariat", "Comment s’appelle");
        await talk.SaysAsync(said, names);
    }

    [Theory]
    [InlineData("nous 2h par semaine d'une bibliothécaire et 50 albums, l'école le transport", "50 albums", "le transport")]
    [InlineData("de notre côté la salle, du leur les trajets", "la salle", "les trajets")]
    public async Task Both_sides_are_told_without_a_verb(string said, string ours, string theirs)
    {
        await using var talk = await LaterStagesTests.ProjectAsync(
            "Titre",
            "passer",
            "Développer la lecture des élèves",
            "passer",
            "passer"
        );
        await talk.SaysAsync(["Séances tenues ; au moins 27 séances ; carnet de séances", "non", "non", "passer"]);
        await talk.SaysAsync(["Accueil de classe (les deux)", said]);
        var row = await talk.StoredAsync();
        ((string)row["commitments_library"]).ShouldContain(ours);
        ((string)row["commitments_library"]).ShouldNotContain(theirs);
        ((string)row["commitments_partner"]).ShouldContain($"\"{theirs}\"");
    }

    [Fact]
    public async Task Why_a_session_was_cancelled_is_what_stands_behind_because()
    {
        await using var talk = new Talk(May);
        await SchoolLifeTests.SignedAsync(talk);
        talk.At("2025-11-18T10:00");
        await talk.SaysAsync("la séance de jeudi dernier est annulée car le car est en panne", "13 novembre 2025");
        var row = await talk.StoredAsync();
        row["session_held"].ShouldBe("cancelled");
        row["session_held_reason"].ShouldBe("le car est en panne");
    }
}
