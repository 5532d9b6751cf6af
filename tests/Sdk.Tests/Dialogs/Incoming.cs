using Microsoft.Bot.Schema;

namespace Sdk.Tests.Dialogs;

/// <summary>Activities as they come from a channel.</summary>
public static class Incoming
{
    public static Activity Message(string? text = "hello") => Of(ActivityTypes.Message, activity => activity.Text = text);

    public static Activity Of(string type, Action<Activity>? and = null)
    {
        var activity = new Activity
        {
            Type = type,
            Id = "in1",
            ChannelId = "test",
            ServiceUrl = "https://channel.example/",
            From = new ChannelAccount("user", "User"),
            Recipient = new ChannelAccount("bot", "Bot"),
            Conversation = new ConversationAccount(id: "conversation"),
        };
        and?.Invoke(activity);
        return activity;
    }
}
