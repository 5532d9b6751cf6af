using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview.Readers;

/// <summary>A period, first and last day included.</summary>
/// <param name="expectation">Whether it is rather past or to come, when years are not said.</param>
/// <param name="check">What else must hold: an outcome that stops it, or null.</param>
public sealed class PeriodAnswerReader(
    DateExpectation expectation, Func<DateOnly, DateOnly, Draft, ReadingContext, Outcome?>? check = null) : AnswerReader
{
    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        switch (PeriodReader.Read(text, draft.On, context.Texts.Lang, expectation, context.SchoolYear))
        {
            case PeriodReading.Found(var from, var to, _) when from >= to:
                return Refuse("endBeforeStart", ("start", from), ("end", to));
            case PeriodReading.Found(var from, var to, var certainty):
                var key = $"period {AnswerSheet.Write(from, to)}";
                return check?.Invoke(from, to, draft, context)
                    ?? (certainty == Certainty.Exact || draft.IsConfirmed(key) == true
                        ? Changes.Accept((context.Question.Column, AnswerSheet.Write(from, to)))
                        : new Outcome.Confirm(key, new Phrase("interpretedPeriod", ("start", from), ("end", to))));
            case PeriodReading.Impossible:
                return Refuse("dateImpossible", ("input", DateAnswer.Short(text)));
            default:
                return Refuse("periodNotUnderstood");
        }
    }

    public override string? Describe(ReadingContext context) => context.Answers.Period(context.Question.Column) is var (from, to)
        ? context.Texts.Say("agreementPeriodValue", ("start", from), ("end", to))
        : null;
}
