using PartnershipBot.Dialogs.Sessions;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview;
using PartnershipBot.Partnerships;
using PartnershipBot.Partnerships.Figures;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Dialogs;

/// <summary>
/// What is written down for good when a partnership reaches something: a signed version, a finished review, a decision, an
/// amendment. All of it goes with the turn's one batch.
/// </summary>
internal static class Milestones
{
    /// <summary>After an answer was stored.</summary>
    /// <param name="before">The partnership before that answer.</param>
    public static async Task AfterAnswerAsync(Turn turn, Question question, Partnership before, CancellationToken ct)
    {
        var after = turn.Current!;
        switch (question.Column)
        {
            case Fields.SignedOn when after.Status == PartnershipStatus.Active && before.Status != PartnershipStatus.Active:
                turn.Work.PutNew(RowKeys.Version(after.Id, 1), PartnershipRows.Write(after));
                break;
            case Fields.AmendmentSignedOn when after.Status == PartnershipStatus.Active && before.Status != PartnershipStatus.Active:
                Amended(turn, after);
                break;
            case Fields.EvaluationPeriod when after.Evaluation.Period is var (from, to):
                var totals = SessionTotals.Of(await SessionLog.AllAsync(turn, after.Id, ct), from, to);
                var log = new Dictionary<string, object?> { [Fields.EvaluationLog] = AnswerSheet.Write(new[] { totals }) };
                turn.Save(after with { Answers = after.Answers.With(log) }, "session log", log);
                break;
            case Fields.SentToPartnerOn or Fields.SentToElectedOn or Fields.InAnnualReport:
                await DeliveredAsync(turn, after, ct);
                break;
        }
    }

    /// <summary>After a stage was confirmed and the status has moved on.</summary>
    public static void AfterConfirmation(Turn turn, Stage stage)
    {
        switch (stage.Id)
        {
            case "evaluation":
                Reviewed(turn);
                break;
            case "decision":
                Decided(turn);
                break;
        }
    }

    /// <summary>The fields that differ, for a line of history.</summary>
    public static Dictionary<string, object?> Changed(AnswerSheet before, AnswerSheet after) =>
        before.Values.Keys.Union(after.Values.Keys).Where(k => !Equals(before[k], after[k])).ToDictionary(k => k, k => after[k]);

    /// <summary>The fields of a sheet whose names begin so, each taken away.</summary>
    public static Dictionary<string, object?> Without(AnswerSheet answers, params string[] prefixes) =>
        answers.Values.Keys.Where(k => prefixes.Any(p => k.StartsWith(p, StringComparison.Ordinal))).ToDictionary(k => k, _ => (object?)null);

    /// <summary>A decision that was taken without a review stands where that of the next review would.</summary>
    public static void StoppedAtOnce(Turn turn) => turn.Work.PutNew(
        RowKeys.Decision(turn.Current!.Id, turn.Current.Evaluation.Reviews.Count + 1), Signed(turn, DecisionColumns(turn)));

    private static void Reviewed(Turn turn)
    {
        var partnership = turn.Current!;
        var evaluation = partnership.Evaluation;
        var columns = Own(partnership.Answers, "evaluation_");
        columns.Remove(Fields.Measures);
        columns["criteria"] = AnswerSheet.Write(evaluation.Results.Select(RecordedResult.Of).ToList());
        columns["version"] = 1 + (partnership.Answers.Whole(Fields.Amendments) ?? 0);
        columns["limits_library"] = partnership.Answers.Text(Fields.LibraryLimits) ?? "";
        columns["limits_partner"] = partnership.Answers.Text(Fields.PartnerLimits) ?? "";
        turn.Work.PutNew(RowKeys.Evaluation(partnership.Id, evaluation.Reviews.Count), Signed(turn, columns));
    }

    /// <summary>The review's own row learns to whom it was given; its results stay as they are.</summary>
    private static async Task DeliveredAsync(Turn turn, Partnership partnership, CancellationToken ct)
    {
        var key = RowKeys.Evaluation(partnership.Id, partnership.Evaluation.Reviews.Count);
        if (await turn.Work.GetAsync(key, ct) is { } row)
        {
            string[] deliveries = [Fields.SentToPartnerOn, Fields.SentToElectedOn, Fields.SentToElectedBy, Fields.InAnnualReport];
            turn.Work.Put(key, AnswerSheet.Of(row.Columns).With(deliveries.ToDictionary(f => f, f => partnership.Answers[f])).Values);
        }
    }

    private static void Decided(Turn turn)
    {
        var partnership = turn.Current!;
        var columns = DecisionColumns(turn);
        if (partnership.Status == PartnershipStatus.Renewed)
        {
            var next = Renewal.NextCycle(partnership, Guid.CreateVersion7(turn.Now).ToString("N"), turn.Now);
            columns[Fields.NextCycleId] = next.Id;
            turn.Save(
                partnership with { Answers = partnership.Answers.With([new(Fields.NextCycleId, next.Id)]) },
                "renewed",
                new Dictionary<string, object?> { [Fields.NextCycleId] = next.Id });
            turn.Choose(null);
            turn.Save(next, "renewal", new Dictionary<string, object?>(next.Answers.Values!));
        }
        turn.Work.PutNew(RowKeys.Decision(partnership.Id, partnership.Evaluation.Reviews.Count), Signed(turn, columns));
    }

    private static Dictionary<string, object> DecisionColumns(Turn turn)
    {
        var columns = Own(turn.Current!.Answers, "decision_");
        columns[TakenDecision.OnField] = AnswerSheet.Write(turn.Today);
        columns["status"] = PartnershipRows.Name(turn.Current.Status);
        return columns;
    }

    private static void Amended(Turn turn, Partnership partnership)
    {
        var number = partnership.Answers.Whole(Fields.Amendments) ?? 1;
        var columns = Own(partnership.Answers, "amendment_");
        columns["changes"] = partnership.Answers.Text(Fields.Adjustments) ?? "[]";
        columns["version"] = number + 1;
        turn.Work.PutNew(RowKeys.Amendment(partnership.Id, number), Signed(turn, columns));
        turn.Save(
            partnership with { Answers = partnership.Answers.With(Without(partnership.Answers, "amendment_")) },
            "amendment applied",
            Without(partnership.Answers, "amendment_"));
        turn.Work.PutNew(RowKeys.Version(partnership.Id, number + 1), PartnershipRows.Write(turn.Current!));
    }

    private static Dictionary<string, object> Own(AnswerSheet answers, string prefix) =>
        answers.Values.Where(v => v.Key.StartsWith(prefix, StringComparison.Ordinal)).ToDictionary(v => v.Key, v => v.Value);

    private static Dictionary<string, object> Signed(Turn turn, Dictionary<string, object> columns)
    {
        columns["at"] = turn.Now;
        columns["by"] = turn.Scope.UserId;
        columns["byName"] = turn.Scope.UserName;
        return columns;
    }
}
