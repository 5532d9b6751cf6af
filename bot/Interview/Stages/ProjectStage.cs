using PartnershipBot.Interview.Readers;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;
using static PartnershipBot.Interview.Stages.Define;

namespace PartnershipBot.Interview.Stages;

/// <summary>Élaborer le projet commun: what both sides want, bring, gain and will not do.</summary>
public static class ProjectStage
{
    /// <summary>What the département’s service may be asked for; after a session too.</summary>
    internal static readonly string[] Supports = ["collections", "engineering", "training", "animationTools", "template", "other", "none"];

    public static Stage Stage { get; } = new("project", "PJ", "stageProject", "helpProject",
    [
        Text("PJ1", "project.title", 3, 100).Essential(),
        Text("PJ2", "project.coAuthors", 2, 300).Skippable(),
        Of("PJ3", "objectives[].text", AnswerKind.LongText, new ObjectiveReader(10, 300)).Essential(),
        Of("PJ4", "objectives[].libraryBenefit", AnswerKind.LongText, new ObjectiveReader(5, 300)).Skippable(),
        Of("PJ5", "objectives[].partnerBenefit", AnswerKind.LongText, new ObjectiveReader(5, 300)).Skippable(),
        Of("PJ16", "criteria[]", AnswerKind.Criterion, new CriterionAnswerReader()).Essential(),
        Of("PJ6", "project.audiences", AnswerKind.LongText, new AudiencesReader()).Skippable(),
        Of("PJ7", "actions[]", AnswerKind.List, Items.Actions()).Essential(),
        Of("PJ8", "commitments.library[]", AnswerKind.List, Items.LibraryMeans()).Essential(),
        Of("PJ9", "commitments.partner[]", AnswerKind.List, Items.PartnerMeans()).Essential(),
        Of("PJ10", "project.budget", AnswerKind.Money, new BudgetReader()).Skippable(),
        Date("PJ11", "calendar.startDate", DateExpectation.Future, Start).Essential(),
        Date("PJ12", "calendar.endDate", DateExpectation.Future, End).Essential(),
        Of("PJ13", "calendar.rhythm", AnswerKind.Text, new RhythmReader()).Essential(),
        Of("PJ14", "limits.library", AnswerKind.LongText, new LimitsReader()).Essential(),
        Of("PJ15", "limits.partner", AnswerKind.LongText, new LimitsReader()).Essential(),
        LibraryStage.Service,
        Choices("PJ17", "mddsSupportNeeds", Supports, 2, 200).Skippable(),
        Of("PJ18", "project.balanceConfirmed", AnswerKind.YesNo, new BalanceAnswerReader()),
    ]);

    private static Outcome? Start(DateOnly start, Draft draft, ReadingContext context) =>
        new Project(context.Answers).End is { } end && start >= end ? Refuse("startAfterEnd", ("start", start), ("end", end))
        : start < context.Today && draft.IsConfirmed("past") != true ? new Outcome.Confirm("past", new Phrase("datePastWarning"))
        : null;

    private static Outcome? End(DateOnly end, Draft draft, ReadingContext context) =>
        Periods.Check(new Project(context.Answers).Start, end, draft);
}
