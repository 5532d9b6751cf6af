using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Dialogs.Requests;

/// <summary>What is answered to a button that cannot act.</summary>
internal static class CardReplies
{
    /// <summary>A card from before: says so, and shows what waits or the present state.</summary>
    public static async Task StaleAsync(DialogContext dc, Partnership? shown, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.Context.SendAsync(turn.Texts.Say("staleCard"), ct);
        if (dc.ActiveDialog is not null)
        {
            await dc.RepromptDialogAsync(ct);
        }
        else if ((shown ?? turn.Current) is { } partnership)
        {
            await OpenRequest.OpenAsync(dc, partnership, ct);
        }
        else
        {
            await MenuRequest.ShowAsync(dc, ct);
        }
    }

    /// <summary>A card of another library, or about something that is not here; the reply does not tell which.</summary>
    public static async Task NotAvailableAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        turn.IsRefused = true;
        await dc.Context.SendAsync(turn.Texts.Say("notAvailable"), ct);
        await dc.RepromptDialogAsync(ct);
    }

    /// <summary>Something that no card of ours sends.</summary>
    public static async Task UnexpectedAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.Context.SendAsync(turn.Texts.Say(dc.ActiveDialog is null ? "notUnderstood" : "textExpected"), ct);
        if (dc.ActiveDialog is null)
        {
            await MenuRequest.ShowAsync(dc, ct);
        }
        await dc.RepromptDialogAsync(ct);
    }
}
