using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Features.Agreements;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Understanding.Dates;
using static PartnershipBot.Domain.Progress.PartnershipStatus;
using static PartnershipBot.Interview.Define;

namespace PartnershipBot.Features.Decisions;

/// <summary>Décider de la suite: renew, adjust or stop, and what each of the three needs.</summary>
public static class DecisionStage
{
    private const int MostYears = 5;

    public static Stage Stage { get; } =
        new(
            "decision",
            "DC",
            "stageDecision",
            "helpDecision",
            [
                Of("DC1", "decision.outcome", AnswerKind.Choice, new OutcomeReader()).Essential().FoundBy(DecisionFinders.Outcome) with
                {
                    Choices = [Decision.Renew, Decision.Adjust, Decision.Stop],
                    // In the middle of an agreement there is nothing to renew yet, and some renew themselves: one goes on.
                    ChoiceNameKey = static (answers, code) =>
                        code != Decision.Renew || !ReviewSchedule.GoesOnAfter(answers) ? null
                        : new Evaluation(answers).Type == ReviewType.MidTerm ? "decisionRenewMidTerm"
                        : "decisionLetRenew",
                },
                LongText("DC2", "decision.reason", 10, 1000, Privacy.Keep).Essential().FoundBy(DecisionFinders.Reason),
                Text("DC3", "decision.decidedWith", 2, 300).Naming().Essential().FoundBy(DecisionFinders.With),
                Of("DC4", "decision.newPeriod", AnswerKind.Text, new PeriodAnswerReader(DateExpectation.Future, AfterTheOldOne, Agreed))
                    .Essential()
                    .AskedIf(static answers => new Decision(answers).Outcome == Decision.Renew && !ReviewSchedule.GoesOnAfter(answers))
                    .Proposing(NextYears)
                    .FoundBy(DecisionFinders.Period),
                Of("DC5", "decision.adjustments[]", AnswerKind.List, new AdjustmentsReader())
                    .Naming()
                    .Essential()
                    .OnlyWhen(Fields.DecisionOutcome, Decision.Adjust),
                Of("DC6", "decision.closing", AnswerKind.Choices, new ClosingReader())
                    .Skippable()
                    .OnlyWhen(Fields.DecisionOutcome, Decision.Stop) with
                {
                    Choices = ClosingReader.Tasks,
                },
            ]
        )
        {
            IsAt = static partnership => partnership.Status is DecisionDue or Stopping or Stopped or Renewed,
            Waits = static partnership => partnership.Status == DecisionDue,
            AdviceAgainst = static (question, partnership) =>
                partnership.Status == DecisionDue ? null
                : question.Column == Fields.Adjustments && partnership.Status == Amending ? null
                : partnership.IsSigned ? "adviceReviewFirst"
                : "adviceSignFirst",
            Validated = static (partnership, today) => partnership.Status == DecisionDue ? Decided(partnership, today) : partnership,
        };

    /// <summary>Exactly three outcomes; where the agreement goes on by itself « renew » means to let it.</summary>
    private static Partnership Decided(Partnership partnership, DateOnly today) =>
        partnership.Decision.Outcome switch
        {
            Decision.Renew => partnership.TransitionedTo(ReviewSchedule.GoesOnAfter(partnership.Answers) ? Active : Renewed),
            Decision.Adjust => partnership.TransitionedTo(Amending),
            Decision.Stop when partnership.Decision.Closing.All(t => t.DoneOn is not null) => partnership
                .TransitionedTo(Stopping)
                .TransitionedTo(Stopped)
                .ClosedOn(today),
            Decision.Stop => partnership.TransitionedTo(Stopping),
            _ => partnership,
        };

    private static (DateOnly?, DateOnly?) Agreed(ReadingContext context) =>
        (new Agreement(context.Answers).Start, new Agreement(context.Answers).EndOn(context.Today));

    private static Outcome? AfterTheOldOne(DateOnly from, DateOnly to, Draft draft, ReadingContext context) =>
        new Agreement(context.Answers).EndOn(context.Today) is { } end && from < end ? Refuse("newPeriodTooEarly", ("end", end))
        : to > from.AddYears(MostYears) ? Refuse("periodTooLong")
        : null;

    /// <summary>The same length, from the day behind the end; a school year goes from September to July again.</summary>
    private static string? NextYears(ReadingContext context)
    {
        if (new Agreement(context.Answers).PeriodOn(context.Today) is not { Start: var start, End: var end })
        {
            return null;
        }
        var years = Math.Max(1, (int)Math.Round((end.DayNumber - start.DayNumber) / 365.25));
        var from = start.AddYears(years);
        return context.Texts.Say("agreementPeriodValue", ("start", from < end ? end.AddDays(1) : from), ("end", end.AddYears(years)));
    }
}
