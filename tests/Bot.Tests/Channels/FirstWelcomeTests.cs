using System.Text.Json.Nodes;

namespace PartnershipBot.Tests.Channels;

/// <summary>
/// Web Chat and Direct Line tell twice that somebody came: first of the bot, in the name of the conversation, then of the person.
/// One welcome is said, and its buttons work for the person, who was not known when it was made.
/// </summary>
public sealed class FirstWelcomeTests(Client client) : IClassFixture<Client>
{
    private readonly string _conversation = $"{Guid.NewGuid():N}-fr";

    public static TheoryData<string, bool, string> Arrivals =>
        new(
            from channel in new[] { "webchat", "directline" }
            from botFirst in new[] { true, false }
            from press in new[] { "new", "help" }
            select (channel, botFirst, press)
        );

    [Theory]
    [MemberData(nameof(Arrivals))]
    public async Task The_first_welcome_is_the_only_one_and_its_buttons_work(string channel, bool botFirst, string press)
    {
        var bot = Joined(channel, from: (_conversation, null), member: ("passerelle@x", "Passerelle"));
        var user = Joined(channel, from: ("dl_julie", "Julie"), member: ("dl_julie", "Julie"));
        var arrivals = botFirst ? new[] { bot, user } : [user, bot];
        var first = await client.PostAsync(arrivals[0]);
        var second = await client.PostAsync(arrivals[1]);

        first.Words.ShouldContain("Bonjour, je suis Passerelle.");
        second.Sent.ShouldBeEmpty();
        var buttons = first.Sent.Single().Attachments[0]!["content"]!["actions"]!.AsArray();
        foreach (var data in buttons.Select(b => b!["data"]!.AsObject()))
        {
            data.Select(d => d.Key).ShouldBe(["verb"]);
        }

        var pressed = Of(channel, "message", ("dl_julie", "Julie"));
        pressed["value"] = buttons.Select(b => b!["data"]!).Single(d => (string)d["verb"]! == press).DeepClone();
        (await client.PostAsync(pressed)).Words.ShouldContain(
            press == "new" ? "Comment s’appelle la structure" : "Que souhaitez-vous faire"
        );
    }

    [Fact]
    public async Task Both_told_at_once_are_welcomed_once()
    {
        var bot = Joined("directline", from: (_conversation, null), member: ("passerelle@x", "Passerelle"));
        var user = Joined("directline", from: ("dl_julie", "Julie"), member: ("dl_julie", "Julie"));
        var answers = await Task.WhenAll(client.PostAsync(bot), client.PostAsync(user));
        answers.Sum(a => a.Sent.Count).ShouldBe(1);
    }

    [Fact]
    public async Task Another_conversation_of_the_same_person_has_its_own_welcome()
    {
        (await client.PostAsync(Joined("webchat", ("dl_julie", "Julie"), ("dl_julie", "Julie")))).Sent.Count.ShouldBe(1);
        var other = Joined("webchat", ("dl_julie", "Julie"), ("dl_julie", "Julie"));
        other["conversation"]!["id"] = $"{_conversation}-2";
        (await client.PostAsync(other)).Sent.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("portfolio")]
    [InlineData("edit")]
    [InlineData("open")]
    [InlineData("delete")]
    public async Task What_a_button_without_a_library_asks_for_is_the_presser_s_own(string verb)
    {
        var pressed = Of("webchat", "message", ("dl_julie", "Julie"));
        pressed["value"] = new JsonObject { ["verb"] = verb };
        var answer = await client.PostAsync(pressed);
        answer.Status.ShouldBe(200);
        answer.Sent.ShouldNotBeEmpty();
    }

    private JsonObject Joined(string channel, (string Id, string? Name) from, (string Id, string Name) member)
    {
        var joined = Of(channel, "conversationUpdate", from);
        joined["membersAdded"] = new JsonArray(new JsonObject { ["id"] = member.Id, ["name"] = member.Name });
        return joined;
    }

    /// <summary>As the service sends it: no tenant, no kind of conversation, and whoever has no name none.</summary>
    private JsonObject Of(string channel, string type, (string Id, string? Name) from)
    {
        var sender = new JsonObject { ["id"] = from.Id };
        if (from.Name is { } name)
        {
            sender["name"] = name;
        }
        return new JsonObject
        {
            ["type"] = type,
            ["id"] = Guid.NewGuid().ToString("N"),
            ["timestamp"] = "2025-05-12T08:00:00Z",
            ["serviceUrl"] = "http://127.0.0.1:56535/_connector",
            ["channelId"] = channel,
            ["from"] = sender,
            ["conversation"] = new JsonObject { ["id"] = _conversation },
            ["recipient"] = new JsonObject { ["id"] = "passerelle@x", ["name"] = "Passerelle" },
        };
    }
}
