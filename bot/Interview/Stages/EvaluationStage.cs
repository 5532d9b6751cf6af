using PartnershipBot.Interview.Readers;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Partnerships;
using static PartnershipBot.Interview.Stages.Define;

namespace PartnershipBot.Interview.Stages;

/// <summary>Évaluer et rédiger le bilan: what was found, what both sides think of it, and who was told.</summary>
public static class EvaluationStage
{
    public static Stage Stage { get; } = new("evaluation", "EV", "stageEvaluation", "helpEvaluation",
    [
        .. Findings().Select(q => q.AskedIf(static answers => !new Evaluation(answers).IsFinal)),
        .. Deliveries().Select(q => q.AskedIf(static answers => new Evaluation(answers).IsFinal)),
    ]);

    /// <summary>Whether a question is about the findings, which nothing changes once the review is final.</summary>
    public static bool IsFinding(Question question) => question.Column is not (Fields.SentToPartnerOn or Fields.SentToElectedOn or Fields.InAnnualReport);

    private static Question[] Findings() =>
    [
        Of("EV1", "evaluation.period", AnswerKind.Text, new PeriodAnswerReader(DateExpectation.Past, InAgreement)).Essential()
            .Proposing(static c => new Evaluation(c.Answers) is { Type: { } type, DueOn: { } due } && ReviewSchedule.Period(c.Answers, type, due, c.Today) is var (from, to)
                ? c.Texts.Say("agreementPeriodValue", ("start", from), ("end", to))
                : null),
        Of("EV2", Fields.Measures, AnswerKind.Text, new MeasureReader()).Essential().Proposing(FromTheLog) with
        {
            Group = QuestionGroup.Measure,
        },
        Of("EV3", "evaluation.librarySatisfaction", AnswerKind.Number, new RatingReader()).Essential(),
        Of("EV4", "evaluation.partnerFeedback", AnswerKind.LongText, new OpinionReader()).Essential(),
        LongText("EV5", "evaluation.audienceFeedback", 1, 2000, Privacy.Keep).Skippable(),
        LongText("EV6", "evaluation.strengths", 5, 1000, Privacy.Keep).Essential(),
        Of("EV7", "evaluation.difficulties", AnswerKind.LongText, new DifficultiesReader()).Essential(),
        Of("EV8", "evaluation.actualMeans", AnswerKind.LongText, new UsedMeansReader()).Skippable(),
    ];

    private static Question[] Deliveries() =>
    [
        Date("EV9", "evaluation.sentToPartnerOn", DateExpectation.Past, NotToCome).Skippable(),
        Of("EV10", "evaluation.sentToElectedOn", AnswerKind.Date, new DeliveryReader()).Skippable(),
        Of("EV11", "evaluation.includeInAnnualReport", AnswerKind.YesNo, new ReportReader()).Essential()
            .Proposing(static c => c.Texts.Say("buttonYes")),
    ];

    /// <summary>What the session log already knows of the criterion that is asked about.</summary>
    private static string? FromTheLog(ReadingContext context)
    {
        var evaluation = new Evaluation(context.Answers);
        return evaluation.Results.ElementAtOrDefault(context.Slot.Objective) is { Measure: null } result && evaluation.Log is { } log
            && MeasureProposal.For(result.Criterion, log) is { } proposal
                ? MeasureReader.WithUnit(proposal.Value, result.Criterion.Unit, context.Texts)
                : null;
    }

    private static Outcome? InAgreement(DateOnly from, DateOnly to, Draft draft, ReadingContext context)
    {
        var agreement = new Agreement(context.Answers);
        return agreement is { Start: { } start, End: { } end } && (from < start || to > end)
            ? Refuse("periodOutsideAgreement", ("start", start), ("end", end))
            : null;
    }

    private static Outcome? NotToCome(DateOnly date, Draft draft, ReadingContext context) =>
        date > context.Today ? Refuse("dateInFuture") : null;
}
