using PartnershipBot.Domain;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Features.Libraries;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Interview.Taking;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Dates;
using PartnershipBot.Understanding.Mentions;
using static PartnershipBot.Domain.Progress.PartnershipStatus;
using static PartnershipBot.Interview.Define;

namespace PartnershipBot.Features.Projects;

/// <summary>Élaborer le projet commun: what both sides want, bring, gain and will not do.</summary>
public static class ProjectStage
{
    /// <summary>The question that opens an objective.</summary>
    public static Question Objective { get; } =
        Of("PJ3", "objectives[].text", AnswerKind.LongText, new ObjectiveReader(10, 300))
            .Of(static o => o.Text)
            .Essential()
            .Offering(ProjectModels.Objectives)
            .Amended();

    /// <summary>The question of the balance.</summary>
    public static Question Balance { get; } =
        Of("PJ18", "project.balanceConfirmed", AnswerKind.YesNo, new BalanceAnswerReader()).Alone().Inner();

    /// <summary>What is said of the project in sentences that may tell its budget too.</summary>
    private static readonly string[] AroundBudget = ["PJ6", "PJ7", "PJ8", "PJ9", "PJ11", "PJ12", "PJ13"];

    public static Stage Stage { get; } =
        new(
            "project",
            "PJ",
            "stageProject",
            "helpProject",
            [
                Text("PJ1", "project.title", 3, 100).Essential().Amended(),
                Text("PJ2", "project.coAuthors", 2, 300).Naming().OfOnePartner().Skippable().Amended(),
                Objective,
                Of("PJ4", "objectives[].libraryBenefit", AnswerKind.LongText, new ObjectiveReader(5, 300))
                    .Of(static o => o.LibraryBenefit)
                    .FoundBy(new Finder(static (said, _) => SidedMention.Of(said, Side.Library)) { Carves = true, Beside = ["PJ5"] })
                    .Skippable()
                    .Amended(),
                Of("PJ5", "objectives[].partnerBenefit", AnswerKind.LongText, new ObjectiveReader(5, 300))
                    .OfEachPartner()
                    .Of(static o => o.PartnerBenefit)
                    .FoundBy(new Finder(static (said, _) => SidedMention.Of(said, Side.Partner)) { Carves = true, Beside = ["PJ4"] })
                    .Skippable()
                    .Amended(),
                Of("PJ16", "criteria[]", AnswerKind.Criterion, new CriterionAnswerReader())
                    .Essential()
                    .Offering(ProjectModels.Criteria)
                    .Amended(Amendable.Often),
                Of("PJ6", "project.audiences", AnswerKind.LongText, new AudiencesReader())
                    .OfEachPartner(andLibrary: true)
                    .OfOnePartner()
                    .Skippable()
                    .Amended(),
                Of("PJ7", "actions[]", AnswerKind.List, Items.Actions()).Essential().Amended(Amendable.Often),
                Of("PJ8", "commitments.library[]", AnswerKind.List, Items.LibraryMeans())
                    .Essential()
                    .Offering(ProjectModels.Of(ModelTexts.LibraryMeans))
                    .Amended(Amendable.Often)
                    .FoundBy(new Finder(static (said, _) => Means(said, Side.Library)) { Carves = true, Beside = ["PJ9"] }),
                Of("PJ9", "commitments.partner[]", AnswerKind.List, Items.PartnerMeans())
                    .OfEachPartner()
                    .Essential()
                    .Offering(ProjectModels.Of(ModelTexts.PartnerMeans))
                    .Amended(Amendable.Often)
                    .FoundBy(new Finder(static (said, _) => Means(said, Side.Partner)) { Carves = true, Beside = ["PJ8"] }),
                Of("PJ10", "project.budget", AnswerKind.Money, new BudgetReader())
                    .OfEachPartner(andLibrary: true)
                    .Skippable()
                    .Amended()
                    .FoundBy(new Finder(static (said, _) => BudgetMention.Find(said)) { Beside = AroundBudget }),
                Date("PJ11", "calendar.startDate", DateExpectation.Future, Start)
                    .OfOnePartner()
                    .Essential()
                    .Amended()
                    .FoundBy(new Finder(static (said, c) => DayMention.From(said, c.Today)) { Carves = true, IsAhead = true }),
                EndDate("PJ12", "calendar.endDate", End, static c => new Project(c.Answers).Start)
                    .OfOnePartner()
                    .Essential()
                    .Amended()
                    .FoundBy(new Finder(static (said, c) => DayMention.Until(said, c.Today)) { Carves = true, IsAhead = true }),
                Of("PJ13", "calendar.rhythm", AnswerKind.Text, new RhythmReader())
                    .Essential()
                    .Amended(Amendable.Often)
                    .FoundBy(new Finder(static (said, c) => RhythmMention.Find(said, c.Today)) { Beside = ["PJ11", "PJ12"] }),
                Of("PJ14", "limits.library", AnswerKind.LongText, new LimitsReader())
                    .Essential()
                    .Offering(ProjectModels.Of(ModelTexts.LibraryLimit))
                    .Amended(Amendable.Often)
                    .FoundBy(new Finder(static (said, _) => SidedMention.Of(said, Side.Library)) { Carves = true, Beside = ["PJ15"] }),
                Of("PJ15", "limits.partner", AnswerKind.LongText, new LimitsReader())
                    .OfEachPartner()
                    .Essential()
                    .Offering(ProjectModels.Of(ModelTexts.PartnerLimit))
                    .Amended(Amendable.Often)
                    .FoundBy(new Finder(static (said, _) => SidedMention.Of(said, Side.Partner)) { Carves = true, Beside = ["PJ14"] }),
                LibraryStage.Service,
                Choices("PJ17", Fields.SupportNeeds, Appeal.Needs, 2, 200).WithOther().Skippable().Amended(Amendable.Often),
                Balance,
            ]
        )
        {
            IsAt = static partnership => partnership.Status is ProjectDrafting or Abandoned,
            Validated = static (partnership, _) =>
                partnership.Status == ProjectDrafting && Walk.HasFigures(partnership.Answers)
                    ? partnership.TransitionedTo(AgreementDrafting)
                    : partnership,
            IsSignedFor = true,
            Copy = new CopyLetter("letterCopyProjectSubject", "letterCopyProject"),
        };

    private static Mention? Means(Utterance said, Side side) => SidedMention.ListOf(said, side) ?? BroughtMention.ListOf(said, side);

    private static Outcome? Start(DateOnly start, Draft draft, ReadingContext context) =>
        new Project(context.Answers).End is { } end && start >= end ? Refuse("startAfterEnd", ("start", start), ("end", end))
        : start < context.Today && draft.IsConfirmed("past") != true ? new Outcome.Confirm("past", new Phrase("datePastWarning"))
        : null;

    private static Outcome? End(DateOnly end, Draft draft, ReadingContext context) =>
        Periods.Check(new Project(context.Answers).Start, end, draft);
}
