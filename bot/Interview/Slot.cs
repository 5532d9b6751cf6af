using System.Globalization;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview;

/// <summary>One place for an answer: a question and, where it is asked several times, which time.</summary>
/// <param name="Question">The question.</param>
/// <param name="Objective">Which objective, or which criterion to measure, from 0; -1 outside the groups.</param>
/// <param name="Criterion">Which criterion of that objective, from 0; -1 outside the group.</param>
public readonly record struct Slot(Question Question, int Objective = -1, int Criterion = -1)
{
    /// <summary>The highest number of a place: five objectives with four criteria each.</summary>
    private const int Most = 19;

    /// <summary>The slot's address, such as <c>PJ16.0.1</c>: how the dialog's position and the cards name it.</summary>
    public override string ToString() => Question.Group switch
    {
        QuestionGroup.Objective or QuestionGroup.Measure => string.Create(CultureInfo.InvariantCulture, $"{Question.Id}.{Objective}"),
        QuestionGroup.Criterion => string.Create(CultureInfo.InvariantCulture, $"{Question.Id}.{Objective}.{Criterion}"),
        _ => Question.Id,
    };

    /// <summary>The slot of an address, or null when it names none.</summary>
    public static Slot? Parse(string? address)
    {
        var parts = address?.Split('.') ?? [];
        if (parts.Length == 0 || Questions.Find(parts[0]) is not { } question || parts.Length != 1 + Numbers(question.Group))
        {
            return null;
        }
        var numbers = new int[2] { -1, -1 };
        for (var i = 1; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i - 1]) || numbers[i - 1] > Most)
            {
                return null;
            }
        }
        return new Slot(question, numbers[0], numbers[1]);
    }

    private static int Numbers(QuestionGroup group) => group switch
    {
        QuestionGroup.Single => 0,
        QuestionGroup.Criterion => 2,
        _ => 1,
    };

    /// <summary>Whether the question is asked at all, given the other answers.</summary>
    public bool Applies(AnswerSheet answers) => Question.When(answers);

    /// <summary>Whether there is an answer here.</summary>
    public bool IsAnswered(AnswerSheet answers)
    {
        var (objective, criterion) = (Objective, Criterion);
        return Question.Group switch
        {
            QuestionGroup.Objective => answers.List<Objective>(Fields.Objectives).ElementAtOrDefault(objective) is { } item
                && Readers.ObjectiveReader.Part(item, Question.Id) is not null,
            QuestionGroup.Measure => new Evaluation(answers).Measures.Any(m => m.Criterion == objective),
            QuestionGroup.Criterion => answers.List<Criterion>(Fields.Criteria).Count(c => c.Objective == objective) > criterion,
            _ => answers.Has(Question.Column),
        };
    }
}
