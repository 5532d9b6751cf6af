using System.Globalization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Where to reach a conversation: enough to say something in it later, without being asked.</summary>
public class ConversationReference
{
    public ConversationReference()
    {
    }

    public ConversationReference(
        string activityId = default, ChannelAccount user = default, ChannelAccount bot = default,
        ConversationAccount conversation = default, string channelId = default, string serviceUrl = default)
    {
        ActivityId = activityId;
        User = user;
        Bot = bot;
        Conversation = conversation;
        ChannelId = channelId;
        ServiceUrl = serviceUrl;
    }

    public ConversationReference(
        CultureInfo locale, string activityId = default, ChannelAccount user = default, ChannelAccount bot = default,
        ConversationAccount conversation = default, string channelId = default, string serviceUrl = default)
        : this(activityId, user, bot, conversation, channelId, serviceUrl)
    {
        Locale = locale?.ToString();
    }

    [JsonProperty(PropertyName = "activityId")]
    public string ActivityId { get; set; }

    [JsonProperty(PropertyName = "user")]
    public ChannelAccount User { get; set; }

    [JsonProperty(PropertyName = "bot")]
    public ChannelAccount Bot { get; set; }

    [JsonProperty(PropertyName = "conversation")]
    public ConversationAccount Conversation { get; set; }

    [JsonProperty(PropertyName = "channelId")]
    public string ChannelId { get; set; }

    [JsonProperty(PropertyName = "locale")]
    public string Locale { get; set; }

    [JsonProperty(PropertyName = "serviceUrl")]
    public string ServiceUrl { get; set; }

    /// <summary>The event by which the SDK starts a turn of the bot's own in this conversation.</summary>
    public Activity GetContinuationActivity() => new(ActivityTypes.Event)
    {
        Name = ActivityEventNames.ContinueConversation,
        Id = Guid.NewGuid().ToString(),
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
        Conversation = Conversation,
        Recipient = Bot,
        From = User,
        RelatesTo = this,
    };
}
