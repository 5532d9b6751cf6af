using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Conversation.Asking;

/// <summary>A click on the card of the question that waits says what the choice says.</summary>
internal sealed class ChooseRequest : Request
{
    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Choose];

    public override CardNeed Need => CardNeed.Same;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (
            asked.Card is not { } card
            || card.SlotIn(turn.Answers) is not { } place
            || (QuestionDialog.SlotOf(dc.ActiveDialog, turn) ?? FeatureBook.SlotOf(dc.ActiveDialog))?.ToString() != place.ToString()
        )
        {
            await CardReplies.StaleAsync(dc, turn.Current, ct);
            return true;
        }
        var chosen = card.Text(DataKeys.Value) ?? card.Text(DataKeys.Choice) ?? "";
        if (string.IsNullOrWhiteSpace(chosen))
        {
            await dc.Context.SendAsync(turn.Texts.Say("choiceMissing"), ct);
            await dc.RepromptDialogAsync(ct);
            return true;
        }
        turn.HearAnswer(TypedText.Clean(chosen));
        await dc.ContinueDialogAsync(ct);
        return true;
    }
}
