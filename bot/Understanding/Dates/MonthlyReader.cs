using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Dates;

/// <summary>How many times something takes place that comes once a month: « le 2e mardi du mois, d’octobre à juin » is nine times.</summary>
internal static class MonthlyReader
{
    private const int Year = 12;

    private static readonly string[] Twice = ["deux", "trois", "2", "3", "two", "three", "twice"];

    /// <summary>The number of months, those left out aside; null where it does not come once a month, or nobody knows from when to when.</summary>
    /// <param name="from">The first day of the project, or null.</param>
    /// <param name="to">Its last day, or null.</param>
    public static int? Count(string text, DateOnly? from, DateOnly? to, DateOnly today)
    {
        var tokens = Tokens.Of(text);
        var at = Enumerable.Range(0, tokens.Count).FirstOrDefault(i => WordLists.Monthly.Match(tokens, i) > 0, -1);
        if (
            at < 0
            || Twice.Contains(tokens[at - 1].Text)
            || (tokens[at - 1].Text is "fois" or "times" && Twice.Contains(tokens[at - 2].Text))
        )
        {
            return null;
        }
        var named = DateScanner.Scan(tokens, today).Where(m => m is { Kind: MentionKind.Month, Month: not null }).ToList();
        var leftOut = named.Where(m => Enumerable.Range(0, m.Start).Any(i => WordLists.Sparing.Has(tokens[i].Text))).ToList();
        var months =
            named.Except(leftOut).ToList() is [{ Month: { } first } one, { Month: { } last } two]
            && tokens[one.End].Text is "a" or "au" or "jusqu'a" or "jusqu'en" or "to" or "until"
            && two.Start - one.End <= 2
                ? ((last - first + Year) % Year) + 1
            : named.Count == leftOut.Count && from is { } start && to is { } end && end > start
                ? ((end.Year - start.Year) * Year) + end.Month - start.Month + 1
            : (int?)null;
        return months - leftOut.Count is int and > 0 and var count ? count : null;
    }
}
