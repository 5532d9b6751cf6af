using PartnershipBot.Domain;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Dates;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Interview.Readers;

/// <summary>A period, first and last day included.</summary>
/// <param name="expectation">Whether it is rather past or to come, when years are not said.</param>
/// <param name="check">What else must hold: an outcome that stops it, or null.</param>
/// <param name="known">The period that « toute la période » and « un an de plus » speak of.</param>
public sealed class PeriodAnswerReader(
    DateExpectation expectation,
    Func<DateOnly, DateOnly, Draft, ReadingContext, Outcome?>? check = null,
    Func<ReadingContext, (DateOnly? Start, DateOnly? End)>? known = null
) : AnswerReader
{
    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        var reading = PeriodReader.Read(text, draft.On, context.Texts.Lang, expectation, context.SchoolYear);
        if (reading is PeriodReading.NotUnderstood && known?.Invoke(context) is ({ } start, { } end))
        {
            reading = KnownPeriod.Read(text, start, end, draft.On, expectation) ?? reading;
        }
        switch (reading)
        {
            case PeriodReading.Found(var from, var to, _) when from >= to:
                return Refuse("endBeforeStart", ("start", from), ("end", to));
            case PeriodReading.Found found:
                var (first, last) = (Within(found, context), found.End);
                var key = $"period {AnswerSheet.Write(first, last)}";
                return (
                    check?.Invoke(first, last, draft, context)
                    ?? (
                        found.Certainty == Certainty.Exact || draft.IsConfirmed(key) == true
                            ? Changes.Accept((context.Question.Column, AnswerSheet.Write(first, last)))
                            : new Outcome.Confirm(key, new Phrase("interpretedPeriod", ("start", first), ("end", last)))
                    )
                ) with
                {
                    Left = found.Left,
                };
            case PeriodReading.Impossible:
                return Refuse("dateImpossible", ("input", DateAnswer.Short(text)));
            default:
                return Refuse("periodNotUnderstood");
        }
    }

    protected override string? InWords(ReadingContext context) =>
        context.Answers.Period(context.Question.Column) is var (from, to)
            ? context.Texts.Say("agreementPeriodValue", ("start", from), ("end", to))
            : null;

    /// <summary>« Septembre », said of what began on the 15th, means from then on.</summary>
    private DateOnly Within(PeriodReading.Found found, ReadingContext context) =>
        expectation == DateExpectation.Past
        && found.Certainty != Certainty.Exact
        && known?.Invoke(context).Start is { } start
        && found.Start < start
        && found.Start.AddMonths(1) > start
            ? start
            : found.Start;
}
