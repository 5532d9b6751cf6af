namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What became of the dialog stack in a turn.</summary>
public class DialogTurnResult(DialogTurnStatus status, object result = null)
{
    public DialogTurnStatus Status { get; set; } = status;

    /// <summary>What the last dialog gave, when it ended.</summary>
    public object Result { get; set; } = result;
}
