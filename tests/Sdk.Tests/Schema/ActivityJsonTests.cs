using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Sdk.Tests.Schema;

public class ActivityJsonTests
{
    private static readonly JsonSerializerSettings AsTheAdapter = new() { NullValueHandling = NullValueHandling.Ignore };

    [Fact]
    public void a_reply_is_written_property_by_property_as_the_official_adapter_does()
    {
        var reply = new Activity(ActivityTypes.Message)
        {
            ReplyToId = "1",
            InputHint = InputHints.AcceptingInput,
            Text = "one",
            Locale = "fr-FR",
            Recipient = new ChannelAccount("u1", "U"),
            Conversation = new ConversationAccount(id: "c1"),
            From = new ChannelAccount("b1", "B"),
            ChannelId = "test",
            ServiceUrl = "http://127.0.0.1:47999/",
        };

        string[] lines =
        [
            """{"activities":[{"type":"message","serviceUrl":"http://127.0.0.1:47999/","channelId":"test",""",
            """ "from":{"id":"b1","name":"B"},"conversation":{"id":"c1"},"recipient":{"id":"u1","name":"U"},""",
            """ "locale":"fr-FR","text":"one","inputHint":"acceptingInput","replyToId":"1"}]}""",
        ];
        JsonConvert.SerializeObject(new ExpectedReplies([reply]), AsTheAdapter).ShouldBe(string.Concat(lines.Select(line => line.Trim())));
    }

    [Fact]
    public void a_property_that_the_protocol_does_not_name_is_kept()
    {
        const string sent = """{"type":"message","from":{"id":"u","tenantId":"t"},"conversation":{"id":"c","x":{"y":[1]}},"later":{"z":true}}""";

        var activity = JsonConvert.DeserializeObject<Activity>(sent)!;

        activity.Properties["later"]!["z"]!.Value<bool>().ShouldBeTrue();
        activity.From.Properties["tenantId"]!.Value<string>().ShouldBe("t");
        JsonConvert.SerializeObject(activity, AsTheAdapter).ShouldSayTheSameAs(sent);
    }

    [Fact]
    public void values_of_any_form_are_read_as_json()
    {
        var activity = JsonConvert.DeserializeObject<Activity>("""{"type":"message","value":{"answer":"42"},"channelData":{"tenant":{"id":"t"}}}""")!;

        activity.Value.ShouldBeOfType<JObject>()["answer"]!.Value<string>().ShouldBe("42");
        activity.ChannelData.ShouldBeOfType<JObject>();
    }

    [Fact]
    public void a_local_time_keeps_its_offset()
    {
        var activity = JsonConvert.DeserializeObject<Activity>("""{"type":"message","localTimestamp":"2026-06-01T09:30:00+02:00"}""")!;

        activity.LocalTimestamp!.Value.Offset.ShouldBe(TimeSpan.FromHours(2));
    }
}
