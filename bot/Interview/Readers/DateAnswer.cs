using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;

namespace PartnershipBot.Interview.Readers;

/// <summary>A day as it was typed: understood, confirmed when anything was inferred, or refused.</summary>
internal static class DateAnswer
{
    /// <summary>
    /// Reads a day; words around it are confirmed too, unless the question keeps them. Gives either the day (with « approximate » or « provisional » where it is one) or the outcome that stops.
    /// </summary>
    public static (DateOnly Date, string? Approximate, Outcome? Stop) Read(
        string text, Draft draft, ReadingContext context, DateExpectation expectation, string? part = null, bool confirmsRest = true)
    {
        switch (DateReader.Read(text, draft.On, context.Texts.Lang, expectation, context.SchoolYear))
        {
            case DateReading.Found found:
                var key = $"date {found.Date:yyyy-MM-dd}";
                var said = new WithWeekday(found.Date);
                var (phrase, approximate) = found.Certainty switch
                {
                    Certainty.Approximate => ("interpretedApproximateDate", "approximate"),
                    Certainty.Provisional => ("interpretedProvisionalDate", "provisional"),
                    _ => ("interpretedDate", (string?)null),
                };
                var exact = found.Certainty == Certainty.Exact && (found.Rest.Length == 0 || !confirmsRest);
                return exact || draft.IsConfirmed(key) == true
                    ? (found.Date, approximate, null)
                    : (default, null, new Outcome.Confirm(key, new Phrase(phrase, ("date", said))));
            case DateReading.Impossible:
                return Stop(new Phrase("dateImpossible", ("input", Short(text))), part);
            default:
                return Stop(new Phrase("dateNotUnderstood"), part);
        }
    }

    private static (DateOnly, string?, Outcome?) Stop(Phrase why, string? part) => (default, null, new Outcome.Refused(why, part));

    /// <summary>Somebody's words in a sentence of ours: a line at most.</summary>
    internal static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
