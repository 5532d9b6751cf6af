using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Stages;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Dialogs.Requests;

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
        else if (stage == FollowUpStage.Stage && (shown?.Answers.Text(SessionFields.Entry) is not { } entry || entry != card.Text(DataKeys.Session)))
        {
            // The form of a session that is noted already must not begin another one.
            await CardReplies.StaleAsync(dc, shown, ct);
        }
        else if (IsSame(turn, stage, shown))
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

    /// <summary>Whether a form is about what is worked on: a new partnership's form has no partnership yet.</summary>
    private static bool IsSame(Turn turn, Stage stage, Partnership? shown)
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
