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
            State = new Dictionary<string, object> { [SlotKey] = slot.Address(Turn.Of(dc.Context).Answers) },
        };
        See(instance, Turn.Of(dc.Context));
        dc.Stack.Insert(0, instance);
    }

    /// <summary>The place for which an instance waits; null where it waits for none, or for a partner that has left.</summary>
    public static Slot? SlotOf(DialogInstance? instance, Turn turn) => Slot.Parse(AddressOf(instance), turn.Answers);

    /// <summary>The question for which an instance waits, whoever it is about; null where it waits for none.</summary>
    public static Question? QuestionOf(DialogInstance? instance) => Slot.QuestionOf(AddressOf(instance));

    private static string? AddressOf(DialogInstance? instance) =>
        instance?.Id == DialogIds.Question && instance.State.TryGetValue(SlotKey, out var slot) ? slot as string : null;

    /// <summary>A colleague has taken that partner out meanwhile: the answer is nobody else's.</summary>
    private static async Task<DialogTurnResult> GoneAsync(DialogContext dc, Turn turn, CancellationToken ct)
    {
        if (QuestionOf(dc.ActiveDialog) is null)
        {
            return await dc.EndDialogAsync(null, ct);
        }
        await dc.Context.SendAsync(turn.Texts.Say("questionGone"), ct);
        return await dc.EndDialogAsync(new QuestionEnd.Passed(), ct);
    }
}
