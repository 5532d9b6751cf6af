using System.Text.Json.Nodes;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Contact;

/// <summary>A partner’s message, pasted or taken from Teams, fills in the form of its proposal; only « Enregistrer » stores it.</summary>
public sealed partial class MessageFormTests
{
    private const string Mail = """
        Bonjour,

        Je suis professeure documentaliste au collège Albert-Camus à Thouars. Nous aimerions monter un club lecture avec votre médiathèque pour 28 élèves de 6e, une fois par mois, à partir de septembre.

        Seriez-vous disponibles pour en parler ?

        Bien cordialement,
        Claire Martin
        Professeure documentaliste
        Collège Albert-Camus
        05 49 00 00 12
        claire.martin@camus.example
        """;

    private const string WithHeads = """
        De : Paul Haddad <p.haddad@glycines.example>
        Envoyé : lundi 2 mars 2026 10:12
        À : mediatheque@valmont.example
        Objet : Lecture à l’EHPAD

        Madame, Monsieur,
        L’EHPAD Les Glycines à Saint-Jean souhaite proposer à ses 60 résidents une lecture à voix haute deux fois par mois.
        Dans l’attente de votre réponse,
        Paul Haddad, animateur
        Tél. 05 49 00 00 13
        """;

    private static readonly DateTimeOffset March = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_mail_that_is_pasted_fills_in_the_form_with_the_words_it_came_from(bool asksForTheName)
    {
        await using var talk = new Talk(March);
        if (asksForTheName)
        {
            await talk.SaysAsync("nouveau partenariat", "Comment s’appelle");
        }
        await talk.SaysAsync(Mail, "rien n’est enregistré avant");
        (await talk.RowsAsync("partnership|")).ShouldBeEmpty();
        (await talk.RowsAsync("partner|")).ShouldBeEmpty();
        ShouldBeFilled(
            talk,
            ("CT1", "Collège Albert-Camus"),
            ("CT2", "external"),
            ("CT3", "middleSchool"),
            ("CT5", "Thouars"),
            ("CT6", "Claire Martin, professeure documentaliste"),
            ("CT7", "05 49 00 00 12, claire.martin@camus.example"),
            ("CT8", "partner"),
            ("PR1", "2026-03-10")
        );
        Value(talk, "CT11").ShouldStartWith("28 élèves");
        Flat(talk.Answer).ShouldContain("D’après : « Collège Albert-Camus »");
        Value(talk, "PR2").ShouldStartWith("Je suis professeure");

        await talk.PressesAsync("Enregistrer", Typed(talk));
        var stored = await talk.StoredAsync();
        stored["partner_name"].ShouldBe("Collège Albert-Camus");
        stored["contact_initiatedBy"].ShouldBe("partner");
        stored["proposal_receivedOn"].ShouldBe("2026-03-10");
        ((string)stored["proposal_summary"]).ShouldContain("club lecture");
    }

    [Fact]
    public async Task Heads_say_who_wrote_and_nobody_is_taken_for_the_library()
    {
        await using var talk = new Talk(March);
        await talk.SaysAsync(WithHeads);
        ShouldBeFilled(
            talk,
            ("CT1", "EHPAD Les Glycines"),
            ("CT3", "elderlyResidence"),
            ("CT5", "Saint-Jean"),
            ("CT6", "Paul Haddad, animateur"),
            ("PR1", "2026-03-02")
        );
        Value(talk, "CT7")!.ShouldContain("p.haddad@glycines.example");
        Value(talk, "CT7")!.ShouldNotContain("mediatheque@valmont.example");
    }

    [Fact]
    public async Task A_message_may_follow_the_words_that_ask_for_it()
    {
        await using var talk = new Talk(March);
        await talk.SaysAsync("partenariat à partir de ce message", "Collez ici le message");
        await talk.SaysAsync("partenariat à partir de ce message : L’école Jean-Macé voudrait venir avec 25 élèves.");
        ShouldBeFilled(talk, ("CT1", "École Jean-Macé"), ("CT3", "primarySchool"), ("CT11", "25 élèves"));
    }

    [Fact]
    public async Task Another_question_takes_a_long_text_as_its_answer()
    {
        await using var talk = new Talk(March);
        await talk.SaysAsync("nouveau partenariat", "École des Tilleuls à Valmont", "passer", "passer", "le partenaire", "hier", "oui");
        await talk.SaysAsync(Mail);
        talk.Answer.ShouldNotContain("rien n’est enregistré avant");
        talk.Answer.ShouldContain("nommer une personne");
    }

    [Theory]
    [InlineData("personal")]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public async Task The_action_on_a_message_opens_the_form_and_saves_once(string conversation)
    {
        await using var talk = new Talk(March, "msteams");
        await OpenAsync(talk, conversation, Html);
        ShouldBeFilled(
            talk,
            ("CT1", "Crèche Les Lutins"),
            ("CT3", "earlyChildhood"),
            ("CT5", "Airvault"),
            ("CT6", "Sophie Leroy, directrice"),
            ("PR1", "2026-03-09")
        );
        (await talk.RowsAsync("")).ShouldBeEmpty();

        var form = talk.DataOf("Enregistrer");
        foreach (var (id, value) in Typed(talk))
        {
            form[id] = value?.DeepClone();
        }
        await SubmitAsync(talk, conversation, form);
        Told(talk).ShouldContain("est créé");
        (await talk.StoredAsync())["partner_name"].ShouldBe("Crèche Les Lutins");

        await SubmitAsync(talk, conversation, form);
        Told(talk).ShouldContain("a déjà donné");
        (await talk.RowsAsync("partnership|")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Without_a_name_nothing_is_stored()
    {
        await using var talk = new Talk(March, "msteams");
        await OpenAsync(talk, "personal", "<p>Bonjour, pouvons-nous venir avec 12 enfants ?</p>");
        var form = talk.DataOf("Enregistrer");
        form["CT8"] = "partner";
        await SubmitAsync(talk, "personal", form);
        talk.Answer.ShouldContain("répon", Case.Insensitive);
        (await talk.RowsAsync("partnership|")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"commandId":"other","messagePayload":{"body":{"content":"Bonjour"}}}""", 400)]
    [InlineData("""{"commandId":"fromMessage"}""", 400)]
    [InlineData("""{"commandId":"fromMessage","messagePayload":"x"}""", 400)]
    [InlineData("""{"commandId":"fromMessage","messagePayload":{}}""", 200)]
    [InlineData("""{"commandId":"fromMessage","messagePayload":{"body":7,"from":[],"id":{}}}""", 400)]
    public async Task What_is_no_message_is_its_senders_mistake(string value, int status)
    {
        await using var talk = new Talk(March, "msteams");
        await talk.SendAsync(Invoke("composeExtension/fetchTask", JsonNode.Parse(value)!));
        ((int)talk.Invoked!["Status"]!).ShouldBe(status);
    }

    private const string Html =
        "<div><p>Bonjour,</p><p>La crèche Les Lutins à Airvault aimerait venir lire avec 12 enfants chaque mois.</p>"
        + "<p>Cordialement,<br>Sophie Leroy<br>Directrice</p></div>";

    private static Task OpenAsync(Talk talk, string conversation, string html) =>
        talk.SendInAsync(
            conversation,
            Invoke(
                "composeExtension/fetchTask",
                new JsonObject
                {
                    ["commandId"] = "fromMessage",
                    ["commandContext"] = "message",
                    ["messagePayload"] = new JsonObject
                    {
                        ["id"] = "1772000000000",
                        ["createdDateTime"] = "2026-03-09T09:00:00Z",
                        ["from"] = new JsonObject { ["user"] = new JsonObject { ["displayName"] = "Sophie Leroy" } },
                        ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = html },
                    },
                }
            )
        );

    private static Task SubmitAsync(Talk talk, string conversation, JsonObject form) =>
        talk.SendInAsync(
            conversation,
            Invoke("composeExtension/submitAction", new JsonObject { ["commandId"] = "fromMessage", ["data"] = form.DeepClone() })
        );

    private static JsonObject Invoke(string name, JsonNode value) =>
        new()
        {
            ["type"] = "invoke",
            ["name"] = name,
            ["value"] = value,
        };

    private static string Told(Talk talk) => (string?)talk.Invoked!["Body"]!["task"]!["value"] ?? "";

    private static void ShouldBeFilled(Talk talk, params (string Id, string Value)[] fields)
    {
        foreach (var (id, value) in fields)
        {
            Value(talk, id).ShouldBe(value, id);
        }
    }

    private static string? Value(Talk talk, string id) => (string?)Typed(talk)[id];

    /// <summary>What the inputs of the card hold.</summary>
    private static JsonObject Typed(Talk talk) =>
        new(
            talk.Cards.SelectMany(c => Inputs(c))
                .Where(i => i["value"] is not null)
                .Select(i => KeyValuePair.Create((string)i["id"]!, (JsonNode?)(string?)i["value"]))
        );

    private static IEnumerable<JsonObject> Inputs(JsonNode? node) =>
        node switch
        {
            JsonObject o => (
                ((string?)o["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true ? [o] : Array.Empty<JsonObject>()
            ).Concat(o.Where(p => p.Key is not "data" and not "fallback").SelectMany(p => Inputs(p.Value))),
            JsonArray list => list.SelectMany(Inputs),
            _ => [],
        };

    private static string Flat(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');
}
