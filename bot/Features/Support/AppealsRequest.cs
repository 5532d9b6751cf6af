using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Support;

/// <summary>« Demandes »: what was asked of the département’s service and waits to be sent or answered.</summary>
internal sealed class AppealsRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.SupportRequests];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Appeals];

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
        var pending = await Appeals.PendingAsync(turn, ct);
        var isPressed = asked.Card?.Verb is Cards.Verbs.AppealSent or Cards.Verbs.AppealAnswered;
        if (pending.Count == 0)
        {
            if (isPressed)
            {
                dc.Context.Replace(DoneCard.For(turn.CardContext, turn.Texts.Say("requestsEmpty")));
                return;
            }
            await dc.Context.SendAsync(turn.Texts.Say("requestsEmpty"), ct);
            return;
        }
        var names = (await turn.AllAsync(ct)).ToDictionary(p => p.Id, p => p.Name);
        await dc.Context.ShowAsync(AppealsCard.For(turn.CardContext, pending, names), isPressed, ct);
    }
}
