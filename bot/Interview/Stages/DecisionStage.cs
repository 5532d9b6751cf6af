using PartnershipBot.Interview.Readers;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;
using static PartnershipBot.Interview.Stages.Define;

namespace PartnershipBot.Interview.Stages;

/// <summary>Décider de la suite: renew, adjust or stop, and what each of the three needs.</summary>
public static class DecisionStage
{
    private const int MostYears = 5;

    public static Stage Stage { get; } = new("decision", "DC", "stageDecision", "helpDecision",
    [
        Choice("DC1", "decision.outcome", [Decision.Renew, Decision.Adjust, Decision.Stop]).Essential() with
        {
            // In the middle of an agreement there is nothing to renew yet: one goes on.
            ChoiceNameKey = static (answers, code) =>
                code == Decision.Renew && new Evaluation(answers).Type == ReviewType.MidTerm ? "decisionRenewMidTerm" : null,
        },
        LongText("DC2", "decision.reason", 10, 1000, Privacy.Keep).Essential(),
        Text("DC3", "decision.decidedWith", 2, 300).Essential(),
        Of("DC4", "decision.newPeriod", AnswerKind.Text, new PeriodAnswerReader(DateExpectation.Future, AfterTheOldOne)).Essential()
            .AskedIf(static answers => new Decision(answers).Outcome == Decision.Renew && new Evaluation(answers).Type != ReviewType.MidTerm)
            .Proposing(NextYears),
        Of("DC5", "decision.adjustments[]", AnswerKind.List, new AdjustmentsReader()).Essential()
            .OnlyWhen(Fields.DecisionOutcome, Decision.Adjust),
        Of("DC6", "decision.closing", AnswerKind.Choices, new ClosingReader()).Skippable()
            .OnlyWhen(Fields.DecisionOutcome, Decision.Stop) with
        { Choices = ClosingReader.Tasks },
    ]);

    private static Outcome? AfterTheOldOne(DateOnly from, DateOnly to, Draft draft, ReadingContext context) =>
        new Agreement(context.Answers).End is { } end && from < end ? Refuse("newPeriodTooEarly", ("end", end))
        : to > from.AddYears(MostYears) ? Refuse("periodTooLong")
        : null;

    /// <summary>The same length, from the day behind the end; a school year goes from September to July again.</summary>
    private static string? NextYears(ReadingContext context)
    {
        if (new Agreement(context.Answers) is not { Start: { } start, End: { } end } || end <= start)
        {
            return null;
        }
        var years = Math.Max(1, (int)Math.Round((end.DayNumber - start.DayNumber) / 365.25));
        var from = start.AddYears(years);
        return context.Texts.Say("agreementPeriodValue", ("start", from < end ? end.AddDays(1) : from), ("end", end.AddYears(years)));
    }
}
