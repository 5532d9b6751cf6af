using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview.Readers;

/// <summary>What was found for one criterion of the signed version: a figure, words for a qualitative one, or « non mesuré » with its reason.</summary>
public sealed class MeasureReader : AnswerReader
{
    private const decimal Most = 1_000_000_000;
    private const int TextMin = 3;
    private const int TextMax = 1000;
    private const int ReasonMin = 3;
    private const int ReasonMax = 500;
    private const string JudgedPart = "judged";

    private static readonly Attainment[] Judgements = [Attainment.Met, Attainment.Partly, Attainment.Missed];

    private static readonly string[] NotMeasured =
    [
        "non mesure", "non mesuree", "pas mesure", "pas mesuree", "non evalue", "pas evalue", "pas fait", "mesure non faite", "not measured",
        "unmeasured", "non renseigne", "pas de mesure", "inconnu", "pas de chiffre", "no measure",
    ];

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        var criteria = context.Answers.List<Criterion>(Fields.Criteria);
        if (criteria.ElementAtOrDefault(context.Slot.Objective) is not { } criterion)
        {
            return Refuse("criterionGone");
        }
        if (IsNotMeasured(text) is { } behind)
        {
            var reason = draft.Part("reason") is { } part ? Folded.Clean(part) : behind;
            return reason.Length == 0 ? new Outcome.Ask("reason", new Phrase("askNotMeasuredReason"))
                : CheckLength(reason, ReasonMin, ReasonMax, draft.Part("reason") is null ? null : "reason")
                    ?? Store(new Measure(context.Slot.Objective, NotMeasuredReason: reason), context);
        }
        if (criterion.Target is null)
        {
            return CheckLength(text, TextMin, TextMax) ?? Judge(text, draft, context);
        }
        return NumberReader.Read(text, context.Texts.Lang) switch
        {
            NumberReading.Exact(var value) when value is >= 0 and <= Most => Store(new Measure(context.Slot.Objective, value), context),
            NumberReading.Estimate(var value) when value is >= 0 and <= Most => draft.IsConfirmed("estimate") == true
                ? Store(new Measure(context.Slot.Objective, value), context)
                : new Outcome.Confirm("estimate", new Phrase("interpretedMeasure", ("value", value))),
            NumberReading.Range(var low, var high) => Refuse("numberRangeGiven", ("low", low), ("high", high)),
            NumberReading.Exact or NumberReading.Estimate => Refuse("numberOutOfRange", ("min", 0), ("max", Most)),
            _ => Refuse("measureExpected"),
        };
    }

    public override string? Describe(ReadingContext context)
    {
        var results = new Evaluation(context.Answers).Results;
        return results.ElementAtOrDefault(context.Slot.Objective) is { Measure: not null } result ? Describe(result, context.Texts) : null;
    }

    /// <summary>« 25 séances (93 %, atteint en partie) ».</summary>
    public static string Describe(CriterionResult result, Texts texts) => result switch
    {
        { Measure: { NotMeasuredReason: { } reason } } => texts.Say("measureNone", ("reason", reason)),
        { Measure: { Value: { } value }, Ratio: { } ratio, Attainment: { } attainment } => texts.Say(
            "measureValue",
            ("value", WithUnit(value, result.Criterion.Unit, texts)),
            ("percent", Math.Round(ratio * 100, MidpointRounding.AwayFromZero)),
            ("attainment", new Phrase($"attainment{attainment}"))),
        { Measure: { Text: { } text, Judged: { } judged } } => texts.Say(
            "measureJudged", ("text", text), ("attainment", new Phrase($"attainment{judged}"))),
        { Measure.Text: { } text } => text,
        _ => "",
    };

    /// <summary>« 25 séances », « 4,7/5 ».</summary>
    public static string WithUnit(decimal value, string? unit, Texts texts) => unit switch
    {
        null or "" => texts.Value(value),
        ['/', ..] => texts.Value(value) + unit,
        _ => $"{texts.Value(value)}\u00A0{unit}",
    };

    /// <summary>Whoever describes a result also says how far it goes, or leaves that open; a form does not ask.</summary>
    private static Outcome Judge(string text, Draft draft, ReadingContext context)
    {
        var described = new Measure(context.Slot.Objective, Text: text);
        if (draft.Part(JudgedPart) is not { } said)
        {
            return draft.FromForm
                ? Store(described, context)
                : new Outcome.Ask(JudgedPart, new Phrase("askJudged"), [.. Judgements.Select(j => new Phrase($"attainment{j}"))], Optional: true);
        }
        if (said.Length == 0)
        {
            return Store(described, context);
        }
        var judged = ChoiceReader.Read(said, [.. Judgements.Select(Option)]) is ChoiceReading.One { Exact: true } one
            ? Enum.Parse<Attainment>(one.Code)
            : YesNoReader.Read(said) switch { true => Attainment.Met, false => Attainment.Missed, null => (Attainment?)null };
        return judged is null ? new Outcome.Refused(new Phrase("judgedExpected"), JudgedPart) : Store(described with { Judged = judged }, context);
    }

    private static ChoiceOption Option(Attainment judgement) =>
        new($"{judgement}", [.. Enum.GetValues<Lang>().Select(lang => Catalogue.Find($"attainment{judgement}", lang)), .. Others(judgement)]);

    /// <summary>What else people say for it.</summary>
    private static string[] Others(Attainment judgement) => judgement switch
    {
        Attainment.Met => ["atteinte", "tout à fait", "reached", "fully"],
        Attainment.Partly => ["partiellement", "en partie", "partiellement atteint", "à moitié", "partially", "in part"],
        _ => ["pas atteint", "non atteinte", "pas du tout", "not met", "not reached"],
    };

    /// <summary>The measures with one replaced or added.</summary>
    private static Outcome.Accepted Store(Measure measure, ReadingContext context) => Changes.Accept((
        Fields.Measures,
        AnswerSheet.Write(new Evaluation(context.Answers).Measures.Where(m => m.Criterion != measure.Criterion)
            .Append(measure).OrderBy(m => m.Criterion).ToList())));

    /// <summary>What stands behind « non mesuré », empty when nothing does; null when the text says something else.</summary>
    private static string? IsNotMeasured(string text)
    {
        var folded = Folded.Fold(text);
        if (NotMeasured.FirstOrDefault(words => folded == words || folded.StartsWith(words + " ", StringComparison.Ordinal)
            || folded.StartsWith(words + ",", StringComparison.Ordinal) || folded.StartsWith(words + ":", StringComparison.Ordinal)) is null)
        {
            return null;
        }
        var cut = text.IndexOfAny([':', ',', ';', '(', '—', '–']);
        return cut < 0 ? "" : text[(cut + 1)..].Trim(' ', '\u00A0', '\u202F', ')');
    }
}
