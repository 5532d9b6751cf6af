using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview.Readers;

/// <summary>How many: a whole number from 0 on, or an estimate, which is confirmed and kept as one (« une vingtaine »).</summary>
/// <param name="most">The greatest number there may be.</param>
public sealed class CountReader(int most) : AnswerReader
{
    protected override Outcome Read(string text, Draft draft, ReadingContext context) => NumberReader.Read(text, context.Texts.Lang) switch
    {
        NumberReading.Exact(var number) => Check(number) ?? Accept((int)number, false, context),
        NumberReading.Estimate(var number) => Check(number) ?? Confirmed((int)number, draft, context),
        NumberReading.Range(var low, var high) => Refuse("numberRangeGiven", ("low", low), ("high", high)),
        _ => Refuse("numberNotUnderstood"),
    };

    private Outcome? Check(decimal number) =>
        number < 0 || number > most ? Refuse("numberOutOfRange", ("min", 0), ("max", most))
        : number != decimal.Truncate(number) ? Refuse("numberNotUnderstood")
        : null;

    private static Outcome Confirmed(int number, Draft draft, ReadingContext context)
    {
        var key = $"about {number}";
        return draft.IsConfirmed(key) == true
            ? Accept(number, true, context)
            : new Outcome.Confirm(key, new Phrase("interpretedEstimate", ("number", number)));
    }

    private static Outcome.Accepted Accept(int number, bool isEstimate, ReadingContext context) => Changes.Accept(
        (context.Question.Column, number),
        (context.Question.Column + SessionFields.Approximate, isEstimate ? true : null));

    public override string? Describe(ReadingContext context)
    {
        var column = context.Question.Column;
        return context.Answers.Whole(column) is not { } number ? null
            : context.Answers.Flag(column + SessionFields.Approximate) == true ? context.Texts.Say("numberAbout", ("number", number))
            : context.Texts.Value(number);
    }
}
