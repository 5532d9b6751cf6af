using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Interview;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Asking;

/// <content>The place for which a question waits.</content>
internal sealed partial class QuestionDialog
{
    /// <summary>Waits for the answer at a place without asking for it: it has just been said.</summary>
    public static void Put(DialogContext dc, Slot slot)
    {
        var instance = new DialogInstance
        {
            Id = DialogIds.Question,
            State = new Dictionary<string, object> { [SlotKey] = slot.ToString() },
        };
        See(instance, Turn.Of(dc.Context));
        dc.Stack.Insert(0, instance);
    }

    /// <summary>The place for which an instance waits, or null.</summary>
    public static Slot? SlotOf(DialogInstance? instance) =>
        instance?.Id == DialogIds.Question ? Slot.Parse(instance.State.TryGetValue(SlotKey, out var slot) ? slot as string : null) : null;
}
