namespace PartnershipBot.Tests.Conversation;

/// <summary>A whole partnership of somebody who has said « english »: not one sentence is French, nor a date or a number.</summary>
public sealed partial class EnglishLifeTests
{
    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task From_first_contact_to_renewal(string channel)
    {
        await using var talk = new Talk(FirstWalkTests.May, channel);
        await talk.SaysAsync("english");
        await SignedAsync(talk);
        talk.At("2025-11-26T10:00");
        await EnglishAsync(
            talk,
            "session",
            "help",
            "18 November 2025",
            "yes",
            "between 15 and 20",
            "about 20",
            "yes",
            "31",
            "2",
            "They listened well",
            "collections",
            "see the requests",
            "session",
            "25 November 2025",
            "cancelled",
            "Strike",
            "skip",
            "none",
            "see the sessions",
            "report 2025",
            "text of the report",
            "report 1999",
            "force majeure",
            "A fire in the school building",
            "no",
            "menu"
        );
        await EnglishAsync(
            talk,
            "what is that",
            "my partnerships",
            "where are we?",
            "help",
            "menu",
            "settings",
            "decide",
            "preview",
            "suspend",
            "no"
        );
        talk.At("2026-06-19T10:00");
        await EnglishAsync(talk, "write the review", "Final review, due on 30 June 2026");
        await EnglishAsync(talk, "tomorrow", "yes", "25", "between 15 and 20", "about 20", "no", "19", "6", "4");
        await EnglishAsync(
            talk,
            "The teachers want to continue and ask for more picture books.",
            "skip",
            "Can we come back on Wednesday?",
            "help",
            "Regular visits",
            "Few families in the evening",
            "Yes; 38 hours of preparation, €412 spent",
            "view the review",
            "finish the review",
            "23 June 2026",
            "6 July 2026, at a meeting",
            "later",
            "record the delivery"
        );
        talk.At("2026-07-07T10:00");
        await EnglishAsync(
            talk,
            "record the delivery",
            "6 July 2026, at a meeting",
            "yes",
            "view the review",
            "copy to the partner",
            "decide what comes next",
            "help"
        );
        await EnglishAsync(
            talk,
            "renew",
            "Two criteria met, both teams willing.",
            "Ms Martin and the deputy mayor",
            "from 14 September 2026 to 2 July 2027"
        );
        await EnglishAsync(talk, "confirm", "14 September 2026 to 2 July 2027");
        (await talk.RowsAsync("partnership|")).Select(r => (string)r.Columns["status"]).Order().ShouldBe(["agreementDrafting", "renewed"]);
        await EnglishAsync(talk, "my partnerships", "2026 report", "more of the report", "open One class, one book (second agreement)");
    }

    [Fact]
    public async Task From_a_proposal_to_the_signed_amendment()
    {
        await using var talk = new Talk(new DateTimeOffset(2025, 6, 27, 10, 0, 0, TimeSpan.FromHours(2)));
        await talk.SaysAsync("english");
        await EnglishAsync(
            talk,
            "new partnership",
            "Lime Trees",
            "an outside organisation",
            "care home",
            "Valmont",
            "Mr Karim Haddad, activities manager",
            "05 00 00 00 00",
            "the partner",
            "26 June 2025",
            "A monthly reading and a deposit of large-print books.",
            "yes",
            "yes",
            "partly",
            "No more than one session a month",
            "accept",
            "Break the isolation; memory workshops",
            "62 residents",
            "reply to the partner",
            "confirm"
        );
        await ProjectAsync(talk);
        await AgreementAsync(talk);
        talk.At("2025-09-13T09:00");
        await EnglishAsync(talk, "agreement signed", "12 September 2025", "yes");
        talk.At("2026-06-19T10:00");
        await EnglishAsync(
            talk,
            "early review",
            "yes",
            "25",
            "19",
            "4",
            "Much awaited; many residents rest in the afternoon.",
            "4",
            "skip",
            "Well used.",
            "nothing",
            "skip",
            "finish the review",
            "skip",
            "skip",
            "yes"
        );
        await EnglishAsync(talk, "decide", "adjust", "Fewer people than planned because of the time.", "Mr Haddad and the head");
        await EnglishAsync(talk, "Heating: higher");
        await EnglishAsync(
            talk,
            "Rhythm: Second Tuesday, 10.30 a.m.\nLimits of the library: Two groups of 8 at most",
            "confirm",
            "Second Tuesday, 10.30 a.m."
        );
        await EnglishAsync(talk, "22 June 2026", "not needed", "No board meets");
        talk.At("2026-06-30T10:00");
        await EnglishAsync(talk, "skip", "amendment signed", "21 June 2026", "25 June 2026");
        var row = await talk.StoredAsync();
        row["status"].ShouldBe("active");
        row["calendar_rhythm"].ShouldBe("Second Tuesday, 10.30 a.m.");
    }

    [Fact]
    public async Task Changing_the_language_in_the_middle_of_a_question_keeps_the_answers_and_the_question()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync(["nouveau partenariat", "École des Tilleuls", "un organisme extérieur", "école", "Valmont"]);
        talk.Answer.ShouldContain("Avec qui êtes-vous en contact");
        var before = await talk.StoredAsync();
        await EnglishAsync(talk, "english", "Who is your contact in this organisation?");
        (await talk.StoredAsync()).OrderBy(c => c.Key).ShouldBe(before.OrderBy(c => c.Key));
        await EnglishAsync(talk, "Ms Martin", "not an address", "head@school.example", "our library");
        await EnglishAsync(talk, "31 February", "in 2 days", "yes", "skip", "summary");
        await talk.SaysAsync("français", "Récapitulatif");
        talk.Answer.ShouldContain("22 mai 2025");
        await talk.SaysAsync("reprendre", "Contact · 10/11");
        (await talk.StoredAsync())["partner_contactPerson"].ShouldBe("Ms Martin");
    }
}
