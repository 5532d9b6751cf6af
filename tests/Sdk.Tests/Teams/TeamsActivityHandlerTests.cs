using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;
using Sdk.Tests.Turns;

namespace Sdk.Tests.Teams;

public class TeamsActivityHandlerTests
{
    private readonly HoldingAdapter _adapter = new();

    [Theory]
    [InlineData("channelCreated", "channel created general team")]
    [InlineData("channelDeleted", "channel deleted general team")]
    [InlineData("channelRenamed", "channel renamed general team")]
    [InlineData("channelRestored", "channel restored general team")]
    [InlineData("teamArchived", "team archived team")]
    [InlineData("teamDeleted", "team deleted team")]
    [InlineData("teamHardDeleted", "team gone team")]
    [InlineData("teamRenamed", "team renamed team")]
    [InlineData("teamRestored", "team restored team")]
    [InlineData("teamUnarchived", "team unarchived team")]
    public async Task each_change_of_a_team_has_its_method(string eventType, string call)
        => (await CallsAsync(Update(eventType))).ShouldBe([call]);

    [Fact]
    public async Task on_another_channel_a_change_of_a_team_means_nothing()
    {
        var activity = Update("teamRenamed");
        activity.ChannelId = "emulator";

        (await CallsAsync(activity)).ShouldBeEmpty();
    }

    [Fact]
    public async Task those_who_joined_are_told_with_what_teams_said_of_them()
    {
        var activity = Update(null);
        activity.MembersAdded = JArray.Parse("""[{"id":"29:1","name":"Ada","email":"ada@example.org","tenantId":"t"},{"id":"bot"}]""").ToObject<List<ChannelAccount>>();

        (await CallsAsync(activity)).ShouldBe(["joined ada@example.org, bot"]);
    }

    [Fact]
    public async Task those_who_left_are_told()
    {
        var activity = Update(null);
        activity.MembersRemoved = [new ChannelAccount("29:1")];

        (await CallsAsync(activity)).ShouldBe(["left 29:1"]);
    }

    [Theory]
    [InlineData("messageUpdate", "editMessage", "edited")]
    [InlineData("messageUpdate", "undeleteMessage", "undeleted")]
    [InlineData("messageUpdate", "other", null)]
    [InlineData("messageDelete", "softDeleteMessage", "deleted")]
    [InlineData("messageDelete", "other", null)]
    public async Task a_message_may_be_edited_deleted_and_brought_back(string type, string eventType, string? call)
        => (await CallsAsync(Incoming.Of(type, activity =>
        {
            activity.ChannelId = "msteams";
            activity.ChannelData = JObject.FromObject(new { eventType });
        }))).ShouldBe(call == null ? [] : [call]);

    [Theory]
    [InlineData("task/fetch", """{"data":{"a":"fetch"}}""", """{"task":{"value":"fetch","type":"message"}}""")]
    [InlineData("task/submit", """{"data":{"a":"submit"}}""", """{"task":{"value":"submit","type":"message"}}""")]
    [InlineData("composeExtension/query", """{"commandId":"search","parameters":[{"name":"q","value":"x"}]}""", """{"composeExtension":{"type":"result","text":"search q=x"}}""")]
    [InlineData("composeExtension/submitAction", """{"commandId":"new"}""", """{"composeExtension":{"type":"message","text":"new"}}""")]
    public async Task an_invoke_is_answered_with_what_its_method_gives(string name, string value, string body)
    {
        var answer = await InvokeAsync(name, value);

        answer.Status.ShouldBe(200);
        JToken.DeepEquals(Json(answer.Body), JObject.Parse(body)).ShouldBeTrue(Json(answer.Body).ToString());
    }

    [Theory]
    [InlineData("accept", 200, "accepted")]
    [InlineData("decline", 200, "declined")]
    [InlineData("later", 400, null)]
    public async Task a_file_is_accepted_or_declined(string action, int status, string? call)
    {
        var bot = new Recorder();

        var answer = await InvokeAsync("fileConsent/invoke", JObject.FromObject(new { action, uploadInfo = new { name = "a.docx" } }).ToString(), bot);

        answer.Status.ShouldBe(status);
        bot.Calls.ShouldBe(call == null ? [] : [call]);
    }

    [Theory]
    [InlineData("composeExtension/queryLink", """{"url":"https://a.example"}""", 501)]
    [InlineData("composeExtension/selectItem", "{}", 501)]
    [InlineData("composeExtension/fetchTask", "{}", 501)]
    [InlineData("nope/nope", "{}", 501)]
    [InlineData(null, "{}", 501)]
    public async Task what_nobody_handles_is_not_implemented(string? name, string value, int status)
        => (await InvokeAsync(name, value)).Status.ShouldBe(status);

    [Fact]
    public async Task a_value_that_is_no_object_is_a_bad_request()
    {
        await new Recorder().OnTurnAsync(new TurnContext(_adapter, Incoming.Of("invoke", activity =>
        {
            activity.Name = "task/fetch";
            activity.Value = "text";
        })));

        ((InvokeResponse)_adapter.Sent.Single().Value).Status.ShouldBe(400);
    }

    [Fact]
    public async Task an_action_of_an_adaptive_card_is_answered_as_anywhere()
    {
        var answer = await InvokeAsync("adaptiveCard/action", """{"action":{"type":"Action.Execute","verb":"save"}}""");

        ((AdaptiveCardInvokeResponse)answer.Body).Value.ShouldBe("save");
    }

    private static JObject Json(object body)
        => JObject.FromObject(body, Newtonsoft.Json.JsonSerializer.Create(new() { NullValueHandling = Newtonsoft.Json.NullValueHandling.Ignore }));

    private static Activity Update(string? eventType) => Incoming.Of("conversationUpdate", activity =>
    {
        activity.ChannelId = "msteams";
        activity.ChannelData = JObject.FromObject(new { eventType, team = new { id = "team" }, channel = new { id = "general" } });
    });

    private async Task<List<string>> CallsAsync(Activity activity)
    {
        var bot = new Recorder();
        await bot.OnTurnAsync(new TurnContext(_adapter, activity));
        return bot.Calls;
    }

    private async Task<InvokeResponse> InvokeAsync(string? name, string value, Recorder? bot = null)
    {
        await (bot ?? new Recorder()).OnTurnAsync(new TurnContext(_adapter, Incoming.Of("invoke", activity =>
        {
            activity.ChannelId = "msteams";
            activity.Name = name;
            activity.Value = JObject.Parse(value);
        })));
        return (InvokeResponse)_adapter.Sent.Single().Value;
    }
}
