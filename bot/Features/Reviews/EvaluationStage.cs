using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Understanding.Dates;
using static PartnershipBot.Domain.Progress.PartnershipStatus;
using static PartnershipBot.Interview.Define;

namespace PartnershipBot.Features.Reviews;

/// <summary>Évaluer et rédiger le bilan: what was found, what both sides think of it, and who was told.</summary>
public static class EvaluationStage
{
    /// <summary>The question of what was difficult.</summary>
    public static Question Difficulties { get; } =
        Of("EV7", "evaluation.difficulties", AnswerKind.LongText, new DifficultiesReader())
            .Essential()
            .AskedIf(static answers => !new Evaluation(answers).IsFinal);

    public static Stage Stage { get; } =
        new(
            "evaluation",
            "EV",
            "stageEvaluation",
            "helpEvaluation",
            [
                .. Findings().Select(q => q == Difficulties ? q : q.AskedIf(static answers => !new Evaluation(answers).IsFinal)),
                .. Deliveries().Select(q => q.AskedIf(static answers => new Evaluation(answers).IsFinal)),
            ]
        )
        {
            IsAt = static partnership => partnership.Status == Evaluating,
            Waits = static _ => true,
            AdviceAgainst = Advice,
            Validated = Finalised,
            QuotesOthers = true,
        };

    /// <summary>Whether a question is about the findings, which nothing changes once the review is final.</summary>
    public static bool IsFinding(Question question) =>
        question.Column is not (Fields.SentToPartnerOn or Fields.SentToElectedOn or Fields.InAnnualReport);

    private static string? Advice(Question question, Partnership partnership) =>
        !IsFinding(question)
            ? partnership.Evaluation.IsFinal
                ? null
                : "adviceReviewFirst"
            : partnership.Status == Evaluating
                ? null
                : partnership.Evaluation.IsFinal
                    ? "adviceReviewFinal"
                    : partnership.IsSigned
                        ? "adviceBeginReview"
                        : "adviceSignFirst";

    /// <summary>The review becomes final: it is remembered, and a decision is due.</summary>
    private static Partnership Finalised(Partnership partnership, DateOnly today)
    {
        var evaluation = partnership.Evaluation;
        if (partnership.Status != Evaluating || evaluation is not { Type: { } type, Period: { } period })
        {
            return partnership;
        }
        List<Review> reviews =
        [
            .. evaluation.Reviews,
            new(evaluation.Reviews.Count + 1, type, evaluation.DueOn ?? period.To, period.To, today),
        ];
        return (
            partnership with
            {
                Answers = partnership.Answers.With(
                    Changes.Of(
                        (Fields.EvaluationStatus, Evaluation.Final),
                        (Fields.EvaluationFinalisedOn, AnswerSheet.Write(today)),
                        (Fields.Reviews, AnswerSheet.Write(reviews))
                    )
                ),
            }
        ).TransitionedTo(DecisionDue);
    }

    private static Question[] Findings() =>
        [
            Of("EV1", "evaluation.period", AnswerKind.Text, new PeriodAnswerReader(DateExpectation.Past, InAgreement, Agreed))
                .Essential()
                .Proposing(static c =>
                    new Evaluation(c.Answers) is { Type: { } type, DueOn: { } due }
                    && ReviewSchedule.Period(c.Answers, type, due, c.Today) is var (from, to)
                        ? c.Texts.Say("agreementPeriodValue", ("start", from), ("end", to))
                        : null
                ),
            Of("EV2", Fields.Measures, AnswerKind.Text, new MeasureReader()).Essential().Proposing(FromTheLog) with
            {
                Group = QuestionGroup.Measure,
                InOneBreath = MeasureParts.Read,
            },
            Of("EV3", "evaluation.librarySatisfaction", AnswerKind.Number, new RatingReader()).Essential(),
            Of("EV4", "evaluation.partnerFeedback", AnswerKind.LongText, new OpinionReader()).Essential(),
            LongText("EV5", "evaluation.audienceFeedback", 1, 2000, Privacy.Keep).Skippable(),
            LongText("EV6", "evaluation.strengths", 5, 1000, Privacy.Keep).Essential(),
            Difficulties,
            Of("EV8", "evaluation.actualMeans", AnswerKind.LongText, new UsedMeansReader()).Skippable(),
        ];

    private static Question[] Deliveries() =>
        [
            Date("EV9", "evaluation.sentToPartnerOn", DateExpectation.Past, NotToCome).Skippable(),
            Of("EV10", "evaluation.sentToElectedOn", AnswerKind.Date, new DeliveryReader()).Skippable(),
            Of("EV11", "evaluation.includeInAnnualReport", AnswerKind.YesNo, new ReportReader())
                .Essential()
                .Proposing(static c => c.Texts.Say("buttonYes")),
        ];

    /// <summary>What the session log already knows of the criterion that is asked about.</summary>
    private static string? FromTheLog(ReadingContext context)
    {
        var evaluation = new Evaluation(context.Answers);
        return
            evaluation.Results.ElementAtOrDefault(context.Slot.Index) is { Measure: null } result
            && evaluation.Log is { } log
            && MeasureProposal.For(result.Criterion, log) is { } proposal
            ? CriterionWords.WithUnit(proposal.Value, result.Criterion.Unit, context.Texts)
            : null;
    }

    private static Outcome? InAgreement(DateOnly from, DateOnly to, Draft draft, ReadingContext context)
    {
        var agreement = new Agreement(context.Answers);
        return agreement.Start is { } start && agreement.EndOn(context.Today) is { } end && (from < start || to > end)
            ? Refuse("periodOutsideAgreement", ("start", start), ("end", end))
            : null;
    }

    private static (DateOnly?, DateOnly?) Agreed(ReadingContext context) =>
        (new Agreement(context.Answers).Start, new Agreement(context.Answers).EndOn(context.Today));

    private static Outcome? NotToCome(DateOnly date, Draft draft, ReadingContext context) =>
        date > context.Today ? Refuse("dateInFuture") : null;
}
