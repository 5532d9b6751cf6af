using PartnershipBot.Domain;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Dates;
using PartnershipBot.Understanding.Numbers;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Projects;

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
        if (
            (SessionsReader.Read(text) ?? Reckoned(text, draft, context)) is { } found
            && draft.Confirmed.GetValueOrDefault("sessions", true)
        )
        {
            return draft.IsConfirmed("sessions") == true
                ? Accept(text, found, context)
                : new Outcome.Confirm(
                    "sessions",
                    found == 1 ? new Phrase("interpretedSessionsOne") : new Phrase("interpretedSessionsMany", ("count", found)),
                    Again.Never
                )
                {
                    IsPlain = true,
                };
        }
        // A text without a number, or with another than the one understood: the number alone is asked for.
        if (draft.Part("sessions") is not { } said)
        {
            return draft.FromForm
                ? Accept(text, null, context)
                : new Outcome.Ask("sessions", new Phrase("askPlannedSessions"), Optional: true);
        }
        if (said.Length == 0)
        {
            return Accept(text, null, context);
        }
        var (reading, left) = CountedReader.Read(said, context.Texts.Lang, WordLists.Sessions);
        Outcome outcome = reading switch
        {
            CountReading.Number number when !IsSessions(number.Value) => new Outcome.Refused(
                new Phrase("numberOutOfRange", ("min", 1), ("max", MostSessions)),
                "sessions"
            ),
            CountReading.Number { IsEstimate: true } or CountReading.Number { IsSum: true } when draft.IsConfirmed("estimate") != true =>
                new Outcome.Confirm("estimate", new Phrase("interpretedEstimate", ("number", ((CountReading.Number)reading).Value))),
            CountReading.Number number => Accept(text, (int)number.Value, context),
            _ => CountReader.Refusal(reading, "sessions"),
        };
        return outcome with { Left = left };
    }

    /// <summary>The number that once a month makes, to be confirmed; a form asks nothing, and leaves it open.</summary>
    private static int? Reckoned(string text, Draft draft, ReadingContext context) =>
        draft.FromForm
            ? null
            : MonthlyReader.Count(text, new Project(context.Answers).Start, new Project(context.Answers).End, context.Today);

    private static bool IsSessions(decimal number) => number is >= 1 and <= MostSessions && number == decimal.Truncate(number);

    private static Outcome.Accepted Accept(string text, int? sessions, ReadingContext context) =>
        Changes.Accept((context.Question.Column, text), (Fields.PlannedSessions, sessions));

    protected override string? InWords(ReadingContext context)
    {
        if (context.Answers.Text(context.Question.Column) is not { } text)
        {
            return null;
        }
        // Said only when the text itself does not say it already.
        return context.Answers.Whole(Fields.PlannedSessions) is { } sessions && SessionsReader.Read(text) != sessions
            ? context.Texts.Say(
                "valueInBrackets",
                ("value", text),
                ("comment", new Phrase(sessions == 1 ? "sessionsOne" : "sessionsMany", ("count", sessions)))
            )
            : text;
    }
}
