using PartnershipBot.Language;
using PartnershipBot.Understanding.Dates;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Interview.Readers;

/// <summary>A day as it was typed: understood, confirmed when anything was inferred, or refused.</summary>
internal static class DateAnswer
{
    /// <summary>
    /// Reads a day; words around it are confirmed too, unless the question keeps them. Gives either the day (with « approximate » or
    /// « provisional » where it is one, and the words that are left) or the outcome that stops.
    /// </summary>
    public static (DateOnly Date, string? Approximate, Outcome? Stop, string Left) Read(
        string text,
        Draft draft,
        ReadingContext context,
        DateExpectation expectation,
        string? part = null,
        bool confirmsRest = true,
        DateOnly? before = null
    )
    {
        switch (DateReader.Read(text, draft.On, context.Texts.Lang, expectation, context.SchoolYear, before: before))
        {
            case DateReading.Found found:
                return Found(found, draft, confirmsRest);
            case DateReading.Impossible:
                return Stop(new Phrase("dateImpossible", ("input", Short(text))), part);
            case DateReading.Several when confirmsRest && Period(text, draft, context, expectation) is { } period:
                // « de janvier à juin » at the question when it begins: the end is not lost, it is said to be left.
                return Confirmed(
                    period.Start,
                    new Phrase("interpretedDate", ("date", new WithWeekday(period.Start))),
                    Side(text, draft, context, ^1),
                    draft
                );
            default:
                return Stop(NotUnderstood(text), part);
        }
    }

    /// <summary>
    /// Reads the day on which something ends: a year that is not said comes after the beginning, and « trois ans » counts from it.
    /// </summary>
    public static (DateOnly Date, string? Approximate, Outcome? Stop, string Left) ReadEnd(
        string text,
        Draft draft,
        ReadingContext context,
        DateOnly? start
    )
    {
        var reading = DateReader.Read(text, draft.On, context.Texts.Lang, DateExpectation.Future, context.SchoolYear, start, isEnd: true);
        if (reading is DateReading.Found { Rest.Length: 0 } found)
        {
            return Found(found, draft, confirmsRest: true);
        }
        // « un an à partir du 1er septembre », « du 1er septembre au 30 juin »: the end of what was said whole.
        if (
            reading is DateReading.Found or DateReading.Several
            && Period(text, draft, context, DateExpectation.Future) is { } period
            && !IsMonth(reading, period)
        )
        {
            // Another beginning than the one that is known is not passed over.
            var left =
                reading is DateReading.Several && start is { } known && period.Start != known
                    ? $"{Side(text, draft, context, 0)} {period.Left}".Trim()
                    : period.Left;
            return Confirmed(period.End, new Phrase("interpretedEndOfPeriod", ("date", new WithWeekday(period.End))), left, draft);
        }
        var tokens = Tokens.Of(text);
        if (reading is DateReading.NotUnderstood && SpanReader.Find(tokens) is { } span)
        {
            if (start is not { } from)
            {
                return Stop(new Phrase("durationNeedsStart"), null);
            }
            // « à compter de la signature » only says from when: the day that is known.
            var left = new UsedWords(tokens).Use(span.Start, span.End).Pass(WordLists.Events, WordLists.Rough).Left;
            var end = span.From(from).AddDays(-1);
            return Confirmed(
                end,
                new Phrase("interpretedEnd", ("date", new WithWeekday(end)), ("said", tokens.Text(span.Start, span.End)), ("start", from)),
                left,
                draft
            );
        }
        return reading switch
        {
            DateReading.Found other => Found(other, draft, confirmsRest: true),
            DateReading.Impossible => Stop(new Phrase("dateImpossible", ("input", Short(text))), null),
            _ => Stop(NotUnderstood(text), null),
        };
    }

    /// <summary>
    /// Reads how far a day moves from the one that is there: « prolongée de 6 mois » counts from the end, not from the beginning. Null
    /// when nothing is there, or the text says nothing of the kind.
    /// </summary>
    public static (DateOnly Date, string? Approximate, Outcome? Stop, string Left)? ReadMoved(
        string text,
        Draft draft,
        ReadingContext context
    )
    {
        if (context.Own.Date(context.Question.Column) is not { } former || Shift.Read(text, draft.On) is not { } shift)
        {
            return null;
        }
        var date = shift.From(former);
        var what = new Phrase(
            shift.IsLater ? "interpretedLater" : "interpretedEarlier",
            ("date", new WithWeekday(date)),
            ("said", shift.Said),
            ("former", former)
        );
        return Confirmed(date, what, shift.Left, draft);
    }

    private static (DateOnly, string?, Outcome?, string) Found(DateReading.Found found, Draft draft, bool confirmsRest)
    {
        var key = $"date {found.Date:yyyy-MM-dd}";
        var (phrase, approximate) = found.Certainty switch
        {
            Certainty.Approximate => ("interpretedApproximateDate", "approximate"),
            Certainty.Provisional => ("interpretedProvisionalDate", "provisional"),
            _ => ("interpretedDate", (string?)null),
        };
        var left = confirmsRest ? found.Rest : "";
        return (found.Certainty == Certainty.Exact && left.Length == 0) || draft.IsConfirmed(key) == true
            ? (found.Date, approximate, null, left)
            : (found.Date, null, new Outcome.Confirm(key, new Phrase(phrase, ("date", new WithWeekday(found.Date)))) { Left = left }, left);
    }

    private static (DateOnly, string?, Outcome?, string) Confirmed(DateOnly date, Phrase what, string left, Draft draft)
    {
        var key = $"date {date:yyyy-MM-dd}";
        return draft.IsConfirmed(key) == true
            ? (date, null, null, left)
            : (date, null, new Outcome.Confirm(key, what) { Left = left }, left);
    }

    private static PeriodReading.Found? Period(string text, Draft draft, ReadingContext context, DateExpectation expectation) =>
        PeriodReader.Read(text, draft.On, context.Texts.Lang, expectation, context.SchoolYear) is PeriodReading.Found period
        && period.Start < period.End
            ? period
            : null;

    /// <summary>One end of a period, in the words it was said with.</summary>
    private static string Side(string text, Draft draft, ReadingContext context, Index which)
    {
        var tokens = Tokens.Of(text);
        var mention = DateScanner.Scan(tokens, draft.On, context.SchoolYear)[which];
        return tokens.Text(mention.Start, mention.End);
    }

    /// <summary>« fin juin » with words around it is no period of a month.</summary>
    private static bool IsMonth(DateReading reading, PeriodReading.Found period) =>
        reading is DateReading.Found found && found.Date == period.Start && period.End == period.Start.AddMonths(1).AddDays(-1);

    /// <summary>« à la signature » is said to be no date yet.</summary>
    private static Phrase NotUnderstood(string text)
    {
        var tokens = Tokens.Of(text);
        return WordLists.Events.IsIn(tokens) && !Enumerable.Range(0, tokens.Count).Any(at => tokens[at].IsDigits)
            ? new Phrase("dateIsEvent", ("said", Short(text)))
            : new Phrase("dateNotUnderstood");
    }

    private static (DateOnly, string?, Outcome?, string) Stop(Phrase why, string? part) =>
        (default, null, new Outcome.Refused(why, part), "");

    /// <summary>Somebody's words in a sentence of ours: a line at most.</summary>
    internal static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
