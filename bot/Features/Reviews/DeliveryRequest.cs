using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Interview;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Reviews;

/// <summary>« Noter la transmission »: asks when the review was given to the partner and to the elected officials.</summary>
internal sealed class DeliveryRequest : Request
{
    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Delivery];

    public override IReadOnlyList<string> Titles => ["buttonDelivery"];

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (asked.CardPartnership is { } shown)
        {
            turn.Choose(shown);
        }
        await dc.CancelAllDialogsAsync(ct);
        if (turn.Current is not { Evaluation.IsFinal: true } partnership)
        {
            await (
                turn.Current is { } known
                    ? TooEarly.SayAsync(dc, turn.Texts.Say(ReviewMissing.Alone(known)), ct)
                    : TooEarly.NothingOpenAsync(dc, null, ct)
            );
            return true;
        }
        // What was passed is asked again; what is known is changed on the recap.
        var skipped = Skips.Of(partnership.Answers).WithoutStages(EvaluationStage.Stage);
        if (skipped != partnership.Answers.Text(Fields.Skipped))
        {
            var changes = new Dictionary<string, object?> { [Fields.Skipped] = skipped };
            turn.Save(partnership, partnership with { Answers = partnership.Answers.With(changes) }, Deed.Deliver, changes);
        }
        var open = Walk.Open(EvaluationStage.Stage, partnership.Answers, turn.Library).Cast<Slot?>().FirstOrDefault();
        await (
            open is { } slot
                ? dc.BeginDialogAsync(DialogIds.Of(EvaluationStage.Stage), Cursor.Ask(slot).Write(EvaluationStage.Stage, turn.Answers), ct)
                : dc.BeginDialogAsync(DialogIds.Recap, EvaluationStage.Stage.Id, ct)
        );
        return true;
    }
}
