namespace Microsoft.Bot.Schema;

/// <content>How activities are made: from nothing, or in answer to one that came in.</content>
public partial class Activity
{
    public static IMessageActivity CreateMessageActivity()
        => new Activity(ActivityTypes.Message) { Attachments = new List<Attachment>(), Entities = new List<Entity>() };

    public static IConversationUpdateActivity CreateConversationUpdateActivity()
        => new Activity(ActivityTypes.ConversationUpdate)
        {
            MembersAdded = new List<ChannelAccount>(),
            MembersRemoved = new List<ChannelAccount>(),
        };

    public static ITypingActivity CreateTypingActivity() => new Activity(ActivityTypes.Typing);

    public static IEndOfConversationActivity CreateEndOfConversationActivity() => new Activity(ActivityTypes.EndOfConversation);

    public static IEventActivity CreateEventActivity() => new Activity(ActivityTypes.Event);

    public static IInvokeActivity CreateInvokeActivity() => new Activity(ActivityTypes.Invoke);

    /// <summary>Makes a trace; without <paramref name="valueType"/> the type's name of <paramref name="value"/> stands for it.</summary>
    public static ITraceActivity CreateTraceActivity(
        string name, string valueType = default, object value = default, string label = default)
        => new Activity(ActivityTypes.Trace)
        {
            Name = name,
            Label = label,
            ValueType = valueType ?? value?.GetType().Name,
            Value = value,
        };

    /// <summary>Makes a message to whoever sent this activity.</summary>
    public Activity CreateReply(string text = default, string locale = default)
    {
        var reply = AnswerOfType(ActivityTypes.Message);
        reply.Text = text ?? string.Empty;
        reply.Locale = locale ?? Locale;
        reply.Attachments = new List<Attachment>();
        reply.Entities = new List<Entity>();
        return reply;
    }

    /// <summary>Makes a trace in the conversation of this activity.</summary>
    public ITraceActivity CreateTrace(string name, object value = default, string valueType = default, string label = default)
    {
        var trace = AnswerOfType(ActivityTypes.Trace);
        trace.Name = name;
        trace.Label = label;
        trace.ValueType = valueType ?? value?.GetType().Name;
        trace.Value = value;
        return trace;
    }

    private Activity AnswerOfType(string type) => new(type)
    {
        Timestamp = TimeProvider.System.GetUtcNow(),
        From = new ChannelAccount(Recipient?.Id, Recipient?.Name),
        Recipient = new ChannelAccount(From?.Id, From?.Name),
        ReplyToId = IdToReplyTo(),
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
        Conversation = Conversation,
    };

    /// <summary>Direct Line never delivers a conversationUpdate, so nothing there can be a reply to one.</summary>
    private string IdToReplyTo()
    {
        var unseen = string.Equals(Type, ActivityTypes.ConversationUpdate, StringComparison.OrdinalIgnoreCase)
            && (string.Equals(ChannelId, "directline", StringComparison.OrdinalIgnoreCase)
                || string.Equals(ChannelId, "webchat", StringComparison.OrdinalIgnoreCase));
        return unseen ? null : Id;
    }
}
