using PartnershipBot.Domain;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Criteria;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Projects;

/// <summary>A criterion with its target and its source; what the one-line form leaves out is asked for part by part.</summary>
public sealed class CriterionAnswerReader : AnswerReader
{
    private const int LabelMin = 5;
    private const int SourceMin = 3;
    private const int Max = 150;
    private const int ExpectedMin = 3;
    private const int ExpectedMax = 300;

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        var objective = context.Slot.Index;
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
        if (
            reading.ExpectedText is { } expected
            && CheckLength(expected, ExpectedMin, ExpectedMax, draft.Part("target") is null ? null : "target") is { } wrongTarget
        )
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
        var criterion = reading.ToCriterion(objective)!;
        var kept = $"{criterion.Indicator} {criterion.Unit} {criterion.ExpectedText} {criterion.Source}";
        return Store(criterion, context) with
        {
            Left = new UsedWords(Tokens.Of(text)).UseWordsOf(kept).Pass(WordLists.Counting, WordLists.Criteria).Left,
        };
    }

    private static Outcome Missing(Draft draft, ReadingContext context, string part, bool both)
    {
        var target = new Phrase("criterionTarget");
        var source = new Phrase("criterionSource");
        object missing =
            both ? new Several([target, source])
            : part == "target" ? target
            : source;
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
        else if (own.Count >= Project.MostCriteria)
        {
            return Refuse("listTooLong", ("count", own.Count + 1), ("max", Project.MostCriteria));
        }
        else
        {
            criteria.Insert(criteria.FindLastIndex(c => c.Objective <= criterion.Objective) + 1, criterion);
        }
        return Changes.Accept((Fields.Criteria, AnswerSheet.Write(criteria)));
    }

    protected override string? InWords(ReadingContext context)
    {
        var (objective, number) = (context.Slot.Index, context.Slot.Criterion);
        return
            context.Answers.List<Criterion>(Fields.Criteria).Where(c => c.Objective == objective).ElementAtOrDefault(number)
                is { } criterion
            ? CriterionWords.Describe(criterion, context.Texts)
            : null;
    }
}
