using PartnershipBot.Domain;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Choices;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Reviews;

/// <summary>
/// What was found for one criterion of the signed version: a figure, words for a qualitative one, or « non mesuré » with its reason.
/// </summary>
public sealed class MeasureReader : AnswerReader
{
    internal const decimal Most = 1_000_000_000;
    private const int TextMin = 3;
    private const int TextMax = 1000;
    private const int ReasonMin = 3;
    private const int ReasonMax = 500;
    private const string JudgedPart = "judged";

    private static readonly Attainment[] Judgements = [Attainment.Met, Attainment.Partly, Attainment.Missed];

    private static readonly string[] NotMeasured = KnownWords.All.Phrases("criteria.notMeasured");

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        var criteria = context.Answers.List<Criterion>(Fields.Criteria);
        if (criteria.ElementAtOrDefault(context.Slot.Index) is not { } criterion)
        {
            return Refuse("criterionGone");
        }
        if (IsNotMeasured(text) is { } behind)
        {
            var reason = draft.Part("reason") is { } part ? TypedText.Clean(part) : behind;
            return reason.Length == 0
                ? new Outcome.Ask("reason", new Phrase("askNotMeasuredReason"))
                : CheckLength(reason, ReasonMin, ReasonMax, draft.Part("reason") is null ? null : "reason")
                    ?? Privacy.Check(reason, draft, context, new Outcome.Ask("reason", new Phrase("askNotMeasuredReason")))
                    ?? Store(new Measure(context.Slot.Index, NotMeasuredReason: reason), context);
        }
        if (criterion.Target is null)
        {
            return CheckLength(text, TextMin, TextMax) ?? Judge(text, draft, context);
        }
        return MeasuredValue.Read(text, criterion, context.Texts.Lang) switch
        {
            MeasuredValue.Figure { IsSure: false } unsure when draft.IsConfirmed("estimate") != true => new Outcome.Confirm(
                "estimate",
                new Phrase("interpretedMeasure", ("value", unsure.Value))
            )
            {
                Left = unsure.Left,
            },
            MeasuredValue.Figure figure => Store(new Measure(context.Slot.Index, figure.Value), context) with { Left = figure.Left },
            MeasuredValue.Wrong wrong => new Outcome.Refused(wrong.Why),
            _ => Refuse("measureExpected"),
        };
    }

    protected override string? InWords(ReadingContext context)
    {
        var results = new Evaluation(context.Answers).Results;
        return results.ElementAtOrDefault(context.Slot.Index) is { Measure: not null } result ? Describe(result, context.Texts) : null;
    }

    /// <summary>« 25 séances (93 %, atteint en partie) ».</summary>
    public static string Describe(CriterionResult result, Texts texts) =>
        result switch
        {
            { Measure: { NotMeasuredReason: { } reason } } => texts.Say("measureNone", ("reason", reason)),
            { Measure: { Value: { } value }, Ratio: { } ratio, Attainment: { } attainment } => texts.Say(
                "measureValue",
                ("value", CriterionWords.WithUnit(value, result.Criterion.Unit, texts)),
                ("percent", Math.Round(ratio * 100, MidpointRounding.AwayFromZero)),
                ("attainment", new Phrase($"attainment{attainment}"))
            ),
            { Measure: { Text: { } text, Judged: { } judged } } => texts.Say(
                "measureJudged",
                ("text", text),
                ("attainment", new Phrase($"attainment{judged}"))
            ),
            { Measure.Text: { } text } => text,
            _ => "",
        };

    /// <summary>Whoever describes a result also says how far it goes, or leaves that open; a form does not ask.</summary>
    private static Outcome Judge(string text, Draft draft, ReadingContext context)
    {
        var described = new Measure(context.Slot.Index, Text: text);
        if (draft.Part(JudgedPart) is not { } said)
        {
            return draft.FromForm
                ? Store(described, context)
                : new Outcome.Ask(
                    JudgedPart,
                    new Phrase("askJudged"),
                    [.. Judgements.Select(j => new Phrase($"attainment{j}"))],
                    Optional: true
                );
        }
        if (said.Length == 0)
        {
            return Store(described, context);
        }
        var judged = ChoiceReader.Read(said, [.. Judgements.Select(Option)]) is ChoiceReading.One { Exact: true } one
            ? Enum.Parse<Attainment>(one.Code)
            : YesNoReader.Read(said) switch
            {
                true => Attainment.Met,
                false => Attainment.Missed,
                null => (Attainment?)null,
            };
        return judged is null
            ? new Outcome.Refused(new Phrase("judgedExpected"), JudgedPart)
            : Store(described with { Judged = judged }, context);
    }

    private static ChoiceOption Option(Attainment judgement) =>
        new(
            $"{judgement}",
            [.. Enum.GetValues<Lang>().Select(lang => Catalogue.Find($"attainment{judgement}", lang)), .. Others(judgement)]
        );

    /// <summary>What else people say for it.</summary>
    private static string[] Others(Attainment judgement) =>
        judgement switch
        {
            Attainment.Met => ["atteinte", "tout à fait", "reached", "fully"],
            Attainment.Partly => ["partiellement", "en partie", "partiellement atteint", "à moitié", "partially", "in part"],
            _ => ["pas atteint", "non atteinte", "pas du tout", "not met", "not reached"],
        };

    /// <summary>The measures with one replaced or added.</summary>
    private static Outcome.Accepted Store(Measure measure, ReadingContext context) =>
        Changes.Accept(
            (
                Fields.Measures,
                AnswerSheet.Write(
                    new Evaluation(context.Answers)
                        .Measures.Where(m => m.Criterion != measure.Criterion)
                        .Append(measure)
                        .OrderBy(m => m.Criterion)
                        .ToList()
                )
            )
        );

    /// <summary>What stands behind « non mesuré », empty when nothing does; null when the text says something else.</summary>
    private static string? IsNotMeasured(string text)
    {
        var tokens = Tokens.Of(text);
        var length = tokens.MatchAny(0, NotMeasured);
        return length == 0 ? null
            : length == tokens.Count ? ""
            : text[tokens[length].Start..].Trim(':', ',', ';', '(', '—', '–', ' ', '\u00A0', '\u202F', ')');
    }
}
