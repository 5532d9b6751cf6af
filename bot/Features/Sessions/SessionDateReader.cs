using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Understanding.Dates;

namespace PartnershipBot.Features.Sessions;

/// <summary>The day of a session: in the period of the convention, and not to come.</summary>
public sealed class SessionDateReader : AnswerReader
{
    private readonly DateAnswerReader _date = new(DateExpectation.Past, InPeriod);

    protected override Outcome Read(string text, Draft draft, ReadingContext context) =>
        // « Aujourd’hui » is no guess, and what is noted every week is not asked back each time.
        DateReader.Read(text, draft.On, context.Texts.Lang, DateExpectation.Past)
            is DateReading.Found { Rest.Length: 0 } found
        && found.Date == draft.On
            ? InPeriod(found.Date, draft, context)
                ?? Changes.Accept(
                    (context.Question.Column, AnswerSheet.Write(found.Date)),
                    (context.Question.Column + SessionFields.Approximate, null)
                )
            : _date.Read(draft, context);

    protected override string? InWords(ReadingContext context) => _date.Describe(context);

    /// <summary>Today, when a session may have taken place today.</summary>
    public static string? Today(ReadingContext context)
    {
        var agreement = new Agreement(context.Answers);
        return agreement.Start <= context.Today && context.Today <= agreement.EndOn(context.Today)
            ? context.Texts.Value(context.Today)
            : null;
    }

    private static Outcome? InPeriod(DateOnly date, Draft draft, ReadingContext context)
    {
        var agreement = new Agreement(context.Answers);
        return date > context.Today ? Refuse("dateInFuture")
            : agreement.Start is { } start && agreement.EndOn(context.Today) is { } end && (date < start || date > end)
                ? Refuse("dateOutOfRange", ("min", start), ("max", end < context.Today ? end : context.Today))
            : null;
    }
}
