using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview.Readers;

/// <summary>The rhythm of the sessions, and how many are planned: found in the text and confirmed, or asked for.</summary>
public sealed class RhythmReader : AnswerReader
{
    private const int MostSessions = 500;

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        if (CheckLength(text, 3, 300) is { } wrong)
        {
            return wrong;
        }
        if (SessionsReader.Read(text) is { } found && draft.Confirmed.GetValueOrDefault("sessions", true))
        {
            return draft.IsConfirmed("sessions") == true
                ? Accept(text, found, context)
                : new Outcome.Confirm(
                    "sessions",
                    found == 1 ? new Phrase("interpretedSessionsOne") : new Phrase("interpretedSessionsMany", ("count", found)),
                    Again.Never);
        }
        // A text without a number, or with another than the one understood: the number alone is asked for.
        if (draft.Part("sessions") is not { } said)
        {
            return draft.FromForm
                ? Accept(text, null, context)
                : new Outcome.Ask("sessions", new Phrase("askPlannedSessions"), Optional: true);
        }
        return said.Length == 0 ? Accept(text, null, context)
            : NumberReader.Read(said, context.Texts.Lang) switch
            {
                NumberReading.Exact(var number) when IsSessions(number) => Accept(text, (int)number, context),
                NumberReading.Estimate(var number) when IsSessions(number) => draft.IsConfirmed("estimate") == true
                    ? Accept(text, (int)number, context)
                    : new Outcome.Confirm("estimate", new Phrase("interpretedEstimate", ("number", number))),
                NumberReading.Exact or NumberReading.Estimate =>
                    new Outcome.Refused(new Phrase("numberOutOfRange", ("min", 1), ("max", MostSessions)), "sessions"),
                NumberReading.Range(var low, var high) =>
                    new Outcome.Refused(new Phrase("numberRangeGiven", ("low", low), ("high", high)), "sessions"),
                _ => new Outcome.Refused(new Phrase("numberNotUnderstood"), "sessions"),
            };
    }

    private static bool IsSessions(decimal number) => number is >= 1 and <= MostSessions && number == decimal.Truncate(number);

    private static Outcome.Accepted Accept(string text, int? sessions, ReadingContext context) =>
        Changes.Accept((context.Question.Column, text), (Fields.PlannedSessions, sessions));

    public override string? Describe(ReadingContext context)
    {
        if (context.Answers.Text(context.Question.Column) is not { } text)
        {
            return null;
        }
        // Said only when the text itself does not say it already.
        return context.Answers.Whole(Fields.PlannedSessions) is { } sessions && SessionsReader.Read(text) != sessions
            ? context.Texts.Say("valueWithComment", ("value", text), ("comment", new Phrase(sessions == 1 ? "sessionsOne" : "sessionsMany", ("count", sessions))))
            : text;
    }
}
