using PartnershipBot.Domain.Sessions;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Numbers;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Interview.Readers;

/// <summary>How many: a whole number from 0 on, or an estimate, which is confirmed and kept as one (« une vingtaine »).</summary>
/// <param name="most">The greatest number there may be.</param>
/// <param name="counted">What is counted.</param>
public sealed class CountReader(int most, Counted counted) : AnswerReader
{
    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        var (reading, left) = CountedReader.Read(text, context.Texts.Lang, Units(counted));
        if (reading is CountReading.Number change && Increment.Sign(text) is { } sign)
        {
            // « 10 de plus » counts from the number that is there.
            if (context.Own.Whole(context.Question.Column) is not { } former)
            {
                return Refuse("countIsRate", ("said", DateAnswer.Short(text)));
            }
            reading = change with { Value = former + (sign * change.Value), IsSum = true };
        }
        return reading switch
        {
            CountReading.Number number => (Check(number.Value) ?? Taken(number, text, draft, context)) with { Left = left },
            _ => Refusal(reading),
        };
    }

    /// <summary>Why something is no count.</summary>
    internal static Outcome.Refused Refusal(CountReading reading, string? part = null) =>
        new(
            reading switch
            {
                CountReading.Range(var low, var high) => new Phrase("numberRangeGiven", ("low", low), ("high", high)),
                CountReading.Other(CountFault.Fraction, var said) => new Phrase("countIsFraction", ("said", said)),
                CountReading.Other(CountFault.Rate, var said) => new Phrase("countIsRate", ("said", said)),
                CountReading.Other(_, var said) => new Phrase("countIsContainer", ("said", said)),
                _ => new Phrase("numberNotUnderstood"),
            },
            part
        );

    internal static WordLists Units(Counted counted) =>
        counted switch
        {
            Counted.People => WordLists.People,
            Counted.Documents => WordLists.Documents,
            Counted.Registrations => WordLists.Registrations,
            _ => WordLists.Sessions,
        };

    private Outcome? Check(decimal number) =>
        number < 0 || number > most ? Refuse("numberOutOfRange", ("min", 0), ("max", most))
        : number != decimal.Truncate(number) ? Refuse("numberNotUnderstood")
        : null;

    private static Outcome Taken(CountReading.Number number, string text, Draft draft, ReadingContext context)
    {
        var value = (int)number.Value;
        var key = number.IsEstimate ? $"about {value}" : $"sum {value}";
        return (number.IsEstimate || number.IsSum) && draft.IsConfirmed(key) != true
            ? new Outcome.Confirm(
                key,
                number.IsEstimate
                    ? new Phrase("interpretedEstimate", ("number", value))
                    : new Phrase("interpretedSum", ("number", value), ("said", DateAnswer.Short(text)))
            )
            : Changes.Accept(
                (context.Question.Column, value),
                (context.Question.Column + SessionFields.Approximate, number.IsEstimate ? true : null)
            );
    }

    protected override string? InWords(ReadingContext context)
    {
        var column = context.Question.Column;
        return context.Answers.Whole(column) is not { } number ? null
            : context.Answers.Flag(column + SessionFields.Approximate) == true ? context.Texts.Say("numberAbout", ("number", number))
            : context.Texts.Value(number);
    }
}
