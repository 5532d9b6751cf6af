using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Domain;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Trust.Members;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation;

/// <summary>What is answered to a button that cannot act.</summary>
internal static class CardReplies
{
    /// <summary>
    /// A card from before: says so, and shows the present state of what it showed; a question about something else goes on waiting.
    /// </summary>
    public static async Task StaleAsync(DialogContext dc, Partnership? shown, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.Context.SendAsync(turn.Texts.Say("staleCard"), ct);
        if (dc.ActiveDialog is not null)
        {
            if (shown is not null && shown.Id != turn.Current?.Id)
            {
                await Navigation.SheetAsync(dc, shown, ct);
            }
            await dc.RepromptDialogAsync(ct);
        }
        else if ((shown ?? turn.Current) is { } partnership)
        {
            await Navigation.OpenAsync(dc, partnership, ct);
        }
        else
        {
            await Navigation.MenuAsync(dc, ct);
        }
    }

    /// <summary>A card of another library, or about something that is not here; the reply does not tell which.</summary>
    public static async Task NotAvailableAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        turn.Effects.Add(new CardRefused());
        if (!turn.Scope.IsPersonal)
        {
            await TeamReplies.TellAsync(dc, turn.Texts.Say("notAvailable"), ct);
            return;
        }
        await dc.Context.SendAsync(turn.Texts.Say("notAvailable"), ct, dc.ActiveDialog is null ? TeamReplies.Next(turn) : []);
        await dc.RepromptDialogAsync(ct);
    }

    /// <summary>A card of something that has gone to a team's library: where it is, to those who belong to the team.</summary>
    public static async Task MovedAsync(DialogContext dc, string library, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var teams = await turn.Libraries.OfTeamsAsync(LibraryKeys.Tenant(turn.Scope.Own), turn.Scope.UserId, ct);
        if (
            await turn.Libraries.OfAsync(library, turn.Scope.UserId, ct) != Membership.Member
            || teams.FirstOrDefault(t => t.Library == library)?.Name is not { Length: > 0 } name
        )
        {
            await NotAvailableAsync(dc, ct);
            return;
        }
        await dc.Context.SendAsync(
            Sentences.Say(turn.Texts, "partnershipMoved", ("library", name)),
            ct,
            turn.Texts.Say("buttonLibrary", ("library", name))
        );
        await CardTarget.GoOnAsync(dc, ct);
    }

    /// <summary>Something that no card of ours sends.</summary>
    public static async Task UnexpectedAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.Context.SendAsync(turn.Texts.Say(dc.ActiveDialog is null ? "notUnderstood" : "textExpected"), ct);
        if (dc.ActiveDialog is null)
        {
            await Navigation.MenuAsync(dc, ct);
        }
        await dc.RepromptDialogAsync(ct);
    }
}
