using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Dates;

/// <summary>A day said by how far it moves from the one before: « prolongée de 6 mois », « deux semaines plus tôt ».</summary>
/// <param name="Months">How many months it moves, fewer than none when it comes earlier.</param>
/// <param name="Days">How many days beside.</param>
/// <param name="Said">The length of time as it was typed.</param>
/// <param name="Left">The words that are no part of it.</param>
public sealed record Shift(int Months, int Days, string Said, string Left)
{
    /// <summary>Whether the day comes later than the one before.</summary>
    public bool IsLater => Months + Days > 0;

    /// <summary>The move; null when the text names a day itself, or says nothing of the kind.</summary>
    public static Shift? Read(string input, DateOnly today)
    {
        var tokens = Tokens.Of(input);
        if (SpanReader.Find(tokens) is not { } span)
        {
            return null;
        }

        var isLater = WordLists.Later.IsIn(tokens) || Enumerable.Range(0, span.Start).Any(at => tokens[at].Is("+"));
        if (
            isLater == WordLists.Earlier.IsIn(tokens)
            || DateScanner.Scan(tokens, today).Any(m => m.End <= span.Start || m.Start >= span.End)
        )
        {
            return null;
        }

        var sign = isLater ? 1 : -1;
        return new Shift(
            sign * span.Months,
            sign * span.Days,
            tokens.Text(span.Start, span.End),
            new UsedWords(tokens).Use(span.Start, span.End).Pass(WordLists.Later, WordLists.Earlier, WordLists.Rough).Left
        );
    }

    /// <summary>The day that this one moves to.</summary>
    public DateOnly From(DateOnly day) => day.AddMonths(Months).AddDays(Days);
}
