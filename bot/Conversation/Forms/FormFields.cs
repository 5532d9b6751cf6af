using PartnershipBot.Domain;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Interview;

namespace PartnershipBot.Conversation.Forms;

/// <summary>Which questions the form of a stage asks.</summary>
public static class FormFields
{
    /// <summary>
    /// The fields in the order in which the questions are asked: every open place, the questions that another open one may
    /// call for, and with them one more objective while there is room; none when nothing is open. Signature and balance are
    /// not asked in a form.
    /// </summary>
    /// <param name="library">The library's own answers.</param>
    public static IReadOnlyList<FormField> Of(Stage stage, AnswerSheet answers, AnswerSheet library)
    {
        var fields = Walk.Open(stage, answers, library).Where(s => IsAsked(s.Question)).Select(s => new FormField(s)).ToList();
        fields.AddRange(Dependents(stage, fields, answers, library));
        var objectives = answers.List<Objective>(Fields.Objectives).Count;
        if (fields.Count > 0 && objectives is > 0 and < Project.MostObjectives)
        {
            fields.AddRange(Walk.SlotsOfObjective(stage, objectives, answers).Select(s => new FormField(s, IsOptional: true)));
        }
        return [.. fields.OrderBy(f => Place(stage, f.Slot))];
    }

    /// <summary>
    /// The fields of a form that is shown again: with those that were filled in wrongly and would not be asked otherwise,
    /// such as the second of two criteria.
    /// </summary>
    /// <param name="wrong">The addresses of answers that were refused.</param>
    public static IReadOnlyList<FormField> Of(Stage stage, AnswerSheet answers, AnswerSheet library, IEnumerable<string> wrong)
    {
        var fields = Of(stage, answers, library);
        var more = wrong
            .Select(address => Slot.Parse(address, answers))
            .OfType<Slot>()
            .Where(s => stage.Flow.Contains(s.Question) && IsAsked(s.Question) && fields.All(f => f.Slot != s))
            .Distinct()
            .Select(s => new FormField(s));
        return [.. fields.Concat(more).OrderBy(f => Place(stage, f.Slot))];
    }

    /// <summary>Where a place comes in its stage; all that is about one objective stays together.</summary>
    internal static (int Question, int Objective, int Part, int Criterion) Place(Stage stage, Slot slot)
    {
        // What is proposed together stands together, below the rest.
        var index = IndexOf(slot.Question) + (slot.Question.Together is null ? 0 : stage.Flow.Count);
        return slot.Question.Group == QuestionGroup.Single
            ? (index, 0, 0, 0)
            : (IndexOf(stage.Flow.FirstOrDefault(q => q.Group == QuestionGroup.Objective)), slot.Index, index, slot.Criterion);

        int IndexOf(Question? question) => stage.Flow.TakeWhile(q => q != question).Count();
    }

    private static bool IsAsked(Question question) => !question.IsAskedAlone;

    /// <summary>
    /// Questions that do not apply yet and would with some answer to an open one, which are essential and which half of the choices or
    /// more call for. The others come on a page of their own once they are called for, as a stage inside another does.
    /// </summary>
    private static IEnumerable<FormField> Dependents(Stage stage, List<FormField> open, AnswerSheet answers, AnswerSheet library)
    {
        foreach (
            var question in stage.Flow.Where(q => q is { Group: QuestionGroup.Single, Essential: true } && IsAsked(q) && !q.When(answers))
        )
        {
            var slot = new Slot(question);
            if (Walk.IsAnswered(slot, answers, library))
            {
                continue;
            }
            foreach (
                var other in open.Select(f => f.Slot.Question).Where(q => q.Kind == AnswerKind.Choice && q.Id[..2] == question.Id[..2])
            )
            {
                var codes = other.Choices.Where(c => question.When(answers.With([new(other.Column, c)]))).ToList();
                if (codes.Count * 2 >= other.Choices.Count)
                {
                    yield return new FormField(slot, DependsOn: other, Codes: codes);
                    break;
                }
            }
        }
    }
}
