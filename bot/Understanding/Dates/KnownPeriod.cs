using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Dates;

/// <summary>Reads what is said of a period that is known: « toute la période », « depuis le début », « un an de plus ».</summary>
public static class KnownPeriod
{
    /// <summary>The period meant, from the known one; null when the answer speaks of something else.</summary>
    public static PeriodReading.Found? Read(string input, DateOnly start, DateOnly end, DateOnly today, DateExpectation expectation)
    {
        var tokens = Tokens.Of(input);
        var used = new UsedWords(tokens);
        if (expectation == DateExpectation.Past)
        {
            if (WordLists.SinceStart.IsIn(tokens) || WordLists.Whole.IsIn(tokens))
            {
                return new PeriodReading.Found(start, end < today ? end : today, Certainty.Interpreted)
                {
                    Left = used.Pass(WordLists.SinceStart, WordLists.Whole).Left,
                };
            }

            return null;
        }

        // The next one begins on the day behind.
        return SpanReader.Find(tokens) is { } span
            ? new PeriodReading.Found(end.AddDays(1), span.From(end), Certainty.Interpreted)
            {
                Left = used.Use(span.Start, span.End).Pass(WordLists.More).Left,
            }
            : null;
    }
}
