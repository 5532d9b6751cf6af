using System.Text.Json.Nodes;

namespace PartnershipBot.Tests.Channels;

/// <summary>
/// Everything that clients were recorded to send, each in a conversation of its own: a message is answered, an invoke has its
/// answer or 501, and what needs no words gets none.
/// </summary>
public sealed class RecordedActivityTests(Client client) : IClassFixture<Client>
{
    private static readonly string[] Welcoming = ["install", "botAdded"];

    public static TheoryData<string> All => [.. Client.All];

    [Theory]
    [MemberData(nameof(All))]
    public async Task What_was_recorded_is_answered_as_its_kind_asks(string name)
    {
        var activity = Client.Read(name, Guid.NewGuid().ToString("N"));
        var answer = await client.PostAsync(activity);
        var type = (string)activity["type"]!;
        if (type == "invoke")
        {
            answer.Status.ShouldBe(
                (string?)activity["name"] switch
                {
                    "adaptiveCard/action" or "task/fetch" or "composeExtension/query" => 200,
                    "message/submitAction" or "composeExtension/queryLink" => 200,
                    // The recorded action is another program's.
                    "composeExtension/fetchTask" or "composeExtension/submitAction" => 400,
                    _ => 501,
                }
            );
            (answer.Body.Length == 0).ShouldBe(answer.Status != 200 || (string?)activity["name"] == "message/submitAction");
        }
        else
        {
            answer.Status.ShouldBe(200);
            answer.Body.ShouldBeEmpty();
        }
        if (
            type is "message"
            || (string?)activity["channelData"]?["eventType"] == "editMessage" && (string?)activity["channelId"] == "msteams"
        )
        {
            answer.Sent.ShouldNotBeEmpty();
        }
        else if (type is "conversationUpdate" or "installationUpdate")
        {
            var personalJoin = name.EndsWith("personal-userAdded.json", StringComparison.Ordinal);
            answer.Sent.Count.ShouldBe(personalJoin || Welcoming.Any(name.Contains) && !name.Contains("uninstall") ? 1 : 0);
        }
        else if (type is not "invoke")
        {
            answer.Sent.ShouldBeEmpty();
        }
        foreach (var sent in answer.Sent)
        {
            ClientTakes(sent, activity);
        }
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("endOfConversation")]
    [InlineData("event")]
    [InlineData("trace")]
    [InlineData("handoff")]
    [InlineData("contactRelationUpdate")]
    [InlineData("deleteUserData")]
    [InlineData("messageDelete")]
    [InlineData("messageReaction")]
    public async Task What_is_no_message_gets_no_words(string type)
    {
        var activity = Client.Read("msteams/message-personal.json", Guid.NewGuid().ToString("N"));
        activity["type"] = type;
        var answer = await client.PostAsync(activity);
        (answer.Status, answer.Sent.Count).ShouldBe((200, 0));
    }

    [Theory]
    [InlineData("channelRestored")]
    [InlineData("teamArchived")]
    [InlineData("teamUnarchived")]
    [InlineData("teamRestored")]
    [InlineData("teamHardDeleted")]
    [InlineData("teamRenamed")]
    [InlineData("channelShared")]
    [InlineData("somethingNew")]
    public async Task What_happens_to_a_team_gets_no_words(string eventType)
    {
        var activity = Client.Read("msteams-templates/channel-teamRenamed.json", Guid.NewGuid().ToString("N"));
        activity["channelData"]!["eventType"] = eventType;
        var answer = await client.PostAsync(activity);
        (answer.Status, answer.Sent.Count).ShouldBe((200, 0));
    }

    [Theory]
    [InlineData("messageUpdate", "undeleteMessage")]
    [InlineData("messageDelete", "softDeleteMessage")]
    public async Task A_message_that_comes_back_or_goes_gets_no_words(string type, string eventType)
    {
        var activity = Client.Read("msteams/custom-messageUpdate.json", Guid.NewGuid().ToString("N"));
        (activity["type"], activity["channelData"]!["eventType"]) = (type, eventType);
        var answer = await client.PostAsync(activity);
        (answer.Status, answer.Sent.Count).ShouldBe((200, 0));
    }

    /// <summary>What the real client refuses: nulls, nothing to see, a mention that is not in the text, another conversation.</summary>
    private static void ClientTakes(Client.Sent sent, JsonObject activity)
    {
        sent.Type.ShouldBe("message");
        (sent.Text.Length + sent.Attachments.Count).ShouldBeGreaterThan(0);
        Nulls(sent.Activity).ShouldBeEmpty();
        var conversation = (string)activity["conversation"]!["id"]!;
        sent.Path.ShouldStartWith($"/_connector/v3/conversations/{Uri.EscapeDataString(conversation)}/activities");
        ((string?)sent.Activity["recipient"]?["id"]).ShouldBe((string?)activity["from"]!["id"]);
        ((string?)sent.Activity["from"]?["id"]).ShouldBe((string?)activity["recipient"]!["id"]);
        foreach (var entity in sent.Activity["entities"]?.AsArray() ?? [])
        {
            if ((string?)entity!["type"] == "mention")
            {
                sent.Text.ShouldContain((string)entity["text"]!);
            }
        }
        System.Text.Encoding.UTF8.GetByteCount(sent.Activity.ToJsonString()).ShouldBeLessThan(80 * 1024);
    }

    private static IEnumerable<string> Nulls(JsonNode node, string path = "$") =>
        node switch
        {
            JsonObject o => o.SelectMany(p => p.Value is null ? [$"{path}.{p.Key}"] : Nulls(p.Value, $"{path}.{p.Key}")),
            JsonArray list => list.SelectMany((v, i) => v is null ? [$"{path}[{i}]"] : Nulls(v, $"{path}[{i}]")),
            _ => [],
        };
}
