using PartnershipBot.Language;
using PartnershipBot.Storage;

namespace PartnershipBot.Tests.Conversation;

/// <summary>
/// What cannot be an answer gets a sentence that helps, in the person's language, and what is asked once more; nothing that
/// is stored of the partnership changes.
/// </summary>
public sealed partial class BadInputTests
{
    private const string Municipality = "Dans quelle commune se trouve cette structure";
    private const string FirstDay = "Quelle est la date de ce premier échange";

    private static readonly DateTimeOffset May = new(2025, 5, 20, 10, 0, 0, TimeSpan.FromHours(2));

    [Theory]
    // The question, what is said to it, what is answered.
    [InlineData("CT9", "bientôt", "Je n’ai pas compris cette date")]
    [InlineData("CT9", "31 février", "n’existe pas")]
    [InlineData("CT9", "30/02/2025", "n’existe pas")]
    [InlineData("CT9", "32/01/2025", "n’existe pas")]
    [InlineData("CT5", "Valmont 3000", "Je ne reconnais pas cette commune")]
    [InlineData("CT3", "un vaisseau spatial", "Je ne connais pas cette réponse")]
    [InlineData("CT7", "écrire au secrétariat", "adresse électronique")]
    [InlineData("PJ1", "ab", "3 caractères")]
    [InlineData("PJ10", "beaucoup", "Je n’ai pas compris ce montant")]
    [InlineData("PJ11", "un de ces quatre", "Je n’ai pas compris cette date")]
    [InlineData("PJ12", "1er septembre 2025", "La fin (1er septembre 2025) doit venir après le début (15 septembre 2025)")]
    [InlineData("PJ12", "15/09/2025", "doit venir après le début")]
    [InlineData("PJ12", "31 juin 2026", "n’existe pas")]
    [InlineData("PJ12", "15/09/2035", "cinq ans")]
    [InlineData("CV9", "le préavis habituel", "préavis")]
    [InlineData("CV9", "400 jours", "entre 0 et 180")]
    [InlineData("CV4", "un de ces quatre", "date à fixer")]
    public async Task What_cannot_be_read_is_said_and_asked_again(string question, string said, string expected)
    {
        await using var talk = await AskedAsync(question);
        await RefusesAsync(talk, () => talk.SaysAsync([said]), expected, Question(question));
    }

    [Fact]
    public async Task A_number_that_cannot_be_read_leaves_the_rest_of_the_answer_and_is_asked_again()
    {
        await using var talk = await AskedAsync("PJ13");
        await talk.SaysAsync("Le mardi matin", "Combien de séances");
        await RefusesAsync(talk, () => talk.SaysAsync(["plein"]), "J’attends un nombre", "Combien de séances");
        await RefusesAsync(talk, () => talk.SaysAsync(["entre 15 et 20"]), "15", "Combien de séances");
        await talk.SaysAsync(["27"]);
        (await talk.StoredAsync())["calendar_rhythm_sessions"].ShouldBe(27);
        (await talk.StoredAsync())["calendar_rhythm"].ShouldBe("Le mardi matin");
    }

    [Fact]
    public async Task Whoever_answers_neither_yes_nor_no_is_shown_again_what_is_to_be_confirmed()
    {
        await using var talk = await AskedAsync("CT9");
        await talk.SaysAsync("hier", "lundi 19 mai 2025");
        await RefusesAsync(
            talk,
            () => talk.SaysAsync(["ça se pourrait bien"]),
            "par «\u00a0oui\u00a0» ou par «\u00a0non\u00a0»",
            "lundi 19 mai 2025"
        );
        talk.Buttons.ShouldBe(["Oui, c’est bien ça", "Non, je corrige"]);
    }

    [Theory]
    [InlineData("CT5")]
    [InlineData("CT9")]
    [InlineData("CT10")]
    [InlineData("PJ8")]
    [InlineData("PJ10")]
    [InlineData("PJ16")]
    public async Task Six_thousand_characters_are_never_cut_in_silence(string question)
    {
        await using var talk = await AskedAsync(question);
        await RefusesAsync(
            talk,
            () => talk.SaysAsync([string.Concat(Enumerable.Repeat("lecture et ", 545)) + "fin. "]),
            "",
            Question(question)
        );
        talk.Answer.Length.ShouldBeLessThan(2000);
    }

    [Fact]
    public async Task How_long_a_text_is_and_may_be_is_said()
    {
        await using var talk = await AskedAsync("CT5");
        await RefusesAsync(talk, () => talk.SaysAsync([new string('a', 6000)]), "6\u202f000 caractères", Municipality);
        talk.Answer.ShouldContain("80");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n ")]
    public async Task An_empty_message_is_no_answer(string said)
    {
        await using var talk = await AskedAsync("CT5");
        await RefusesAsync(talk, () => talk.SaysAsync([said]), "Je n’ai pas reçu de texte", Municipality);
    }

    [Theory]
    [InlineData("…")]
    [InlineData("***")]
    [InlineData("…!?")]
    public async Task Signs_alone_are_no_answer(string said)
    {
        await using var talk = await AskedAsync("CT5");
        await RefusesAsync(talk, () => talk.SaysAsync([said]), "que des symboles", Municipality);
    }

    [Theory]
    [InlineData("", "I received no text")]
    [InlineData("***", "only symbols")]
    [InlineData("Valmont 3000", "do not recognise")]
    public async Task In_English_it_is_said_in_English(string said, string expected)
    {
        await using var talk = await AskedAsync("CT5");
        await talk.SaysAsync("english", "Which town or village is this organisation in");
        await RefusesAsync(talk, () => talk.SaysAsync([said]), expected, "Which town or village is this organisation in");
    }

    [Fact]
    public async Task After_two_failures_help_the_form_or_later_is_offered()
    {
        await using var talk = await AskedAsync("CT9");
        await talk.SaysAsync(["bientôt"]);
        await RefusesAsync(talk, () => talk.SaysAsync(["un jour"]), "Je n’ai pas compris cette date", FirstDay);
        await RefusesAsync(talk, () => talk.SaysAsync(["dans pas longtemps"]), "Je ne comprends pas, pardon", "");
        talk.Buttons.ShouldBe(["Aide", "Formulaire", "Plus tard", "Passer", "Aide"]);
        talk.Answer.ShouldContain(FirstDay);
        await talk.SaysAsync("aide", FirstDay);
        await talk.SaysAsync("12/05/2025", "objectifs et des actions");
    }

    /// <summary>A conversation in which a question waits.</summary>
    private static async Task<Talk> AskedAsync(string question)
    {
        var talk = new Talk(May);
        if (question.StartsWith("CT", StringComparison.Ordinal))
        {
            await talk.SaysAsync(["nouveau partenariat", "Atelier Prévert", "un organisme extérieur"]);
            string[] rest = question switch
            {
                "CT3" => [],
                "CT5" => ["école"],
                "CT7" => ["école", "Valmont", "passer"],
                "CT9" => ["école", "Valmont", "passer", "passer", "nous"],
                _ => ["école", "Valmont", "passer", "passer", "nous", "passer"],
            };
            await talk.SaysAsync(rest);
        }
        else
        {
            await FirstWalkTests.ContactAsync(talk);
            await FirstWalkTests.ProjectAsync(talk);
            await talk.SaysAsync("récapitulatif", "Récapitulatif · Convention");
            await talk.SaysAsync(["modifier " + new Texts(Lang.Fr).Label(question)]);
        }
        talk.Answer.ShouldContain(Question(question));
        return talk;
    }

    private static string Question(string id) => new Texts(Lang.Fr).Question(id);

    private static async Task RefusesAsync(Talk talk, Func<Task> act, string why, string again)
    {
        var before = await StoredAsync(talk);
        await act();
        talk.Answer.ShouldContain(why);
        talk.Answer.ShouldContain(again);
        talk.Answer.ShouldNotContain("problème technique");
        (await StoredAsync(talk)).ShouldBe(before);
    }

    /// <summary>Everything that is stored of the partnership, its partner and their history.</summary>
    private static async Task<List<string>> StoredAsync(Talk talk)
    {
        var rows = new List<TableRow>();
        foreach (var prefix in new[] { "partnership|", "partner|", "history|", "settings" })
        {
            rows.AddRange(await talk.RowsAsync(prefix));
        }
        return [.. rows.Select(r => $"{r.RowKey} {string.Join(", ", r.Columns.OrderBy(c => c.Key).Select(c => $"{c.Key}={c.Value}"))}")];
    }
}
