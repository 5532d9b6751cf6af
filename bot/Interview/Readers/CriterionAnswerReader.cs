using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview.Readers;

/// <summary>A criterion with its target and its source; what the one-line form leaves out is asked for part by part.</summary>
public sealed class CriterionAnswerReader : AnswerReader
{
    /// <summary>The most criteria that an objective has.</summary>
    public const int MostPerObjective = 4;

    private const int LabelMin = 5;
    private const int SourceMin = 3;
    private const int Max = 150;
    private const int ExpectedMin = 3;
    private const int ExpectedMax = 300;

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        var objective = context.Slot.Objective;
        var objectives = context.Answers.List<Objective>(Fields.Objectives);
        if (objective >= objectives.Count)
        {
            return Refuse("objectiveFirst");
        }
        var reading = CriterionReader.Read(text);
        if (CheckLength(reading.Indicator ?? "", LabelMin, Max) is { } wrong)
        {
            return wrong;
        }
        if (reading is { Target: null, ExpectedText: null })
        {
            if (draft.Part("target") is not { } target)
            {
                return Missing(draft, context, "target", reading.Source is null && draft.Part("source") is null);
            }
            if (CriterionReader.ReadTarget(target) is not { } read)
            {
                return new Outcome.Refused(new Phrase("criterionTargetExpected"), "target");
            }
            reading = reading.With(read);
        }
        if (reading.ExpectedText is { } expected
            && CheckLength(expected, ExpectedMin, ExpectedMax, draft.Part("target") is null ? null : "target") is { } wrongTarget)
        {
            return wrongTarget;
        }
        if (reading.Source is null)
        {
            if (draft.Part("source") is not { } source)
            {
                return Missing(draft, context, "source", false);
            }
            reading = reading with { Source = CriterionReader.ReadSource(source) };
        }
        if (CheckLength(reading.Source ?? "", SourceMin, Max, draft.FromForm ? null : "source") is { } wrongSource)
        {
            return wrongSource;
        }
        return Store(reading.ToCriterion(objective)!, context);
    }

    private static Outcome Missing(Draft draft, ReadingContext context, string part, bool both)
    {
        var target = new Phrase("criterionTarget");
        var source = new Phrase("criterionSource");
        object missing = both ? new Several([target, source]) : part == "target" ? target : source;
        return draft.FromForm
            ? Refuse("criterionIncomplete", ("missing", missing))
            : new Outcome.Ask(part, new Phrase(part == "target" ? "askCriterionTarget" : "askCriterionSource", ("missing", missing)));
    }

    private static Outcome Store(Criterion criterion, ReadingContext context)
    {
        var criteria = context.Answers.List<Criterion>(Fields.Criteria).ToList();
        var own = criteria.Where(c => c.Objective == criterion.Objective).ToList();
        if (context.Slot.Criterion < own.Count)
        {
            criteria[criteria.IndexOf(own[context.Slot.Criterion])] = criterion;
        }
        else if (own.Count >= MostPerObjective)
        {
            return Refuse("listTooLong", ("count", own.Count + 1), ("max", MostPerObjective));
        }
        else
        {
            criteria.Insert(criteria.FindLastIndex(c => c.Objective <= criterion.Objective) + 1, criterion);
        }
        return Changes.Accept((Fields.Criteria, AnswerSheet.Write(criteria)));
    }

    public override string? Describe(ReadingContext context)
    {
        var (objective, number) = (context.Slot.Objective, context.Slot.Criterion);
        return context.Answers.List<Criterion>(Fields.Criteria).Where(c => c.Objective == objective).ElementAtOrDefault(number) is { } criterion
            ? Describe(criterion, context.Texts)
            : null;
    }

    /// <summary>« Séances tenues : au moins 27 séances (carnet de séances) ».</summary>
    public static string Describe(Criterion criterion, Texts texts) => criterion.Target is not null
        ? texts.Say(
            criterion.Direction == Direction.AtMost ? "criterionAtMost" : "criterionAtLeast",
            ("indicator", criterion.Indicator),
            ("target", DescribeTarget(criterion, texts)),
            ("source", criterion.Source))
        : texts.Say(
            "criterionText", ("indicator", criterion.Indicator), ("target", criterion.ExpectedText ?? ""), ("source", criterion.Source));

    /// <summary>« 27 séances », « 4/5 », or nothing for a criterion without a figure.</summary>
    public static string DescribeTarget(Criterion criterion, Texts texts) =>
        criterion.Target is { } target ? MeasureReader.WithUnit(target, criterion.Unit, texts) : "";
}
