namespace Microsoft.Bot.Schema;

/// <summary>A program, not a person, tells the bot something.</summary>
public interface IEventActivity : IActivity
{
    string Name { get; set; }
    object Value { get; set; }
    ConversationReference RelatesTo { get; set; }
}
