namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>An event told to the active dialog and, if it bubbles, to the dialogs that contain it.</summary>
public class DialogEvent
{
    public bool Bubble { get; set; }

    public string Name { get; set; }

    public object Value { get; set; }
}
