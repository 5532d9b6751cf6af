using System.Text.Json.Nodes;
using PartnershipBot.Storage;

namespace PartnershipBot.Tests.Channels;

/// <summary>Messages, edits and invokes in the shapes that clients give them, and in some that only a mistake or malice gives.</summary>
public sealed class ShapesTests(Client client) : IClassFixture<Client>
{
    private readonly string _mark = Guid.NewGuid().ToString("N");

    [Theory]
    [InlineData("""{"msteams":{"type":"messageBack","text":"aide","displayText":"Aide"}}""")]
    [InlineData("""{"verb":"help"}""")]
    [InlineData("""{}""")]
    [InlineData("null")]
    [InlineData("\"aide\"")]
    [InlineData("""["aide"]""")]
    [InlineData("42")]
    public async Task The_text_of_a_messageBack_is_what_was_said_whatever_value_comes_with_it(string value)
    {
        var answer = await SayAsync(a => (a["text"], a["value"], a["replyToId"]) = ("aide", JsonNode.Parse(value), "1795385050895"));
        answer.Words.ShouldContain("Source\u00a0: guide");
    }

    [Theory]
    [InlineData("""{"msteams":{"type":"messageBack","text":"aide"},"name":"x"}""")]
    [InlineData("""{"verb":{"of":"another kind"}}""")]
    [InlineData("""{"verb":"neverHeardOf","library":[],"partnership":{}}""")]
    [InlineData("""[1,2]""")]
    [InlineData("\"words\"")]
    public async Task A_button_that_is_none_of_ours_is_answered(string value) =>
        (
            await SayAsync(a =>
            {
                a.Remove("text");
                a["value"] = JsonNode.Parse(value);
            })
        ).Sent.ShouldNotBeEmpty();

    [Theory]
    [InlineData("text", "null")]
    [InlineData("text", "\"\"")]
    [InlineData("text", "\"   \\n\\t \"")]
    [InlineData("text", "\"<at>Test Bot</at>\"")]
    [InlineData("text", "\"\\u0000\\u200b\\ud83d\\ude00\"")]
    [InlineData("text", "12")]
    [InlineData("entities", "[null]")]
    [InlineData("entities", "[{\"type\":\"mention\"},{\"type\":\"mention\",\"mentioned\":{},\"text\":\"\"}]")]
    [InlineData("attachments", "[]")]
    [InlineData("attachments", "[null]")]
    [InlineData("attachments", "[{\"contentType\":\"text/html\",\"content\":\"<p>aide</p>\"}]")]
    [InlineData(
        "attachments",
        "[{\"contentType\":\"application/vnd.microsoft.teams.file.download.info\",\"name\":\"a.pdf\",\"content\":{\"fileType\":\"pdf\"}}]"
    )]
    [InlineData("channelData", "null")]
    [InlineData("channelData", "[]")]
    [InlineData("channelData", "\"data\"")]
    [InlineData("channelData", "{\"tenant\":null,\"team\":null}")]
    [InlineData("locale", "\"xx-invalid-locale\"")]
    [InlineData("localTimezone", "\"Nowhere/Nothing\"")]
    [InlineData("timestamp", "\"yesterday\"")]
    [InlineData("from", "null")]
    [InlineData("from", "{}")]
    [InlineData("recipient", "null")]
    [InlineData("id", "null")]
    [InlineData("channelId", "null")]
    [InlineData("replyToId", "\"\"")]
    [InlineData("suggestedActions", "{\"actions\":[null]}")]
    public async Task A_message_of_an_odd_shape_is_answered_or_refused_as_a_mistake_of_its_sender(string field, string value)
    {
        var answer = await SayAsync(a => a[field] = JsonNode.Parse(value));
        if (answer.Status == 200)
        {
            answer.Sent.ShouldNotBeEmpty();
        }
        else
        {
            answer.Status.ShouldBe(400);
        }
    }

    [Theory]
    [InlineData("membersAdded", "[null]")]
    [InlineData("membersAdded", "[]")]
    [InlineData("membersAdded", "[{}]")]
    [InlineData("membersRemoved", "[{\"id\":null}]")]
    [InlineData("channelData", "\"data\"")]
    [InlineData("channelData", "{\"team\":\"words\",\"eventType\":7}")]
    [InlineData("recipient", "null")]
    [InlineData("from", "null")]
    public async Task An_update_of_an_odd_shape_is_no_error(string field, string value)
    {
        var activity = Client.Read("msteams-templates/channel-userAdded.json", _mark);
        activity[field] = JsonNode.Parse(value);
        (await client.PostAsync(activity)).Status.ShouldBeOneOf(200, 400);
    }

    [Fact]
    public async Task A_mention_is_not_taken_for_words_and_the_answer_stays_in_its_thread()
    {
        var activity = Client.Read("msteams/message-channel-reply.json", _mark);
        activity["text"] = "<at>Test Bot</at> mes partenariats\n";
        var answer = await client.PostAsync(activity);
        answer.Sent.ShouldNotBeEmpty();
        answer.Sent.ShouldAllBe(s => s.Conversation!.EndsWith(";messageid=1795385062671", StringComparison.Ordinal));
        answer.Words.ShouldNotContain("<at>");
    }

    [Fact]
    public async Task An_edited_answer_stays_what_it_was_and_who_edits_it_is_told_how_to_change_it()
    {
        (await SayAsync(a => a["text"] = "nouveau partenariat", "m1")).Sent.ShouldNotBeEmpty();
        (await SayAsync(a => a["text"] = "bibliothèque", "m2")).Sent.ShouldNotBeEmpty();
        var before = await RowsAsync();

        var edit = Client.Read("msteams/custom-messageUpdate.json", _mark);
        (edit["id"], edit["text"]) = ("m2", "organisme extérieur");
        (await client.PostAsync(edit)).Words.ShouldContain("récapitulatif");
        edit["timestamp"] = "2026-11-22T22:05:00Z";
        (await client.PostAsync(edit)).Sent.Count.ShouldBe(1);
        (await client.PostAsync(edit)).Sent.ShouldBeEmpty();

        (await RowsAsync()).ShouldBe(before);
        (await SayAsync(a => a["text"] = "aide", "m3")).Sent.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("composeExtension/queryLink")]
    [InlineData("composeExtension/selectItem")]
    [InlineData("composeExtension/submitAction")]
    [InlineData("composeExtension/querySettingUrl")]
    [InlineData("fileConsent/invoke")]
    [InlineData("message/submitAction")]
    [InlineData("actionableMessage/executeAction")]
    [InlineData("signin/verifyState")]
    [InlineData("signin/tokenExchange")]
    [InlineData("application/search")]
    [InlineData("tab/fetch")]
    [InlineData("config/fetch")]
    [InlineData("neverHeardOf")]
    [InlineData("")]
    [InlineData(null)]
    public async Task An_invoke_that_nothing_here_handles_is_501_and_one_of_a_wrong_shape_a_mistake(string? name)
    {
        foreach (
            var value in new[]
            {
                """{"action":"decline","commandId":"x","data":{}}""",
                "null",
                "\"words\"",
                "[]",
                """{"queryOptions":"x","context":7}""",
            }
        )
        {
            var answer = await client.PostAsync(Invoke(name, value));
            answer.Status.ShouldBeOneOf(501, 400);
            answer.Sent.ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("null", 400)]
    [InlineData("\"words\"", 400)]
    [InlineData("{}", 400)]
    [InlineData("""{"action":{"type":"Action.Submit","verb":"x"}}""", 400)]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"neverHeardOf","data":null}}""", 200)]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"neverHeardOf","data":"words"}}""", 200)]
    [InlineData("""{"action":{"type":"Action.Execute","data":{"verb":7}},"trigger":"automatic"}""", 200)]
    public async Task The_button_of_a_card_has_an_answer_that_the_client_can_show(string value, int status)
    {
        var answer = await client.PostAsync(Invoke("adaptiveCard/action", value));
        answer.Status.ShouldBe(status);
        var body = JsonNode.Parse(answer.Body)!;
        ((int)body["statusCode"]!).ShouldBe(status);
        ((string)body["type"]!).ShouldStartWith("application/vnd.microsoft.");
        body["value"].ShouldNotBeNull();
    }

    [Fact]
    public async Task With_expectReplies_the_answer_of_an_invoke_is_among_the_replies()
    {
        var activity = Invoke("tab/fetch", """{"data":{}}""");
        activity["deliveryMode"] = "expectReplies";
        var answer = await client.PostAsync(activity);
        answer.Status.ShouldBe(200);
        var reply = JsonNode.Parse(answer.Body)!["activities"]!.AsArray().ShouldHaveSingleItem()!;
        ((string)reply["type"]!).ShouldBe("invokeResponse");
        ((int)reply["value"]!["Status"]!).ShouldBe(501);
    }

    private JsonObject Invoke(string? name, string value)
    {
        var activity = Client.Read("msteams/custom-task-fetch.json", _mark);
        (activity["id"], activity["name"], activity["value"]) = (Guid.NewGuid().ToString(), name, JsonNode.Parse(value));
        return activity;
    }

    private Task<Client.Answer> SayAsync(Action<JsonObject> change, string? id = null)
    {
        var activity = Client.Read("msteams/message-personal.json", _mark);
        activity["id"] = id ?? Guid.NewGuid().ToString();
        change(activity);
        return client.PostAsync(activity);
    }

    private async Task<string> RowsAsync()
    {
        var rows = await client
            .Store.ReadAllAsync(
                Tables.Libraries,
                $"tenant-{_mark}|person|33333333-3333-4333-8333-333333333330",
                KeyRange.Prefix("partnership|")
            )
            .ToListAsync();
        return string.Join(
            '\n',
            rows.Select(r => $"{r.RowKey} {r.ETag} {string.Join(',', r.Columns.OrderBy(c => c.Key).Select(c => $"{c.Key}={c.Value}"))}")
        );
    }
}
