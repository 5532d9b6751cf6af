using System.Globalization;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Domain.Reviews;

namespace PartnershipBot.Interview;

/// <summary>One place for an answer: a question and, where it is asked several times, which time.</summary>
public readonly record struct Slot
{
    private const int None = -1;
    private const char PartnerMark = '@';

    /// <summary>The highest number of a place: five objectives with four criteria each.</summary>
    private const int Most = 19;

    private Slot(Question question, int index, int criterion) => (Question, Index, Criterion) = (question, index, criterion);

    /// <summary>The place of a question that is asked once.</summary>
    public Slot(Question question)
        : this(question, None, None) { }

    /// <summary>The place of a question about an objective, from 0.</summary>
    public static Slot OfObjective(Question question, int objective) => new(question, objective, None);

    /// <summary>The place of a question about a criterion of an objective; both are counted from 0.</summary>
    public static Slot OfCriterion(Question question, int objective, int criterion) => new(question, objective, criterion);

    /// <summary>The place of a question about what was measured of a criterion, counted from 0 over all objectives.</summary>
    public static Slot OfMeasure(Question question, int criterion) => new(question, criterion, None);

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>Which objective, or which criterion is measured, by the group of the question; -1 when it is asked once.</summary>
    public int Index { get; }

    /// <summary>Which criterion of that objective; -1 outside the group.</summary>
    public int Criterion { get; init; }

    /// <summary>Which of several partners it asks about, from 0: the first one has the columns of its own.</summary>
    public int Partner { get; init; }

    /// <summary>The choices that are shown: those that fit the other answers, of the partner that it asks about.</summary>
    public IReadOnlyList<string> Shown(AnswerSheet answers) =>
        Question.Fitting is { } fitting ? fitting(CoPartners.View(answers, Partner)) : Question.Choices;

    /// <summary>
    /// The slot's address, such as <c>PJ16.0.1</c>, or <c>PJ5.0@2</c> for a partner behind the first: how the dialog's position and the
    /// cards name it.
    /// </summary>
    public override string ToString() =>
        Partner == 0 ? OfFirst() : string.Create(CultureInfo.InvariantCulture, $"{OfFirst()}{PartnerMark}{Partner}");

    private string OfFirst() =>
        Question.Group switch
        {
            QuestionGroup.Objective or QuestionGroup.Measure => string.Create(CultureInfo.InvariantCulture, $"{Question.Id}.{Index}"),
            QuestionGroup.Criterion => string.Create(CultureInfo.InvariantCulture, $"{Question.Id}.{Index}.{Criterion}"),
            _ => Question.Id,
        };

    /// <summary>
    /// The address as what waits beyond the turn carries it, such as a dialog, a form or a card: of one of several partners it has the
    /// id, <c>PJ5.0@0198…</c>, so that it stays that partner’s when another one leaves and those behind it move up.
    /// </summary>
    public string Address(AnswerSheet answers) =>
        Question.IsOfEachPartner && CoPartners.IdAt(answers, Partner) is { } id ? $"{OfFirst()}{PartnerMark}{id}" : ToString();

    /// <summary>The slot of an address that may carry a partner’s id; null when it names none, or a partner that has left.</summary>
    public static Slot? Parse(string? address, AnswerSheet answers) =>
        Whose(address) is not var (place, id) ? Parse(address)
        : Parse(place) is { Question.IsOfEachPartner: true } slot && CoPartners.PlaceOf(answers, id) is { } partner
            ? slot with
            {
                Partner = partner,
            }
        : null;

    /// <summary>The question of an address, whether its partner is still there or not; null when it names none.</summary>
    public static Question? QuestionOf(string? address) => Parse(Whose(address) is var (place, _) ? place : address)?.Question;

    /// <summary>An address that carries a partner’s id, cut in two; null for any other.</summary>
    private static (string Place, string Id)? Whose(string? address) =>
        address?.LastIndexOf(PartnerMark) is > 0 and var mark && address[(mark + 1)..] is var id && CoPartners.IsId(id)
            ? (address[..mark], id)
            : null;

    /// <summary>The slot of an address, or null when it names none.</summary>
    public static Slot? Parse(string? address)
    {
        var (place, partner) = (address ?? "", 0);
        if (place.LastIndexOf(PartnerMark) is > 0 and var mark)
        {
            if (
                !int.TryParse(place[(mark + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out partner)
                || partner is < 1 or > CoPartners.Most
            )
            {
                return null;
            }
            place = place[..mark];
        }
        var parts = place.Split('.');
        if (
            parts.Length == 0
            || Questions.Find(parts[0]) is not { } question
            || parts.Length != 1 + Numbers(question.Group)
            || (partner > 0 && !question.IsOfEachPartner)
        )
        {
            return null;
        }
        var numbers = new int[2] { None, None };
        for (var i = 1; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i - 1]) || numbers[i - 1] > Most)
            {
                return null;
            }
        }
        return new Slot(question, numbers[0], numbers[1]) { Partner = partner };
    }

    private static int Numbers(QuestionGroup group) =>
        group switch
        {
            QuestionGroup.Single => 0,
            QuestionGroup.Criterion => 2,
            _ => 1,
        };

    /// <summary>Whether the question is asked at all, given the other answers; never of a partner that has left.</summary>
    public bool Applies(AnswerSheet answers) => Partner <= CoPartners.Count(answers) && Question.When(CoPartners.View(answers, Partner));

    /// <summary>The same place for each of several partners; itself alone where the question is about none of them.</summary>
    public IEnumerable<Slot> OfEach(AnswerSheet answers)
    {
        var (slot, others) = (this, Question.IsOfEachPartner ? CoPartners.Count(answers) : 0);
        return Enumerable.Range(0, 1 + others).Select(partner => slot with { Partner = partner });
    }

    /// <summary>Whether there is an answer here.</summary>
    public bool IsAnswered(AnswerSheet answers)
    {
        answers = CoPartners.View(answers, Partner);
        var (index, criterion) = (Index, Criterion);
        return Question.Group switch
        {
            QuestionGroup.Objective => answers.List<Objective>(Fields.Objectives).ElementAtOrDefault(index) is { } item
                && Question.OfObjective(item) is not null,
            QuestionGroup.Measure => new Evaluation(answers).Measures.Any(m => m.Criterion == index),
            QuestionGroup.Criterion => answers.List<Criterion>(Fields.Criteria).Count(c => c.Objective == index) > criterion,
            _ => answers.Has(Question.Column),
        };
    }
}
