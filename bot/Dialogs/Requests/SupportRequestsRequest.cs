using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Dialogs.Sessions;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview.Understanding;

namespace PartnershipBot.Dialogs.Requests;

/// <summary>« Demandes »: what was asked of the département’s service and waits to be sent or answered.</summary>
internal sealed class SupportRequestsRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.SupportRequests];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.SupportRequests];

    public override IReadOnlyList<string> Titles => ["buttonRequests"];

    public override RequestPlace Place => RequestPlace.Anywhere;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        await ShowAsync(dc, asked, ct);
        await dc.RepromptDialogAsync(ct);
        return true;
    }

    /// <summary>Shows the list; a card whose button was pressed becomes the list as it is now.</summary>
    public static async Task ShowAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var pending = await SupportRequests.PendingAsync(turn, ct);
        var isPressed = asked.Card?.Verb is Cards.Verbs.SupportSent or Cards.Verbs.SupportAnswered;
        if (pending.Count == 0)
        {
            if (isPressed)
            {
                turn.CardReply = DoneCard.For(turn.CardContext, turn.Texts.Say("requestsEmpty"));
                return;
            }
            await dc.Context.SendAsync(turn.Texts.Say("requestsEmpty"), ct);
            return;
        }
        var names = (await turn.AllAsync(ct)).ToDictionary(p => p.Id, p => p.Name);
        var card = SupportRequestsCard.For(turn.CardContext, pending, names);
        if (isPressed)
        {
            turn.CardReply = card;
            return;
        }
        await dc.Context.SendAsync(card, ct);
    }
}
