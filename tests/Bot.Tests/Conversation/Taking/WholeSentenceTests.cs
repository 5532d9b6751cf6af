namespace PartnershipBot.Tests.Conversation.Taking;

/// <summary>What is said in one sentence is not asked again: each open question takes what is surely its own, and that is said.</summary>
public sealed class WholeSentenceTests
{
    private static readonly DateTimeOffset March = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(
        "École Jean-Macé à Valmont, Mme Durand, directrice, 05 49 00 00 00, 45 élèves",
        "partner_name=École Jean-Macé; partnership_mode=external; partner_kind=primarySchool; partner_municipality=Valmont; "
            + "partner_contactPerson=Mme Durand, directrice; partner_contactChannel=05 49 00 00 00; partner_audience=45 élèves"
    )]
    [InlineData(
        "l’EHPAD Les Glycines à Saint-Jean, l’animatrice nous a appelés mardi",
        "partner_name=EHPAD Les Glycines; partner_kind=elderlyResidence; partner_municipality=Saint-Jean; "
            + "partner_contactPerson=l’animatrice; contact_initiatedBy=partner; proposal_receivedOn=2026-03-03"
    )]
    [InlineData(
        "on voudrait travailler avec la crèche les lutins à thouars",
        "partner_name=crèche les lutins; partner_kind=earlyChildhood; partner_municipality=Thouars"
    )]
    [InlineData(
        "Les Amis du livre à Airvault, Claire Martin, présidente, claire.martin@amis.example",
        "partner_name=Les Amis du livre; partner_municipality=Airvault; partner_contactPerson=Claire Martin, présidente; "
            + "partner_contactChannel=claire.martin@amis.example"
    )]
    [InlineData(
        "École Jules-Ferry, Airvault (79600), contact : M. Paul Petit, directeur, on les a rencontrés le 3 mars",
        "partner_name=École Jules-Ferry; partner_municipality=Airvault (79600); partner_contactPerson=M. Paul Petit, directeur; "
            + "contact_initiatedBy=library; contact_date=2026-03-03"
    )]
    [InlineData(
        "Bibliothèque de Saint-Loup à Saint-Loup",
        "partner_name=Bibliothèque de Saint-Loup; partnership_mode=interLibrary; partner_kind=otherLibrary; partner_municipality=Saint-Loup"
    )]
    public async Task A_sentence_at_the_name_answers_every_question_that_it_surely_answers(string said, string stored)
    {
        await using var talk = new Talk(March);
        await talk.SaysAsync(["nouveau partenariat", said]);
        talk.Answer.ShouldContain("J’ai noté");
        await ShouldHoldAsync(talk, stored);
    }

    [Fact]
    public async Task A_new_partnership_takes_along_whom_it_is_with_and_from_when()
    {
        await using var talk = new Talk(March);
        await talk.SaysAsync(
            "nouveau partenariat avec l'EHPAD Les Tilleuls à Valmont à partir de septembre",
            "Avec qui êtes-vous en contact"
        );
        await ShouldHoldAsync(
            talk,
            "partner_name=EHPAD Les Tilleuls; partner_kind=elderlyResidence; partner_municipality=Valmont; calendar_startDate=2026-09-01"
        );
    }

    [Fact]
    public async Task What_was_taken_is_corrected_like_any_answer()
    {
        await using var talk = new Talk(March);
        await talk.SaysAsync(["nouveau partenariat", "École Jean-Macé à Valmont, Mme Durand, directrice"]);
        await talk.SaysAsync("non, c'est Valmont-sur-Thouet", "devient «\u00a0Valmont-sur-Thouet\u00a0»");
        await ShouldHoldAsync(talk, "partner_municipality=Valmont-sur-Thouet; partner_contactPerson=Mme Durand, directrice");
    }

    [Fact]
    public async Task A_kind_without_a_name_is_kept_until_the_name_is_said()
    {
        await using var talk = new Talk(March);
        await talk.SaysAsync("nouveau partenariat");
        await talk.SaysAsync("je sais pas encore, une école", "Comment s’appelle la structure");
        (await talk.RowsAsync("partnership|")).ShouldBeEmpty();
        await talk.SaysAsync("Jean-Macé", "Dans quelle commune");
        await ShouldHoldAsync(talk, "partner_name=Jean-Macé; partner_kind=primarySchool; partnership_mode=external");
    }

    [Fact]
    public async Task A_choice_that_was_taken_already_may_still_be_said()
    {
        await using var talk = new Talk(March);
        await talk.SaysAsync(["nouveau partenariat", "École des Tilleuls"]);
        await talk.SaysAsync("Un organisme extérieur", "C’est bien ce que j’avais noté");
        await talk.SaysAsync("collège", "devient «\u00a0Collège\u00a0»");
        await talk.SaysAsync("Valmont", "Avec qui êtes-vous en contact");
        await ShouldHoldAsync(talk, "partner_kind=middleSchool; partner_municipality=Valmont");
    }

    [Fact]
    public async Task Lines_that_name_their_questions_answer_them()
    {
        await using var talk = new Talk(March);
        await talk.SaysAsync(["nouveau partenariat", "École Jean-Macé"]);
        await talk.SaysAsync(["commune : Valmont\ncontact : Mme Durand, directrice\npublic : 45 élèves du CP au CM2\norigine : nous"]);
        await ShouldHoldAsync(
            talk,
            "partner_municipality=Valmont; partner_contactPerson=Mme Durand, directrice; partner_audience=45 élèves du CP au CM2; "
                + "contact_initiatedBy=library"
        );
    }

    [Theory]
    [InlineData("collège pierre et marie curie", "collège pierre et marie curie")]
    [InlineData("association Lire pour tous", "association Lire pour tous")]
    [InlineData("l'asso Lire & Dire", "l'asso Lire & Dire")]
    public async Task A_name_stays_whole(string said, string name)
    {
        await using var talk = new Talk(March);
        await talk.SaysAsync(["nouveau partenariat", said]);
        await ShouldHoldAsync(talk, $"partner_name={name}");
        (await talk.StoredAsync()).Keys.ShouldNotContain("partner_municipality");
    }

    [Fact]
    public async Task What_finds_no_place_is_named()
    {
        await using var talk = new Talk(March);
        await talk.SaysAsync(["nouveau partenariat"]);
        await talk.SaysAsync("École Jean-Macé à Valmont, ils préparent un prix littéraire", "Je n’ai pas su où noter");
        talk.Answer.ShouldContain("prix littéraire");
    }

    private static async Task ShouldHoldAsync(Talk talk, string stored)
    {
        var row = await talk.StoredAsync();
        foreach (var pair in stored.Split("; "))
        {
            var cut = pair.IndexOf('=', StringComparison.Ordinal);
            row.Keys.ShouldContain(pair[..cut], pair);
            row[pair[..cut]].ToString().ShouldBe(pair[(cut + 1)..], pair);
        }
    }
}
