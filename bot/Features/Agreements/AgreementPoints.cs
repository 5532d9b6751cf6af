using System.Globalization;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Choices;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Agreements;

/// <summary>The points of a signed convention that an amendment may change, by the names people give them.</summary>
public static class AgreementPoints
{
    private static readonly IReadOnlyList<string> OfPartner = KnownWords.All.Written("partners.ofPartner");

    /// <summary>The questions whose answers an amendment may change.</summary>
    public static IReadOnlyList<Question> All { get; } =
    [.. Questions.Stages.SelectMany(s => s.Own).Where(q => q.Amendable != Amendable.No)];

    /// <summary>
    /// The place of the answer that a name stands for, such as « rythme », « limites du partenaire » or « critère 2.1 »; or null.
    /// </summary>
    public static Slot? Find(string name, AnswerSheet answers, Texts texts)
    {
        if (CoPartners.AreSeveral(answers) && AmendedPartners.In(name, answers) is var (point, partner))
        {
            // « Limites de l’EHPAD » are the limits of a partner.
            return
                OfPartner
                    .Select(of => $"{point} {of}")
                    .Prepend(point)
                    .Select(p => Find(p, AnswerSheet.Empty, texts))
                    .FirstOrDefault(s => s is { Question.IsOfEachPartner: true })
                    is { } place
                ? place with
                {
                    Partner = partner,
                }
                : null;
        }
        var words = TypedText.Clean(name).Trim(' ', '.', '«', '»', '"');
        var numbers = words
            .Split(' ', '.', '\u00A0', '°')
            .Where(w => int.TryParse(w, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is > 0 and < 10)
            .Select(w => int.Parse(w, CultureInfo.InvariantCulture))
            .ToList();
        var bare = string.Join(' ', words.Split(' ', '\u00A0').Where(w => !w.Any(char.IsDigit)));
        var names = new ChoiceNames([.. All.Select(q => ChoiceAnswer.PointOption(q.Id, texts))]);
        // A word that belongs to no label may name another point: it is asked about.
        return ChoiceReader.Read(bare, names) is ChoiceReading.One one && names.Unlike(bare, [one.Code]).Length == 0
            ? Place(Questions.Find(one.Code)!, numbers, answers)
            : null;
    }

    /// <summary>The names of the points most often changed, for whoever is asked which one a line is about.</summary>
    public static Several Names(Texts texts) => new([.. All.Where(q => q.Amendable == Amendable.Often).Select(q => new LabelOf(q.Id))]);

    /// <summary>« critère 2.1 » is the first of the second objective; « critère 3 » the third of all.</summary>
    private static Slot? Place(Question question, List<int> numbers, AnswerSheet answers)
    {
        switch (question.Group)
        {
            case QuestionGroup.Objective:
                var objective = numbers.FirstOrDefault(1) - 1;
                return objective < Math.Max(1, answers.List<Objective>(Fields.Objectives).Count)
                    ? Slot.OfObjective(question, objective)
                    : null;
            case QuestionGroup.Criterion:
                var criteria = answers.List<Criterion>(Fields.Criteria);
                if (numbers is [var of, var number])
                {
                    return criteria.Count(c => c.Objective == of - 1) >= number ? Slot.OfCriterion(question, of - 1, number - 1) : null;
                }
                var place = numbers.FirstOrDefault(1) - 1;
                return criteria.ElementAtOrDefault(place) is { } criterion
                    ? Slot.OfCriterion(question, criterion.Objective, criteria.Take(place).Count(c => c.Objective == criterion.Objective))
                    : null;
            default:
                return new Slot(question);
        }
    }
}
