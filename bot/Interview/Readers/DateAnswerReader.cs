using PartnershipBot.Domain;
using PartnershipBot.Understanding.Dates;

namespace PartnershipBot.Interview.Readers;

/// <summary>A day.</summary>
/// <param name="expectation">Whether it is rather past or to come, when the year is not said.</param>
/// <param name="check">What else must hold: an outcome that stops it, or null.</param>
/// <param name="start">For the day on which something ends: when it begins.</param>
public sealed class DateAnswerReader(
    DateExpectation expectation = DateExpectation.Any,
    Func<DateOnly, Draft, ReadingContext, Outcome?>? check = null,
    Func<ReadingContext, DateOnly?>? start = null
) : AnswerReader
{
    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        var (date, approximate, stop, left) =
            DateAnswer.ReadMoved(text, draft, context)
            ?? (
                start is null
                    ? DateAnswer.Read(text, draft, context, expectation)
                    : DateAnswer.ReadEnd(text, draft, context, start(context))
            );
        // What cannot be is said at once, not after « est-ce bien cela ? ».
        if (stop is Outcome.Confirm && check?.Invoke(date, draft, context) is Outcome.Refused refused)
        {
            return refused;
        }
        return stop
            ?? (
                check?.Invoke(date, draft, context)
                ?? Changes.Accept((context.Question.Column, AnswerSheet.Write(date)), (context.Question.Column + "_approx", approximate))
            ) with
            {
                Left = left,
            };
    }

    protected override string? InWords(ReadingContext context)
    {
        var column = context.Question.Column;
        return context.Answers.Date(column) is not { } date
            ? null
            : context.Answers.Text(column + "_approx") switch
            {
                "approximate" => context.Texts.Say("dateApproximate", ("date", date)),
                "provisional" => context.Texts.Say("dateProvisional", ("date", date)),
                _ => context.Texts.Value(date),
            };
    }
}
