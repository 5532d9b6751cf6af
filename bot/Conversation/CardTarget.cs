using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Conversation.Forms;
using PartnershipBot.Domain;
using PartnershipBot.Interview;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation;

/// <summary>What a request is about: the partnership of the card that was pressed, or else the one worked on.</summary>
internal static class CardTarget
{
    /// <summary>
    /// Works on the partnership that a card shows. A question about another one is left: its answer would go to the wrong place.
    /// </summary>
    public static async Task<Partnership?> ChooseAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (asked.CardPartnership is { } shown && shown.Id != turn.Current?.Id)
        {
            await dc.CancelAllDialogsAsync(ct);
            turn.Choose(shown);
        }
        return turn.Current;
    }

    /// <summary>The stage whose recap or form is on the card that waits; null when none is.</summary>
    public static Stage? OnCard(DialogContext dc) => RecapDialog.StageOf(dc.ActiveDialog) ?? FormDialog.StageOf(dc.ActiveDialog);

    /// <summary>The same, or else the present stage of the partnership worked on.</summary>
    public static Stage? StageOf(DialogContext dc) =>
        OnCard(dc) ?? (Turn.Of(dc.Context).Current is { } current ? StageRules.StageOf(current) : null);

    /// <summary>Asks again what waits; a card that waits still stands above, and its buttons still act.</summary>
    public static Task GoOnAsync(DialogContext dc, CancellationToken ct) =>
        dc.ActiveDialog?.Id is DialogIds.Recap or DialogIds.Form or DialogIds.Bundle ? Task.CompletedTask : dc.RepromptDialogAsync(ct);
}
