using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Partners;

/// <summary>« Choisir » on the list of partners that a dialog shows: what is chosen answers its question, as the name would.</summary>
internal sealed class PickPartnerRequest : Request
{
    public override IReadOnlyList<string> Verbs => [Cards.Verbs.PickPartner];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (asked.Card is not { } card || dc.ActiveDialog is null || card.Text(DataKeys.Dialog) != dc.ActiveDialog.Id)
        {
            await CardReplies.StaleAsync(dc, turn.Current, ct);
        }
        else if (await turn.PartnerAsync(card.Chosen, ct) is not { IsListed: true } partner)
        {
            await dc.Context.SendAsync(turn.Texts.Say("partnerNotFound"), ct);
            await dc.RepromptDialogAsync(ct);
        }
        else
        {
            // Two of the list may bear one name: the id says which.
            turn.HearAnswer(partner.Id);
            await dc.ContinueDialogAsync(ct);
        }
        return true;
    }
}
