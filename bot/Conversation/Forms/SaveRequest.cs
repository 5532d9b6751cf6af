using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Domain;
using PartnershipBot.Interview;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Forms;

/// <summary>« Enregistrer » of a form. A form may be older than the record: what was answered since is kept.</summary>
internal sealed class SaveRequest(FormSaving forms) : Request
{
    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Save];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        if (asked.Card is not { Stage: { } stage } card)
        {
            return false;
        }
        var turn = Turn.Of(dc.Context);
        var worked = turn.Current?.Id;
        var shown = card.PartnershipId.Length == 0 ? null : await turn.FindAsync(card.PartnershipId, ct);
        if (shown is null && card.PartnershipId.Length > 0)
        {
            await CardReplies.NotAvailableAsync(dc, ct);
        }
        else if (FeatureBook.Of(stage).IsOver(card, shown))
        {
            await CardReplies.StaleAsync(dc, shown, ct);
        }
        else if (TrySelect(turn, stage, shown))
        {
            if (turn.Current?.Id != worked)
            {
                // What waited is about another partnership: its answer must not go to this one.
                await dc.CancelAllDialogsAsync(ct);
            }
            await forms.SaveAsync(dc, stage, card.Page, card.Payload, ct);
        }
        else
        {
            await CardReplies.StaleAsync(dc, shown, ct);
        }
        return true;
    }

    /// <summary>
    /// Works on the partnership that a form is about. False for a form of a new partnership while another one is worked on.
    /// </summary>
    private static bool TrySelect(Turn turn, Stage stage, Partnership? shown)
    {
        if (stage.IsOfLibrary || shown?.Id == turn.Current?.Id)
        {
            return true;
        }
        if (shown is not null)
        {
            turn.Choose(shown);
        }
        return shown is not null;
    }
}
