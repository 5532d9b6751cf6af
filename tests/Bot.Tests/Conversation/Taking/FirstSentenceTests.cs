namespace PartnershipBot.Tests.Conversation.Taking;

/// <summary>The first sentence, as a librarian types it: politeness passes in silence, what it says finds its place.</summary>
public sealed class FirstSentenceTests
{
    private static readonly DateTimeOffset March = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("bonjour, je voudrais monter un truc avec l’ehpad les tilleuls à valmont, l’animatrice nous a appelés mardi")]
    [InlineData("Alors voilà, on aimerait bien faire quelque chose avec l’ehpad les tilleuls à valmont")]
    [InlineData("salut ! on voudrait lancer un petit projet avec l’ehpad les tilleuls à valmont, merci")]
    [InlineData("Bonsoir, est-ce que tu peux noter : EHPAD Les Tilleuls à Valmont, Mme Roux, animatrice, 05 49 12 34 56")]
    [InlineData("je te donne les infos : EHPAD Les Tilleuls à Valmont, Mme Roux, animatrice, 05 49 12 34 56")]
    [InlineData("hello, we’d like to set up something with the school Les Tilleuls in Valmont")]
    public async Task Greetings_wishes_and_filler_pass_without_a_word(string said)
    {
        await using var talk = new Talk(March);
        await talk.SaysAsync([said]);
        talk.Answer.ShouldContain("J’ai noté", Case.Sensitive, said);
        talk.Answer.ShouldNotContain("Je n’ai pas su où noter", Case.Sensitive, said);
        (await talk.StoredAsync())["partner_municipality"].ShouldBe("Valmont");
    }

    [Theory]
    [InlineData("je voudrais créer un projet kamishibaï avec l’école Les Tilleuls à Valmont", "kamishibaï")]
    [InlineData("on voudrait faire des lectures avec l’école Les Tilleuls à Valmont", "lectures")]
    [InlineData("j’aimerais lancer un partenariat avec la mission locale de Valmont, c’est pour des jeunes de 16 à 25 ans", "16 à 25 ans")]
    public async Task A_word_that_says_something_is_never_dropped(string said, string word)
    {
        await using var talk = new Talk(March);
        await talk.SaysAsync([said]);
        talk.Answer.ShouldContain("Je n’ai pas su où noter");
        talk.Answer.ShouldContain(word);
    }

    [Theory]
    [InlineData(
        "c’est pour un partenariat avec l’ESAT Les Ateliers à Bressuire, M. Henri Lebrun chef de service, tel 05 49 74 00 00",
        "partnership_mode=external; partner_kind=other; partner_kind_comment=ESAT; partner_municipality=Bressuire; "
            + "partner_contactPerson=M. Henri Lebrun, chef de service; partner_contactChannel=05 49 74 00 00"
    )]
    [InlineData(
        "École primaire publique Jean Macé 79600 Airvault, contact Sophie Garnier, animatrice, 0549001122, 98 élèves",
        "partner_name=École primaire publique Jean Macé; partner_municipality=Airvault (79600); "
            + "partner_contactPerson=Sophie Garnier, animatrice; partner_contactChannel=05 49 00 11 22; partner_audience=98 élèves"
    )]
    [InlineData(
        "l'ehpad les tilleuls, à valmont. 62 résidents",
        "partner_name=ehpad les tilleuls; partner_municipality=Valmont; partner_audience=62 résidents"
    )]
    [InlineData(
        "l’école Paul-Bert à Niort, la présidente s’appelle Claire Dupont",
        "partner_name=École Paul-Bert; partner_municipality=Niort; partner_contactPerson=Claire Dupont, présidente"
    )]
    public async Task Kind_place_and_person_are_found_however_they_are_written(string said, string stored)
    {
        await using var talk = new Talk(March);
        await talk.SaysAsync(["nouveau partenariat", said]);
        await ShouldHoldAsync(talk, stored);
    }

    [Fact]
    public async Task A_name_said_beside_the_telephone_completes_the_contact_that_had_none()
    {
        await using var talk = new Talk(March);
        await talk.SaysAsync(["nouveau partenariat", "l’EHPAD Les Tilleuls à Valmont, l’animatrice nous a appelés mardi"]);
        await talk.SaysAsync(["c’est Mme Roux, animatrice, 05 49 12 34 56, 62 résidents"]);
        await ShouldHoldAsync(
            talk,
            "partner_contactPerson=Mme Roux, animatrice; partner_contactChannel=05 49 12 34 56; partner_audience=62 résidents"
        );
    }

    [Fact]
    public async Task Another_name_beside_the_telephone_stays_beside_it()
    {
        await using var talk = new Talk(March);
        await talk.SaysAsync(["nouveau partenariat", "École Jean-Macé à Valmont, M. Petit, directeur"]);
        await talk.SaysAsync(["Mme Roux, 05 49 12 34 56"]);
        var row = await talk.StoredAsync();
        row["partner_contactPerson"].ShouldBe("M. Petit, directeur");
        $"{row["partner_contactChannel"]}".ShouldContain("Mme Roux");
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
