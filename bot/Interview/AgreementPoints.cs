using System.Globalization;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Interview.Stages;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview;

/// <summary>The points of a signed convention that an amendment may change, by the names people give them.</summary>
public static class AgreementPoints
{
    /// <summary>What an amendment cannot change: who the parties are, how it began, what is signed once.</summary>
    private static readonly string[] Fixed = ["PJ18", "CV1", "CV4", "CV5", "CV15"];

    /// <summary>The questions whose answers an amendment may change.</summary>
    public static IReadOnlyList<Question> All { get; } =
        [.. ProjectStage.Stage.Own.Concat(AgreementStage.Stage.Own).Where(q => !Fixed.Contains(q.Id))];

    /// <summary>The place of the answer that a name stands for, such as « rythme », « limites du partenaire » or « critère 2.1 »; or null.</summary>
    public static Slot? Find(string name, AnswerSheet answers, Texts texts)
    {
        var words = Folded.Clean(name).Trim(' ', '.', '«', '»', '"');
        var numbers = words.Split(' ', '.', '\u00A0', '°').Where(w => int.TryParse(w, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is > 0 and < 10)
            .Select(w => int.Parse(w, CultureInfo.InvariantCulture)).ToList();
        var bare = string.Join(' ', words.Split(' ', '\u00A0').Where(w => !w.Any(char.IsDigit)));
        var options = All.Select(q => ChoiceAnswer.PointOption(q.Id, texts)).ToList();
        return ChoiceReader.Read(bare, options) is ChoiceReading.One one ? Place(Questions.Find(one.Code)!, numbers, answers) : null;
    }

    /// <summary>The names of the points most often changed, for whoever is asked which one a line is about.</summary>
    public static Several Names(Texts texts) =>
        new([.. new[] { "PJ13", "PJ7", "PJ8", "PJ9", "PJ14", "PJ15", "PJ16", "PJ17", "CV7" }.Select(id => new LabelOf(id))]);

    /// <summary>« critère 2.1 » is the first of the second objective; « critère 3 » the third of all.</summary>
    private static Slot? Place(Question question, List<int> numbers, AnswerSheet answers)
    {
        switch (question.Group)
        {
            case QuestionGroup.Objective:
                var objective = numbers.FirstOrDefault(1) - 1;
                return objective < Math.Max(1, answers.List<Objective>(Fields.Objectives).Count) ? new Slot(question, objective) : null;
            case QuestionGroup.Criterion:
                var criteria = answers.List<Criterion>(Fields.Criteria);
                if (numbers is [var of, var number])
                {
                    return criteria.Count(c => c.Objective == of - 1) >= number ? new Slot(question, of - 1, number - 1) : null;
                }
                var place = numbers.FirstOrDefault(1) - 1;
                return criteria.ElementAtOrDefault(place) is { } criterion
                    ? new Slot(question, criterion.Objective, criteria.Take(place).Count(c => c.Objective == criterion.Objective))
                    : null;
            default:
                return new Slot(question);
        }
    }
}
