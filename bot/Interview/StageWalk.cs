using PartnershipBot.Domain;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Domain.Reviews;

namespace PartnershipBot.Interview;

/// <summary>
/// The way through a stage, question by question, decided by what is answered alone: which place is asked, and when a group
/// of questions comes again.
/// </summary>
/// <param name="stage">The stage.</param>
/// <param name="from">From where it is walked; null is the beginning.</param>
/// <param name="isForced">Whether the question there is asked even if it is answered or was passed.</param>
/// <param name="answers">What is answered.</param>
/// <param name="library">What is answered about the library.</param>
public sealed class StageWalk(Stage stage, Slot? from, bool isForced, AnswerSheet answers, AnswerSheet library)
{
    /// <summary>The objective that is talked about.</summary>
    private int Objective => from is { Index: >= 0 } at ? at.Index : 0;

    private int Objectives => answers.List<Objective>(Fields.Objectives).Count;

    /// <summary>The place of a question that is asked now.</summary>
    public WalkStep At(Question question)
    {
        if (IsPast(question))
        {
            return new WalkStep.Pass();
        }
        var slot = question.Group switch
        {
            QuestionGroup.Objective => Slot.OfObjective(question, Objective),
            QuestionGroup.Measure => from is { } start && start.Question == question
                ? start
                : FirstMeasure(question) ?? Slot.OfMeasure(question, 0),
            QuestionGroup.Criterion => Slot.OfCriterion(question, Objective, from is { Criterion: >= 0 } at ? at.Criterion : 0),
            _ => new Slot(question),
        };
        var first = from is { } place && place.Question == question ? place.Partner : 0;
        return slot.OfEach(answers).Where(s => s.Partner >= first && IsAsked(s)).Cast<Slot?>().FirstOrDefault() is { } asked
            ? new WalkStep.Ask(asked)
            : new WalkStep.Pass();
    }

    /// <summary>After a question was asked about one of several partners: the next one of whom it is open.</summary>
    public WalkStep AfterPartner(Question question)
    {
        if (!question.IsOfEachPartner || IsPast(question))
        {
            return new WalkStep.Pass();
        }
        var slot = question.Group == QuestionGroup.Objective ? Slot.OfObjective(question, Objective) : new Slot(question);
        return slot.OfEach(answers).Where(s => s.Partner > 0 && IsOpen(s)).Cast<Slot?>().FirstOrDefault() is { } next
            ? new WalkStep.GoTo(next)
            : new WalkStep.Pass();
    }

    private bool IsAsked(Slot slot) => (isForced && from == slot && slot.Applies(answers)) || IsOpen(slot);

    private bool IsOpen(Slot slot) =>
        slot.Applies(answers) && !Walk.IsAnswered(slot, answers, library) && !Skips.Of(answers).Contains(slot);

    /// <summary>After something was measured: the next criterion that is not.</summary>
    public WalkStep AfterMeasure(Question question) => FirstMeasure(question) is { } next ? new WalkStep.GoTo(next) : new WalkStep.Pass();

    /// <summary>After a criterion was answered: one more of the same objective, until there are as many as may be.</summary>
    public WalkStep AfterCriterion(Question question) =>
        Criteria(Objective) is > 0 and < Project.MostCriteria and var count && !Skips.Of(answers).IsBrief
            ? new WalkStep.Offer(Slot.OfCriterion(question, Objective, count))
            : new WalkStep.Pass();

    /// <summary>The place of one more criterion of the objective that is talked about.</summary>
    public Slot AnotherCriterion(Question question) => Slot.OfCriterion(question, Objective, Criteria(Objective));

    /// <summary>After the criteria of an objective: the next objective that is there, or one more.</summary>
    /// <param name="criterion">The question about criteria, which is the last one about an objective.</param>
    /// <param name="wasAsked">Whether something was asked about this objective.</param>
    public WalkStep AfterObjective(Question criterion, bool wasAsked)
    {
        if (IsPast(criterion))
        {
            return new WalkStep.Pass();
        }
        var (next, count) = (Objective + 1, Objectives);
        return next < count ? new WalkStep.GoTo(Slot.OfObjective(First, next))
            : wasAsked && !Skips.Of(answers).IsBrief && count is > 0 and < Project.MostObjectives ? new WalkStep.Offer(AnotherObjective)
            : new WalkStep.Pass();
    }

    /// <summary>The place of one more objective.</summary>
    public Slot AnotherObjective => Slot.OfObjective(First, Objectives);

    /// <summary>After the last objective: one criterion at least is in figures.</summary>
    public WalkStep AfterObjectives(Question criterion)
    {
        if (IsPast(criterion) || Objectives == 0 || !answers.Has(Fields.Criteria) || Walk.HasFigures(answers))
        {
            return new WalkStep.Pass();
        }
        var last = Objectives - 1;
        return new WalkStep.NeedFigures(Slot.OfCriterion(criterion, last, Math.Min(Criteria(last), Project.MostCriteria - 1)));
    }

    /// <summary>The place before another one; from a question of the partnership one does not go back to the library's own.</summary>
    public Slot? Before(Slot place)
    {
        var slots = Walk.Slots(stage, answers).ToList();
        var before = slots.TakeWhile(s => s != place).Where(s => !s.Question.IsOfLibrary || place.Question.IsOfLibrary).ToList();
        if (place.Index < 0 || slots.Contains(place))
        {
            return before.Count > 0 ? before[^1] : null;
        }
        // An objective or a criterion that is not there yet comes behind the last one that is.
        var last = before.FindLastIndex(s => s.Index >= 0 && s.Index <= place.Index);
        return last < 0 ? null : before[last];
    }

    private Question First => stage.Flow.First(q => q.Group == QuestionGroup.Objective);

    private int Criteria(int objective) => answers.List<Criterion>(Fields.Criteria).Count(c => c.Objective == objective);

    private Slot? FirstMeasure(Question question) =>
        Enumerable
            .Range(0, answers.List<Criterion>(Fields.Criteria).Count)
            .Select(i => (Slot?)Slot.OfMeasure(question, i))
            .FirstOrDefault(s => !s!.Value.IsAnswered(answers));

    private bool IsPast(Question question)
    {
        var flow = stage.Flow.ToList();
        return from is { } at && flow.IndexOf(question) < flow.IndexOf(at.Question);
    }
}
