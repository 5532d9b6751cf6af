namespace PartnershipBot.Tests.Conversation.Taking;

/// <summary>A sentence is taken whole in the project, the convention, the review and the decision too, and no word of free text is taken away.</summary>
public sealed class LaterStagesTests
{
    [Theory]
    [InlineData("Nous : 1 bibliothécaire, 90 livres. Eux : un enseignant, le trajet à pied")]
    [InlineData("pour nous : 1 bibliothécaire, 90 livres ; pour l’école : un enseignant, le trajet à pied")]
    [InlineData("Bibliothèque :\n- 1 bibliothécaire\n- 90 livres\nPartenaire :\n- un enseignant\n- le trajet à pied")]
    [InlineData("eux : un enseignant, le trajet à pied ; nous : 1 bibliothécaire, 90 livres")]
    public async Task The_means_of_both_sides_are_said_at_once(string said)
    {
        await using var other = await ProjectAsync("Titre", "passer", "Développer la lecture des élèves", "passer", "passer");
        await other.SaysAsync([
            "Séances tenues ; au moins 27 séances ; carnet de séances",
            "non",
            "non",
            "passer",
            "Accueil de classe (les deux)",
        ]);
        await other.SaysAsync(said, "J’ai noté");
        var row = await other.StoredAsync();
        ((string)row["commitments_library"]).ShouldContain("1 bibliothécaire");
        ((string)row["commitments_library"]).ShouldContain("90 livres");
        ((string)row["commitments_library"]).ShouldNotContain("enseignant");
        ((string)row["commitments_partner"]).ShouldContain("un enseignant");
        ((string)row["commitments_partner"]).ShouldContain("le trajet à pied");
        ((string)row["commitments_partner"]).ShouldNotContain("livres");
    }

    [Theory]
    [InlineData("1 bibliothécaire, 90 livres")]
    [InlineData("90 livres prêtés par eux et par nous")]
    [InlineData("l’accueil de leurs élèves\nla salle du conte")]
    public async Task Means_that_name_no_two_sides_stay_whole(string said)
    {
        await using var other = await ProjectAsync("Titre", "passer", "Développer la lecture des élèves", "passer", "passer");
        await other.SaysAsync([
            "Séances tenues ; au moins 27 séances ; carnet de séances",
            "non",
            "non",
            "passer",
            "Accueil de classe (les deux)",
            said,
        ]);
        (await other.StoredAsync()).Keys.ShouldNotContain("commitments_partner");
    }

    [Fact]
    public async Task What_each_side_gains_is_said_at_once()
    {
        await using var talk = await ProjectAsync("Titre", "passer", "Développer la lecture des élèves");
        await talk.SaysAsync("nous : toucher des familles ; eux : un lieu de lecture", "À quoi verrez-vous");
        var objectives = (string)(await talk.StoredAsync())["objectives"];
        objectives.ShouldContain("\"toucher des familles\"");
        objectives.ShouldContain("\"un lieu de lecture\"");
    }

    [Theory]
    [InlineData("du 15 septembre 2025 au 3 juillet 2026, une classe chaque mardi, 27 séances", "une classe chaque mardi, 27 séances", 27)]
    [InlineData(
        "une classe chaque mardi de 9 h à 10 h, soit 27 séances, du 15 septembre 2025 au 3 juillet 2026",
        "une classe chaque mardi de 9 h à 10 h, soit 27 séances",
        27
    )]
    [InlineData("du 15 septembre 2025 au 3 juillet 2026, tous les mardis, 27 séances au total", "tous les mardis, 27 séances au total", 27)]
    public async Task Dates_and_rhythm_are_said_at_once(string said, string rhythm, int sessions)
    {
        await using var talk = await AtStartOfProjectAsync();
        await talk.SaysAsync(said, "J’ai noté");
        var row = await talk.StoredAsync();
        row["calendar_startDate"].ShouldBe("2025-09-15");
        row["calendar_endDate"].ShouldBe("2026-07-03");
        row["calendar_rhythm"].ShouldBe(rhythm);
        row["calendar_rhythm_sessions"].ShouldBe(sessions);
    }

    [Theory]
    [InlineData("Une histoire chaque semaine")]
    [InlineData("Nous et eux : un livre par mois")]
    public async Task A_title_keeps_its_words(string title)
    {
        await using var talk = await ProjectAsync(title);
        var row = await talk.StoredAsync();
        row["project_title"].ShouldBe(title);
        row.Keys.ShouldNotContain("calendar_rhythm");
    }

    [Theory]
    [InlineData("M. Paul Renaud, maire, et Mme Claire Martin, directrice")]
    [InlineData("Mme Claire Martin, directrice, et M. Paul Renaud, maire")]
    [InlineData("M. Paul Renaud, maire ; Mme Claire Martin, directrice")]
    [InlineData("pour nous M. Paul Renaud, maire ; pour l’école Mme Claire Martin, directrice")]
    [InlineData("nous : M. Paul Renaud, maire. L’école : Mme Claire Martin, directrice")]
    public async Task Both_signatories_are_said_at_once(string said)
    {
        await using var talk = await AtSignatoryAsync();
        await talk.SaysAsync(said, "J’ai noté");
        var row = await talk.StoredAsync();
        row["agreement_librarySignatory"].ShouldBe("M. Paul Renaud");
        row["agreement_librarySignatory_capacity"].ShouldBe("maire");
        ((string)row["agreement_partnerSignatories"]).ShouldContain("Claire Martin");
        ((string)row["agreement_partnerSignatories"]).ShouldNotContain("Renaud");
    }

    [Theory]
    [InlineData("M. Paul Renaud, maire ; conseil municipal du 11 septembre 2025")]
    [InlineData("M. Paul Renaud, maire, conseil municipal le 11 septembre 2025")]
    public async Task The_day_of_the_council_is_said_with_who_signs(string said)
    {
        await using var talk = await AtSignatoryAsync();
        await talk.SaysAsync(said, "J’ai noté");
        var row = await talk.StoredAsync();
        row["agreement_librarySignatory"].ShouldBe("M. Paul Renaud");
        row["agreement_libraryApproval"].ShouldBe("2025-09-11");
    }

    [Fact]
    public async Task The_library_s_commune_is_said_with_its_name()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await FirstWalkTests.ContactAsync(talk);
        await FirstWalkTests.ProjectAsync(talk);
        await talk.SaysAsync("Médiathèque de Valmont à Valmont-sur-Thouet", "Quel modèle de convention");
        var library = (await talk.RowsAsync("settings")).Single().Columns;
        library["library_name"].ShouldBe("Médiathèque de Valmont");
        library["library_municipality"].ShouldBe("Valmont-sur-Thouet");
    }

    [Theory]
    [InlineData("25 séances, 19 inscriptions, 4,7/5, 1842 prêts, 24 %")]
    [InlineData("25, 19, 4,7, 1842, 24")]
    [InlineData("25\n19\n4,7\n1842\n24 %")]
    [InlineData("25 ; 19 ; 4,7 ; 1 842 ; 24")]
    public async Task The_results_of_all_criteria_are_said_at_once(string said)
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await SchoolLifeTests.SignedAsync(talk);
        talk.At("2026-06-19T10:00");
        await talk.SaysAsync(["bilan", "oui"]);
        await talk.SaysAsync(said, "Quelle note donnez-vous");
        var measures = (string)(await talk.StoredAsync())["evaluation_criteria"];
        foreach (var value in new[] { "25", "19", "4.7", "1842", "24" })
        {
            measures.ShouldContain($"\"value\":{value}");
        }
    }

    [Fact]
    public async Task A_result_alone_answers_one_criterion()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await SchoolLifeTests.SignedAsync(talk);
        talk.At("2026-06-19T10:00");
        await talk.SaysAsync(["bilan", "oui"]);
        await talk.SaysAsync("25 séances", "Critère 2 sur 5");
        await talk.SaysAsync("19, 4,7", "Critère 2 sur 5");
    }

    [Fact]
    public async Task A_decision_is_said_in_one_sentence()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await SchoolLifeTests.SignedAsync(talk);
        await SchoolLifeTests.ReviewedAsync(talk);
        await talk.SaysAsync("décider", "Quelle suite");
        await talk.SaysAsync(
            "on renouvelle du 14 septembre 2026 au 2 juillet 2027, avec Mme Martin, parce que trois critères sur cinq sont dépassés",
            "Valider"
        );
        var row = await talk.StoredAsync();
        row["decision_outcome"].ShouldBe("renew");
        row["decision_newPeriod"].ShouldBe("2026-09-14/2027-07-02");
        row["decision_decidedWith"].ShouldBe("Mme Martin");
        row["decision_reason"].ShouldBe("trois critères sur cinq sont dépassés");
    }

    internal static async Task<Talk> ProjectAsync(params string[] said)
    {
        var talk = new Talk(FirstWalkTests.May);
        await FirstWalkTests.ContactAsync(talk);
        await talk.SaysAsync(said);
        return talk;
    }

    private static async Task<Talk> AtStartOfProjectAsync()
    {
        var talk = await ProjectAsync("Titre", "l’essentiel", "Développer la lecture des élèves");
        await talk.SaysAsync([
            "Séances tenues ; au moins 27 séances ; carnet de séances",
            "Accueil de classe (les deux)",
            "Nous : une bibliothécaire. Eux : un enseignant",
        ]);
        talk.Answer.ShouldContain("Quand le projet commence-t-il");
        return talk;
    }

    internal static async Task<Talk> AtSignatoryAsync()
    {
        var talk = new Talk(FirstWalkTests.May);
        await FirstWalkTests.ContactAsync(talk);
        await FirstWalkTests.ProjectAsync(talk);
        await talk.SaysAsync(["Médiathèque de Valmont", "Valmont-sur-Thouet", "oui"]);
        talk.Answer.ShouldContain("Qui signe la convention pour votre collectivité");
        return talk;
    }
}
