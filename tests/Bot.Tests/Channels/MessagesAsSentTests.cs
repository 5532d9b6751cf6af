using System.Text.Json.Nodes;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Channels;

/// <summary>
/// Messages as the clients of Teams send them: emoji as pictures, quotes, mentions, marks of Word, forms in several shapes. Each
/// is read as what the person wrote.
/// </summary>
public sealed class MessagesAsSentTests
{
    private static readonly string[] Titled =
    [
        "nouveau partenariat",
        "École des Tilleuls",
        "un organisme extérieur",
        "école",
        "Valmont",
        "passer",
        "passer",
        "nous",
        "passer",
        "passer",
        "passer",
        "positif",
        "valider",
    ];

    [Theory]
    [InlineData("message-personal-emoji-behind-words", "Lire ensemble")]
    [InlineData("message-personal-quoted-reply", "Lire ensemble")]
    [InlineData("message-personal-quoted-placeholder", "Lire ensemble")]
    [InlineData("message-personal-mention-of-a-colleague", "avec Mme Claire Martin")]
    public async Task What_was_written_is_the_answer_whatever_came_with_it(string payload, string title)
    {
        await using var talk = await AtTitleAsync();
        await talk.SendAsync(Payload(payload));
        talk.Answer.ShouldNotContain("fichier");
        if (title.Contains("Mme", StringComparison.Ordinal))
        {
            // A title goes into documents: who is named there is asked about first.
            await talk.SaysAsync("enregistrer quand même");
        }
        talk.Answer.ShouldContain("avez-vous construit ce projet");
        (await talk.StoredAsync())["project_title"].ShouldBe(title);
    }

    [Fact]
    public async Task A_thumb_of_the_picker_is_a_thumb_while_a_yes_waits_and_where_nothing_does()
    {
        await using var talk = await AtTitleAsync(Titled[..^1]);
        await talk.SendAsync(Payload("message-personal-emoji"));
        talk.Answer.ShouldContain("Quel titre donnez-vous au projet");
        await talk.SaysAsync("plus tard");
        await talk.SendAsync(Payload("message-personal-emoji"));
        await using var typed = await AtTitleAsync(Titled[..^1]);
        await typed.SaysAsync(["👍", "plus tard", "👍"]);
        talk.Answer.ShouldNotBeEmpty();
        talk.Answer.ShouldBe(typed.Answer);
    }

    [Fact]
    public async Task A_picture_of_an_emoji_without_its_copy_is_no_file_either()
    {
        await using var talk = await AtTitleAsync(Titled[..^1]);
        var activity = Payload("message-personal-emoji");
        activity["attachments"]!.AsArray().RemoveAt(1);
        await talk.SendAsync(activity);
        talk.Answer.ShouldContain("Quel titre donnez-vous au projet");
    }

    [Fact]
    public async Task A_quotation_that_the_person_wrote_is_part_of_the_answer()
    {
        await using var talk = await AtTitleAsync();
        await talk.SendAsync(
            new JsonObject
            {
                ["type"] = "message",
                ["text"] = "Lire ensemble",
                ["attachments"] = new JsonArray(
                    new JsonObject { ["contentType"] = "text/html", ["content"] = "<blockquote>Lire</blockquote><p>ensemble</p>" }
                ),
            }
        );
        (await talk.StoredAsync())["project_title"].ShouldBe("Lire ensemble");
    }

    [Fact]
    public async Task Soft_returns_and_bullets_of_Word_part_a_list()
    {
        await using var talk = await AtTitleAsync();
        await talk.SaysAsync([
            "Lire ensemble",
            "passer",
            "Faire découvrir la médiathèque à tous les élèves",
            "passer",
            "passer",
            "Nombre de séances tenues ; cible : au moins 12 ; relevé dans le carnet de séances",
            "non",
            "non",
        ]);
        await talk.SaysAsync("passer", "Quelles actions mènerez-vous");
        await talk.SendAsync(Payload("message-personal-soft-returns"));
        (await talk.StoredAsync())["actions"]
            .ShouldBe("""[{"label":"Accueil de classe","owner":"both"},{"label":"Prêt de livres","owner":"library"}]""");
    }

    [Theory]
    [InlineData("Lire\\uFFFE ensemble")]
    [InlineData("Lire ensemble\\uD83D")]
    [InlineData("\\uDC4D Lire ensemble\\uFFFF")]
    [InlineData("Lire\\u200B ensemble\\uFDD0")]
    public async Task What_is_no_character_is_left_out(string text)
    {
        await using var talk = await AtTitleAsync();
        talk.Written = body => body.Replace(@"\\u", @"\u", StringComparison.Ordinal);
        await talk.SaysAsync([text]);
        (await talk.StoredAsync())["project_title"].ShouldBe("Lire ensemble");
    }

    [Theory]
    [InlineData("msteams:copilot")]
    [InlineData("msteams:Copilot")]
    [InlineData("m365extensions")]
    public async Task Whoever_writes_from_Copilot_finds_their_partnerships(string channel)
    {
        await using var talk = await AtTitleAsync();
        await talk.SendAsync(
            new JsonObject
            {
                ["type"] = "message",
                ["text"] = "mes partenariats",
                ["channelId"] = channel,
            }
        );
        talk.Answer.ShouldContain("École des Tilleuls");
    }

    [Theory]
    [InlineData("2026-09-14T00:00:00Z")]
    [InlineData("2026-09-13T22:00:00Z")]
    [InlineData("2026-09-14T00:00:00+02:00")]
    [InlineData("2026-09-14")]
    public async Task A_day_of_a_calendar_is_that_day_whatever_hour_comes_with_it(string day)
    {
        await using var talk = await AtFormAsync();
        await talk.PressesAsync("Enregistrer", new JsonObject { ["PJ1"] = "Lire ensemble", ["PJ11"] = day });
        talk.Answer.ShouldNotContain("pas retenu");
        (await talk.StoredAsync())["calendar_startDate"].ShouldBe("2026-09-14");
    }

    [Theory]
    [InlineData("""["collections","training"]""")]
    [InlineData("\"collections,training\"")]
    [InlineData("\"collections;training\"")]
    [InlineData("""[{"title":"Collections","value":"collections"},{"title":"Formation","value":"training"}]""")]
    public async Task Choices_are_taken_as_a_list_or_as_one_text(string choices)
    {
        await using var talk = await AtFormAsync();
        await talk.PressesAsync("Enregistrer", new JsonObject { ["PJ1"] = "Lire ensemble", ["PJ17"] = JsonNode.Parse(choices) });
        (await talk.StoredAsync())["mddsSupportNeeds"].ShouldBe("""["collections","training"]""");
    }

    [Fact]
    public async Task A_field_that_cannot_be_read_is_named()
    {
        await using var talk = await AtFormAsync();
        await talk.PressesAsync("Enregistrer", new JsonObject { ["PJ1"] = "Lire ensemble", ["PJ17"] = JsonNode.Parse("""{"a":[1]}""") });
        talk.Answer.ShouldContain("Je n’ai pas pu lire ce que le formulaire a envoyé pour");
        (await talk.StoredAsync())["project_title"].ShouldBe("Lire ensemble");
    }

    [Fact]
    public async Task A_form_that_comes_as_one_text_is_read()
    {
        await using var talk = await AtFormAsync();
        var data = talk.DataOf("Enregistrer");
        (data["PJ1"], data["PJ11"]) = ("Lire ensemble", "2026-09-14");
        await talk.SendAsync(new JsonObject { ["type"] = "message", ["value"] = data.ToJsonString() });
        var stored = await talk.StoredAsync();
        (stored["project_title"], stored["calendar_startDate"]).ShouldBe(("Lire ensemble", "2026-09-14"));
    }

    private static JsonObject Payload(string name)
    {
        var activity = Client.Read($"msteams/{name}.json");
        // The conversation gives ids of its own; the bot’s is the one that the payload mentions.
        foreach (
            var entity in activity["entities"]!
                .AsArray()
                .Where(e => ((string?)e!["mentioned"]?["id"])?.StartsWith("28:", StringComparison.Ordinal) == true)
        )
        {
            entity!["mentioned"]!["id"] = "28:bot";
        }
        activity.Remove("id");
        return activity;
    }

    private static async Task<Talk> AtFormAsync()
    {
        var talk = await AtTitleAsync();
        await talk.SaysAsync("formulaire", "Voici le formulaire");
        return talk;
    }

    private static async Task<Talk> AtTitleAsync(string[]? said = null)
    {
        var talk = new Talk(new DateTimeOffset(2026, 3, 10, 10, 0, 0, TimeSpan.FromHours(1)), "msteams");
        await talk.SaysAsync(said ?? Titled);
        return talk;
    }
}
