using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Interview;

namespace PartnershipBot.Conversation.Asking;

/// <summary>« Tout me convient » takes the usual answers of a card, « les voir une par une » asks them instead.</summary>
internal sealed class BundleRequest(Answering answering) : Request
{
    private const string Each = "buttonTakeEach";

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.TakeAll, Cards.Verbs.TakeEach];

    public override IReadOnlyList<string> Titles => ["buttonTakeAll", Each];

    public override CardNeed Need => CardNeed.Present;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var waits = BundleDialog.Of(dc.ActiveDialog);
        if ((asked.Card is null ? waits : Shown(asked.Card)) is not var (stage, bundle))
        {
            return false;
        }
        var context = Turns.Turn.Of(dc.Context);
        var open = bundle.Slots(stage, context.Answers).Cast<Slot?>().FirstOrDefault(s => !s!.Value.IsAnswered(context.Answers));
        if (open is not { } first || StageRules.AdviceAgainst(first.Question, context.CurrentOrNew) is not null)
        {
            await CardReplies.StaleAsync(dc, asked.CardPartnership, ct);
            return true;
        }
        if (waits is null || waits.Value.Bundle != bundle)
        {
            // The card stands above what came after it: its answers are still asked.
            await dc.CancelAllDialogsAsync(ct);
        }
        var isEach = asked.Title == Each || asked.Card?.Verb == Cards.Verbs.TakeEach;
        if (!isEach)
        {
            await BundleDialog.TakeAsync(dc, answering, stage, bundle, ct);
        }
        if (dc.ActiveDialog is not null)
        {
            await dc.EndDialogAsync(isEach ? new QuestionEnd.Singly(first) : new QuestionEnd.Answered(), ct);
        }
        else if (isEach)
        {
            await dc.BeginDialogAsync(DialogIds.Of(stage), (Cursor.From(first) with { Singly = true }).Write(stage), ct);
        }
        else
        {
            await Continuing.ContinueAsync(dc, ct);
        }
        return true;
    }

    private static (Stage Stage, Bundle Bundle)? Shown(CardData card) =>
        card.Stage is { } stage && Bundle.Find(stage, card.Text(Cards.DataKeys.Value)) is { } bundle ? (stage, bundle) : null;
}
