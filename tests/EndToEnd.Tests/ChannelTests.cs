using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace EndToEnd.Tests;

/// <summary>The bot spoken to as a channel does: activities are posted to it, and it posts its replies to serviceUrl.</summary>
public sealed class ChannelTests
{
    [Theory]
    [InlineData("msteams")]
    [InlineData("emulator")]
    [InlineData("webchat")]
    public async Task Replies_are_posted_to_the_conversation_as_answers_to_what_was_said(string channelId)
    {
        using var folder = new TempFolder();
        await using var channel = await Channel.StartAsync();
        await using var bot = await BotProgram.StartAsync(folder.Path);
        var julie = new Person(channelId, channel.Url, "julie");

        var arrival = julie.Activity("install-personal.conversationUpdate");
        await Person.PostAsync(bot, arrival);
        var welcome = (await channel.TakeAllAsync()).ShouldHaveSingleItem();
        welcome.Text.ShouldContain(Said.Welcome);
        ShouldAnswer(welcome, arrival, channelId);
        await Person.PostAsync(bot, julie.Activity("install-personal.conversationUpdate"));
        channel.Waiting.ShouldBe(0);

        (string Says, string Expected)[] exchanges =
        [
            ("nouveau partenariat", Said.AskName),
            ("Atelier Jacques-Prévert", Said.AskMode),
            ("un organisme extérieur", Said.AskKind),
        ];
        foreach (var (says, expected) in exchanges)
        {
            var message = julie.Message(says);
            await Person.PostAsync(bot, message);
            var replies = await channel.TakeAllAsync();
            Words.Of(replies.Select(r => r.Activity)).ShouldContain(expected);
            replies.ShouldAllBe(r => Answers(r, message, channelId));
        }
    }

    [Fact]
    public async Task Two_activities_of_one_arrival_sent_at_once_are_welcomed_once()
    {
        using var folder = new TempFolder();
        await using var channel = await Channel.StartAsync();
        await using var bot = await BotProgram.StartAsync(folder.Path);
        var julie = new Person("msteams", channel.Url, "julie");
        await Task.WhenAll(
            Person.PostAsync(bot, julie.Activity("install-personal.installationUpdate")),
            Person.PostAsync(bot, julie.Activity("install-personal.conversationUpdate"))
        );
        (await channel.TakeAllAsync()).ShouldHaveSingleItem().Text.ShouldContain(Said.Welcome);
    }

    [Fact]
    public async Task A_channel_that_refuses_connections_does_not_undo_an_answer()
    {
        using var folder = new TempFolder();
        await using var bot = await BotProgram.StartAsync(folder.Path);
        // Port 9 discards, where anything listens at all.
        var julie = new Person("msteams", "http://127.0.0.1:9/_connector", "julie");
        await Person.PostAsync(bot, julie.Message("nouveau partenariat"));
        await Person.PostAsync(bot, julie.Message("Atelier Jacques-Prévert"));
        bot.Output.ShouldContain("could not be sent; the turn is stored");
        (await julie.SaysAsync(bot, "récapitulatif")).ShouldContain("Atelier Jacques-Prévert");
    }

    [Fact]
    public async Task Replies_that_are_expected_come_with_the_answer_to_the_request_and_nowhere_else()
    {
        using var folder = new TempFolder();
        await using var channel = await Channel.StartAsync();
        await using var bot = await BotProgram.StartAsync(folder.Path);
        var julie = new Person("msteams", channel.Url, "julie");
        var message = julie.Message("nouveau partenariat");
        message["deliveryMode"] = "expectReplies";
        using var response = await bot.Http.PostAsJsonAsync("/api/messages", message);
        response.EnsureSuccessStatusCode();
        var replies = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["activities"]!.AsArray();
        Words.Of(replies).ShouldContain(Said.AskName);
        replies.ShouldAllBe(r => (string?)r!["replyToId"] == (string?)message["id"]);
        channel.Waiting.ShouldBe(0);
    }

    [Fact]
    public async Task A_button_on_Teams_is_answered_with_the_invoke_and_elsewhere_with_a_message()
    {
        using var folder = new TempFolder();
        await using var channel = await Channel.StartAsync();
        await using var bot = await BotProgram.StartAsync(folder.Path);

        var julie = new Person("msteams", channel.Url, "julie");
        await Person.PostAsync(bot, julie.Activity("install-personal.conversationUpdate"));
        var button = Button((await channel.TakeAllAsync())[0].Activity, "Action.Execute");
        var invoke = julie.Activity("action-execute-from-page");
        invoke["value"]!["action"] = button.DeepClone();
        using var response = await bot.Http.PostAsJsonAsync("/api/messages", invoke);
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        ((int)body["statusCode"]!).ShouldBe(200);
        ((string)body["type"]!).ShouldBeOneOf("application/vnd.microsoft.activity.message", "application/vnd.microsoft.card.adaptive");
        Words.Of((await channel.TakeAllAsync()).Select(r => r.Activity)).ShouldContain(Said.AskName);

        var paul = new Person("emulator", channel.Url, "paul");
        await Person.PostAsync(bot, paul.Activity("install-personal.conversationUpdate"));
        var submit = paul.Activity("action-submit");
        submit["value"] = Button((await channel.TakeAllAsync())[0].Activity, "Action.Submit")["data"]!.DeepClone();
        await Person.PostAsync(bot, submit);
        Words.Of((await channel.TakeAllAsync()).Select(r => r.Activity)).ShouldContain(Said.AskName);
    }

    /// <summary>« Nouveau partenariat » on the welcome card.</summary>
    private static JsonNode Button(JsonObject reply, string type) =>
        reply["attachments"]![0]!["content"]!["actions"]!
            .AsArray()
            .First(a => (string?)a!["type"] == type && (string?)a["title"] == "Nouveau partenariat")!;

    private static void ShouldAnswer(Posted reply, JsonObject incoming, string channelId) =>
        Answers(reply, incoming, channelId).ShouldBeTrue($"{reply.Target}\n{reply.Activity}");

    private static bool Answers(Posted reply, JsonObject incoming, string channelId)
    {
        string conversation = (string)incoming["conversation"]!["id"]!,
            id = (string)incoming["id"]!;
        // Web Chat does not know the ids of its own updates: nothing can be a reply to them.
        var named = channelId != "webchat" || (string?)incoming["type"] != "conversationUpdate";
        return reply.Target
                == $"/_connector/v3/conversations/{Uri.EscapeDataString(conversation)}/activities{(named ? "/" + Uri.EscapeDataString(id) : "")}"
            && (string?)reply.Activity["replyToId"] == (named ? id : null)
            && (string?)reply.Activity["channelId"] == channelId
            && (string?)reply.Activity["conversation"]?["id"] == conversation
            && (string?)reply.Activity["recipient"]?["id"] == (string?)incoming["from"]!["id"]
            && (string?)reply.Activity["from"]?["id"] == (string?)incoming["recipient"]!["id"];
    }
}
