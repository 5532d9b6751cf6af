using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace PartnershipBot.Turns.Inbound;

/// <summary>
/// A copy of an activity that shares nothing with it that can change, member by member: to write one as JSON and read it again
/// costs as much as a turn's own work.
/// </summary>
internal static class ActivityCopy
{
    public static Activity Of(Activity activity) =>
        new()
        {
            Type = activity.Type,
            Id = activity.Id,
            Timestamp = activity.Timestamp,
            LocalTimestamp = activity.LocalTimestamp,
            LocalTimezone = activity.LocalTimezone,
            ServiceUrl = activity.ServiceUrl,
            ChannelId = activity.ChannelId,
            From = Of(activity.From),
            Conversation = Of(activity.Conversation),
            Recipient = Of(activity.Recipient),
            TextFormat = activity.TextFormat,
            AttachmentLayout = activity.AttachmentLayout,
            MembersAdded = Each(activity.MembersAdded, Of),
            MembersRemoved = Each(activity.MembersRemoved, Of),
            ReactionsAdded = Each(activity.ReactionsAdded, Of),
            ReactionsRemoved = Each(activity.ReactionsRemoved, Of),
            TopicName = activity.TopicName,
            HistoryDisclosed = activity.HistoryDisclosed,
            Locale = activity.Locale,
            Text = activity.Text,
            Speak = activity.Speak,
            InputHint = activity.InputHint,
            Summary = activity.Summary,
            SuggestedActions = Of(activity.SuggestedActions),
            Attachments = Each(activity.Attachments, Of),
            Entities = Each(activity.Entities, Of),
            ChannelData = Any(activity.ChannelData),
            Action = activity.Action,
            ReplyToId = activity.ReplyToId,
            Label = activity.Label,
            ValueType = activity.ValueType,
            Value = Any(activity.Value),
            Name = activity.Name,
            RelatesTo = Of(activity.RelatesTo),
            Code = activity.Code,
            Expiration = activity.Expiration,
            Importance = activity.Importance,
            DeliveryMode = activity.DeliveryMode,
            ListenFor = Each(activity.ListenFor, phrase => phrase),
            TextHighlights = Each(activity.TextHighlights, Of),
            SemanticAction = Of(activity.SemanticAction),
            CallerId = activity.CallerId,
            Properties = Bag(activity.Properties),
        };

    private static ChannelAccount? Of(ChannelAccount? account) =>
        account is null
            ? null
            : new ChannelAccount
            {
                Id = account.Id,
                Name = account.Name,
                AadObjectId = account.AadObjectId,
                Role = account.Role,
                Properties = Bag(account.Properties),
            };

    private static ConversationAccount? Of(ConversationAccount? conversation) =>
        conversation is null
            ? null
            : new ConversationAccount
            {
                IsGroup = conversation.IsGroup,
                ConversationType = conversation.ConversationType,
                Id = conversation.Id,
                Name = conversation.Name,
                AadObjectId = conversation.AadObjectId,
                Role = conversation.Role,
                TenantId = conversation.TenantId,
                Properties = Bag(conversation.Properties),
            };

    private static MessageReaction? Of(MessageReaction? reaction) => reaction is null ? null : new MessageReaction { Type = reaction.Type };

    private static SuggestedActions? Of(SuggestedActions? actions) =>
        actions is null ? null : new SuggestedActions { To = Each(actions.To, id => id), Actions = Each(actions.Actions, Of) };

    private static CardAction? Of(CardAction? action) =>
        action is null
            ? null
            : new CardAction
            {
                Type = action.Type,
                Title = action.Title,
                Image = action.Image,
                Text = action.Text,
                DisplayText = action.DisplayText,
                Value = Any(action.Value),
                ChannelData = Any(action.ChannelData),
                ImageAltText = action.ImageAltText,
            };

    private static Attachment? Of(Attachment? attachment) =>
        attachment is null
            ? null
            : new Attachment
            {
                ContentType = attachment.ContentType,
                ContentUrl = attachment.ContentUrl,
                Content = Any(attachment.Content),
                Name = attachment.Name,
                ThumbnailUrl = attachment.ThumbnailUrl,
                Properties = Bag(attachment.Properties),
            };

    private static Entity? Of(Entity? entity) =>
        entity is null ? null : new Entity { Type = entity.Type, Properties = Bag(entity.Properties) };

    private static ConversationReference? Of(ConversationReference? reference) =>
        reference is null
            ? null
            : new ConversationReference
            {
                ActivityId = reference.ActivityId,
                User = Of(reference.User),
                Bot = Of(reference.Bot),
                Conversation = Of(reference.Conversation),
                ChannelId = reference.ChannelId,
                Locale = reference.Locale,
                ServiceUrl = reference.ServiceUrl,
            };

    private static TextHighlight? Of(TextHighlight? highlight) =>
        highlight is null ? null : new TextHighlight { Text = highlight.Text, Occurrence = highlight.Occurrence };

    private static SemanticAction? Of(SemanticAction? action) =>
        action is null
            ? null
            : new SemanticAction
            {
                Id = action.Id,
                Entities = action.Entities?.ToDictionary(entity => entity.Key, entity => Of(entity.Value)),
                State = action.State,
            };

    private static List<T?>? Each<T>(IList<T>? list, Func<T?, T?> copy)
        where T : class => list is null ? null : [.. list.Select(copy)];

    /// <summary>What came as JSON is a token; anything else is a text, a number or a truth value, which do not change.</summary>
    private static object? Any(object? value) => value is JToken token ? token.DeepClone() : value;

    private static JObject? Bag(JObject? bag) => bag is null or { Count: 0 } ? [] : (JObject)bag.DeepClone();
}
