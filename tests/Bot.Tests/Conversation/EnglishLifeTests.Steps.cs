namespace PartnershipBot.Tests.Conversation;

/// <content>What is said on the way, in English.</content>
public sealed partial class EnglishLifeTests
{
    /// <summary>
    /// Says these things and finds nothing French in any answer; what looks like no reply is expected in the last answer.
    /// </summary>
    private static async Task EnglishAsync(Talk talk, params string[] texts)
    {
        foreach (var text in texts)
        {
            await talk.SaysAsync([text]);
            FrenchFinder.In(talk).ShouldBeEmpty(text);
        }
    }

    private static async Task EnglishAsync(Talk talk, string text, string expected)
    {
        await EnglishAsync(talk, [text]);
        talk.Answer.ShouldContain(expected, Case.Sensitive, text);
    }

    private static async Task SignedAsync(Talk talk)
    {
        await EnglishAsync(
            talk,
            "hello",
            "help",
            "new partnership",
            "x",
            "Jacques Prevert",
            "help",
            "blah",
            "an outside organisation",
            "primary school",
            "Valmont",
            "Ms Claire Martin, headteacher",
            "head@school.example",
            "our library",
            "12 May 2025",
            "Have every pupil read each week",
            "68 pupils in 3 classes",
            "positive",
            "form",
            "answer question by question",
            "confirm"
        );
        await ProjectAsync(talk);
        await AgreementAsync(talk);
        talk.At("2025-09-13T09:00");
        await EnglishAsync(talk, "agreement signed", "10 September 2025", "12 September 2025", "yes");
        (await talk.StoredAsync())["status"].ShouldBe("active");
    }

    private static async Task ProjectAsync(Talk talk)
    {
        await EnglishAsync(
            talk,
            "One class, one book",
            "Ms Martin and three teachers, meeting of 2 June 2025",
            "Show the library to every pupil",
            "help",
            "Reach families who never come",
            "Reading for pleasure",
            "Sessions held; at least 27 sessions; session log",
            "yes",
            "New registrations; at least 15 registrations; library system",
            "no",
            "no",
            "Library: local families. Partner: 68 pupils.",
            "Class visit of one hour (both)\nLoan of 30 books a class (the library)",
            "1 librarian, 27 hours\n90 books",
            "1 teacher at each session",
            "€450 for the library, €150 for the partner",
            "yes",
            "15 September 2025",
            "3 July 2026",
            "One class every Tuesday, 27 sessions in all",
            "yes",
            "One class at a time",
            "No outings in June",
            "skip",
            "collections",
            "yes",
            "confirm"
        );
    }

    private static async Task AgreementAsync(Talk talk)
    {
        await EnglishAsync(
            talk,
            "Valmont Library",
            "Valmont",
            "yes",
            "Mr Paul Renaud, mayor",
            "Ms Claire Martin, headteacher",
            "11 September 2025",
            "not needed",
            "A state school has no board",
            "one by one",
            "yes",
            "yes",
            "express",
            "two months",
            "Julie Morel, librarian; Ms Martin, headteacher",
            "90 books, 21 days, replaced with the same title",
            "Each insures its own",
            "Logos; photos from behind only",
            "Amicable settlement, then the Poitiers administrative court",
            "skip",
            "summary",
            "preview",
            "confirm"
        );
    }
}
