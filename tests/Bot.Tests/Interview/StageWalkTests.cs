using PartnershipBot.Domain;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Features.Projects;
using PartnershipBot.Features.Reviews;
using PartnershipBot.Interview;

namespace PartnershipBot.Tests.Interview;

/// <summary>The way through a stage, as answers alone decide it.</summary>
public class StageWalkTests
{
    private static readonly Stage Project = ProjectStage.Stage;
    private static readonly Question OfCriterion = Project.Flow.First(q => q.Group == QuestionGroup.Criterion);
    private static readonly Question Measure = EvaluationStage.Stage.Flow.First(q => q.Group == QuestionGroup.Measure);

    [Fact]
    public void What_is_answered_is_passed_unless_it_is_asked_for()
    {
        var title = Project.Flow[0];
        Walk(AnswerSheet.Empty).At(title).ShouldBe(new WalkStep.Ask(new Slot(title)));
        var answered = AnswerSheet.Empty.With([new(title.Column, "Une classe, un livre")]);
        Walk(answered).At(title).ShouldBeOfType<WalkStep.Pass>();
        Walk(answered, new Slot(title), isForced: true).At(title).ShouldBe(new WalkStep.Ask(new Slot(title)));
        Walk(AnswerSheet.Empty, new Slot(Project.Flow[1])).At(title).ShouldBeOfType<WalkStep.Pass>();
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void One_more_criterion_is_offered_up_to_four(int count, bool isOffered)
    {
        var walk = Walk(Answers(1, count), Slot.OfObjective(ProjectStage.Objective, 0));
        var next = Slot.OfCriterion(OfCriterion, 0, count);
        walk.AfterCriterion(OfCriterion).ShouldBe(isOffered ? (WalkStep)new WalkStep.Offer(next) : new WalkStep.Pass());
        walk.AnotherCriterion(OfCriterion).ShouldBe(next);
    }

    [Theory]
    [InlineData(1, true, true)]
    [InlineData(4, true, true)]
    [InlineData(5, true, false)]
    [InlineData(1, false, false)]
    public void One_more_objective_is_offered_up_to_five_once_one_was_asked(int count, bool wasAsked, bool isOffered)
    {
        var last = Slot.OfObjective(ProjectStage.Objective, count - 1);
        Walk(Answers(count, 1), last)
            .AfterObjective(OfCriterion, wasAsked)
            .ShouldBe(isOffered ? (WalkStep)new WalkStep.Offer(Slot.OfObjective(ProjectStage.Objective, count)) : new WalkStep.Pass());
    }

    [Fact]
    public void Objectives_that_are_there_come_one_after_the_other() =>
        Walk(Answers(2, 1), Slot.OfObjective(ProjectStage.Objective, 0))
            .AfterObjective(OfCriterion, wasAsked: true)
            .ShouldBe(new WalkStep.GoTo(Slot.OfObjective(ProjectStage.Objective, 1)));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 3)]
    public void Without_a_criterion_in_figures_one_is_asked_for_at_the_last_objective(int count, int place)
    {
        var walk = Walk(Answers(1, count, CriterionKind.Qualitative));
        walk.AfterObjectives(OfCriterion).ShouldBe(new WalkStep.NeedFigures(Slot.OfCriterion(OfCriterion, 0, place)));
        Walk(Answers(1, count)).AfterObjectives(OfCriterion).ShouldBeOfType<WalkStep.Pass>();
        Walk(AnswerSheet.Empty).AfterObjectives(OfCriterion).ShouldBeOfType<WalkStep.Pass>();
    }

    [Fact]
    public void Each_criterion_is_measured_in_its_turn()
    {
        var none = Answers(1, 2);
        var walk = new StageWalk(EvaluationStage.Stage, null, false, none, AnswerSheet.Empty);
        walk.AfterMeasure(Measure).ShouldBe(new WalkStep.GoTo(Slot.OfMeasure(Measure, 0)));
        new StageWalk(EvaluationStage.Stage, null, false, AnswerSheet.Empty, AnswerSheet.Empty)
            .AfterMeasure(Measure)
            .ShouldBeOfType<WalkStep.Pass>();
    }

    [Fact]
    public void Back_goes_to_the_place_before_also_from_one_that_is_not_there_yet()
    {
        Walk(AnswerSheet.Empty).Before(new Slot(Project.Flow[0])).ShouldBeNull();
        Walk(AnswerSheet.Empty).Before(new Slot(Project.Flow[1])).ShouldBe(new Slot(Project.Flow[0]));
        Walk(Answers(1, 1)).Before(Slot.OfObjective(ProjectStage.Objective, 1)).ShouldBe(Slot.OfCriterion(OfCriterion, 0, 0));
    }

    /// <summary>A colleague may have taken the criterion away whose measure is asked for.</summary>
    [Fact]
    public void Back_from_a_place_that_is_gone_leads_nowhere() =>
        new StageWalk(EvaluationStage.Stage, null, false, AnswerSheet.Empty, AnswerSheet.Empty)
            .Before(Slot.OfMeasure(Measure, 3))
            .ShouldBeNull();

    private static StageWalk Walk(AnswerSheet answers, Slot? from = null, bool isForced = false) =>
        new(Project, from, isForced, answers, AnswerSheet.Empty);

    private static AnswerSheet Answers(int objectives, int criteria, CriterionKind kind = CriterionKind.Quantitative) =>
        AnswerSheet.Empty.With([
            new(
                Fields.Objectives,
                AnswerSheet.Write(Enumerable.Range(0, objectives).Select(i => new Objective($"Faire lire {i}", null, null)).ToList())
            ),
            new(
                Fields.Criteria,
                AnswerSheet.Write(
                    Enumerable
                        .Range(0, objectives)
                        .SelectMany(o => Enumerable.Range(0, criteria).Select(c => (o, c)))
                        .Select(p => new Criterion(p.o, kind, $"Critère {p.c}", "séances", Direction.AtLeast, 3, null, "carnet"))
                        .ToList()
                )
            ),
        ]);
}
