namespace Microsoft.Bot.Schema;

/// <summary>Reactions were put on a message, or taken off.</summary>
public interface IMessageReactionActivity : IActivity
{
    IList<MessageReaction> ReactionsAdded { get; set; }
    IList<MessageReaction> ReactionsRemoved { get; set; }
}
