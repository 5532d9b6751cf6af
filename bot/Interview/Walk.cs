using PartnershipBot.Domain;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Domain.Reviews;

namespace PartnershipBot.Interview;

/// <summary>The way through the questions: which places there are for answers, and which are still open.</summary>
public static class Walk
{
    /// <summary>The places for answers of a stage, those of each objective one after the other, given what is answered.</summary>
    public static IEnumerable<Slot> Slots(Stage stage, AnswerSheet answers)
    {
        foreach (var question in stage.Flow)
        {
            if (question.Group == QuestionGroup.Single)
            {
                foreach (var slot in new Slot(question).OfEach(answers).Where(s => s.Applies(answers)))
                {
                    yield return slot;
                }
            }
            else if (!question.When(answers))
            {
                continue;
            }
            else if (question.Group == QuestionGroup.Measure)
            {
                for (var number = 0; number < answers.List<Criterion>(Fields.Criteria).Count; number++)
                {
                    yield return Slot.OfMeasure(question, number);
                }
            }
            else if (question.Group == QuestionGroup.Objective && question == stage.Flow.First(q => q.Group == QuestionGroup.Objective))
            {
                var count = Math.Clamp(answers.List<Objective>(Fields.Objectives).Count, 1, Project.MostObjectives);
                foreach (var slot in Enumerable.Range(0, count).SelectMany(i => SlotsOfObjective(stage, i, answers)))
                {
                    yield return slot;
                }
            }
        }
    }

    /// <summary>The places for the answers about one objective.</summary>
    public static IEnumerable<Slot> SlotsOfObjective(Stage stage, int objective, AnswerSheet answers)
    {
        foreach (var question in stage.Flow)
        {
            if (question.Group == QuestionGroup.Objective)
            {
                foreach (var slot in Slot.OfObjective(question, objective).OfEach(answers))
                {
                    yield return slot;
                }
            }
            else if (question.Group == QuestionGroup.Criterion)
            {
                var count = Math.Clamp(
                    answers.List<Criterion>(Fields.Criteria).Count(c => c.Objective == objective),
                    1,
                    Project.MostCriteria
                );
                for (var number = 0; number < count; number++)
                {
                    yield return Slot.OfCriterion(question, objective, number);
                }
            }
        }
    }

    /// <summary>The places without an answer.</summary>
    public static IEnumerable<Slot> Open(Stage stage, AnswerSheet answers, AnswerSheet library) =>
        Slots(stage, answers).Where(s => !IsAnswered(s, answers, library));

    /// <summary>The first place to ask: without an answer and not passed. What is not known yet is asked again.</summary>
    public static Slot? FirstOpen(Stage stage, AnswerSheet answers, AnswerSheet library)
    {
        var skips = Skips.Of(answers);
        return Open(stage, answers, library).Cast<Slot?>().FirstOrDefault(s => !skips.IsPassed(s!.Value));
    }

    /// <summary>Whether there is an answer; one about the library is among the library's own.</summary>
    public static bool IsAnswered(Slot slot, AnswerSheet answers, AnswerSheet library) =>
        slot.IsAnswered(slot.Question.IsOfLibrary ? library : answers);

    /// <summary>
    /// What the convention still needs before it can be signed: the essential questions of a stage, the signature itself
    /// aside.
    /// </summary>
    public static IEnumerable<Slot> MissingEssentials(Stage stage, AnswerSheet answers, AnswerSheet library) =>
        Open(stage, answers, library).Where(s => s.Question.Essential && s.Question.Column != Fields.SignedOn);

    /// <summary>The same over all stages up to the convention, with what each of them needs beside.</summary>
    public static IEnumerable<Slot> MissingForSignature(AnswerSheet answers, AnswerSheet library) =>
        Questions.Stages.Where(s => s.IsSignedFor).SelectMany(s => MissingEssentials(s, answers, library).Concat(s.AlsoSignedFor(answers)));

    /// <summary>Whether at least one criterion is in figures, as the guide's « mesurer les résultats » needs.</summary>
    public static bool HasFigures(AnswerSheet answers) =>
        answers.List<Criterion>(Fields.Criteria).Any(c => c.Kind == CriterionKind.Quantitative);
}
