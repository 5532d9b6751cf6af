namespace Microsoft.Bot.Schema;

/// <summary>A note for the developer; only the Emulator shows it.</summary>
public interface ITraceActivity : IActivity
{
    string Name { get; set; }
    string Label { get; set; }
    string ValueType { get; set; }
    object Value { get; set; }
    ConversationReference RelatesTo { get; set; }
}
