namespace Microsoft.Bot.Schema;

/// <summary>A request that expects an answer in the same HTTP exchange.</summary>
public interface IInvokeActivity : IActivity
{
    string Name { get; set; }
    object Value { get; set; }
    ConversationReference RelatesTo { get; set; }
}
