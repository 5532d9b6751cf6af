using PartnershipBot.Conversation;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Figures;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Decisions;

/// <summary>The row of a decision. All of it goes with the turn's one batch.</summary>
internal static class DecisionRecords
{
    /// <summary>After a review: with « renouveler », the next cycle begins.</summary>
    public static void Write(Turn turn)
    {
        var partnership = turn.Current!;
        var columns = Columns(turn);
        if (partnership.Status == PartnershipStatus.Renewed)
        {
            var next = Renewal.NextCycle(partnership, Guid.CreateVersion7(turn.Now).ToString("N"), turn.Now);
            columns[Fields.NextCycleId] = next.Id;
            turn.Save(
                partnership,
                partnership with
                {
                    Answers = partnership.Answers.With([new(Fields.NextCycleId, next.Id)]),
                },
                Deed.Renewed,
                new Dictionary<string, object?> { [Fields.NextCycleId] = next.Id }
            );
            turn.Save(null, next, Deed.Renewal, new Dictionary<string, object?>(next.Answers.Values!));
        }
        turn.Work.PutNew(RowKeys.Decision(partnership.Id, partnership.Evaluation.Reviews.Count), Records.Stamped(turn, columns));
    }

    /// <summary>A decision that was taken without a review stands where that of the next review would.</summary>
    public static void WriteAtOnce(Turn turn) =>
        turn.Work.PutNew(
            RowKeys.Decision(turn.Current!.Id, turn.Current.Evaluation.Reviews.Count + 1),
            Records.Stamped(turn, Columns(turn))
        );

    private static Dictionary<string, object> Columns(Turn turn)
    {
        var columns = Records.Own(turn.Current!.Answers, "decision_");
        columns[TakenDecision.OnField] = AnswerSheet.Write(turn.Today);
        columns["status"] = PartnershipRows.Name(turn.Current.Status);
        return columns;
    }
}
