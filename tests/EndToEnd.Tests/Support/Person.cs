using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace EndToEnd.Tests.Support;

/// <summary>Somebody who writes to the bot through a channel: activities shaped as that channel really sends them.</summary>
/// <param name="channel">The channel's id, a folder of Payloads.</param>
/// <param name="serviceUrl">Where replies go.</param>
/// <param name="name">Tells people and their conversations apart.</param>
internal sealed class Person(string channel, string serviceUrl, string name)
{
    private int _messages;

    public string ConversationId { get; } = $"a:personal/{name}";

    public string UserId { get; } = $"29:{name}";

    /// <summary>An activity as recorded, with this person's ids.</summary>
    public JsonObject Activity(string recorded)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Payloads", channel, recorded + ".json");
        var activity = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
        var recordedUser = activity["from"]!["id"]!.GetValue<string>();
        activity["id"] = $"{name}-{++_messages}";
        activity["serviceUrl"] = serviceUrl;
        activity["conversation"]!["id"] = ConversationId;
        foreach (var account in (activity["membersAdded"]?.AsArray() ?? []).Append(activity["from"]))
        {
            if (account!["id"]!.GetValue<string>() == recordedUser)
            {
                account["id"] = UserId;
                if (account["aadObjectId"] is not null)
                {
                    account["aadObjectId"] =
                        $"33333333-3333-4333-8333-{name.Aggregate(7L, (sum, c) => (sum * 31 + c) % 1_000_000_007):D12}";
                }
            }
        }
        return activity;
    }

    public JsonObject Message(string text)
    {
        var activity = Activity("message-personal");
        activity["text"] = text;
        return activity;
    }

    /// <summary>Posts an activity; replies go to the channel.</summary>
    public static async Task PostAsync(BotProgram bot, JsonObject activity)
    {
        using var response = await bot.Http.PostAsJsonAsync("/api/messages", activity);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, bot.Output);
    }

    /// <summary>Says something and gets what is replied with the request itself.</summary>
    public Task<string> SaysAsync(BotProgram bot, string text) => AsksAsync(bot, Message(text));

    /// <summary>Posts an activity and gets what is replied with the request itself.</summary>
    public static async Task<string> AsksAsync(BotProgram bot, JsonObject activity)
    {
        activity["deliveryMode"] = "expectReplies";
        using var response = await bot.Http.PostAsJsonAsync("/api/messages", activity);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, bot.Output);
        var replies = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["activities"]!.AsArray();
        return Words.Of(replies);
    }
}
