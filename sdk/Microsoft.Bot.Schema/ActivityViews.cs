using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <content>How an activity is looked at: as what its type says, and by its references, mentions and channel data.</content>
public partial class Activity
{
    public IMessageActivity AsMessageActivity() => IsActivity(ActivityTypes.Message) ? this : null;

    public IInstallationUpdateActivity AsInstallationUpdateActivity() => IsActivity(ActivityTypes.InstallationUpdate) ? this : null;

    public IConversationUpdateActivity AsConversationUpdateActivity() => IsActivity(ActivityTypes.ConversationUpdate) ? this : null;

    public ITypingActivity AsTypingActivity() => IsActivity(ActivityTypes.Typing) ? this : null;

    public IEndOfConversationActivity AsEndOfConversationActivity() => IsActivity(ActivityTypes.EndOfConversation) ? this : null;

    public IEventActivity AsEventActivity() => IsActivity(ActivityTypes.Event) ? this : null;

    public IInvokeActivity AsInvokeActivity() => IsActivity(ActivityTypes.Invoke) ? this : null;

    public IMessageUpdateActivity AsMessageUpdateActivity() => IsActivity(ActivityTypes.MessageUpdate) ? this : null;

    public IMessageDeleteActivity AsMessageDeleteActivity() => IsActivity(ActivityTypes.MessageDelete) ? this : null;

    public IMessageReactionActivity AsMessageReactionActivity() => IsActivity(ActivityTypes.MessageReaction) ? this : null;

    public ITraceActivity AsTraceActivity() => IsActivity(ActivityTypes.Trace) ? this : null;

    /// <summary>Whether a person would see anything of this message.</summary>
    public bool HasContent()
        => !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrWhiteSpace(Summary) || Attachments?.Count > 0 || ChannelData != null;

    /// <summary>The people and bots that the text mentions; never null.</summary>
    public Mention[] GetMentions()
        => Entities?
            .Where(entity => string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase))
            .Select(entity => entity as Mention ?? entity.GetAs<Mention>())
            .ToArray() ?? [];

    /// <summary>The channel data as a <typeparamref name="TypeT"/>; the default when there is none.</summary>
    /// <exception cref="Exception">The channel data has another form.</exception>
    public TypeT GetChannelData<TypeT>() => ChannelData switch
    {
        null => default,
        TypeT typed => typed,
        JToken json => json.ToObject<TypeT>(),
        _ => (TypeT)ChannelData,
    };

    /// <summary>Like <see cref="GetChannelData{TypeT}"/>; false when there is no channel data or it has another form.</summary>
    public bool TryGetChannelData<TypeT>(out TypeT instance)
    {
        instance = default;
        if (ChannelData == null)
            return false;
        try
        {
            instance = GetChannelData<TypeT>();
            return true;
        }
        catch (Exception)
        {
            // Foreign data may fail in any way; the caller asked not to be bothered with how.
            return false;
        }
    }

    /// <summary>Where an answer to this activity goes, kept for later.</summary>
    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = IdToReplyTo(),
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <summary>The reference of what was sent in answer to this activity.</summary>
    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    /// <summary>Addresses this activity to a conversation: from the bot to the person, or the other way when incoming.</summary>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale = reference.Locale ?? Locale;
        From = isIncoming ? reference.User : reference.Bot;
        Recipient = isIncoming ? reference.Bot : reference.User;
        if (isIncoming)
            Id = reference.ActivityId ?? Id;
        else
            ReplyToId = reference.ActivityId ?? ReplyToId;
        return this;
    }

    /// <summary>Whether the type is the given one, or a sub-type of it (<c>type/sub</c>).</summary>
    protected bool IsActivity(string activityType)
        => Type != null
            && Type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase)
            && (Type.Length == activityType.Length || Type[activityType.Length] == '/');
}
