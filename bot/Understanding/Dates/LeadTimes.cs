using PartnershipBot.Language;
using PartnershipBot.Understanding.Numbers;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Dates;

/// <summary>Reads several lengths of time in days; a number without a unit has that of the next one: « 45 et 15 jours ».</summary>
public static class LeadTimes
{
    /// <summary>The lengths in the order in which they were said, and the words that are none of them.</summary>
    public static Reading<IReadOnlyList<int>> Read(string input, Lang lang)
    {
        var tokens = Tokens.Of(input);
        var used = new UsedWords(tokens);
        var found = new List<(decimal Count, int? Unit)>();
        var at = 0;
        while (at < tokens.Count)
        {
            if (Quantity.Read(tokens, at, lang) is not { Value: >= 0 } count)
            {
                at++;
                continue;
            }

            var unit = DurationReader.DaysIn(tokens[count.End].Text);
            // « une quinzaine de jours », « une semaine ».
            if (unit is null && count.IsArticle)
            {
                at++;
                continue;
            }

            var end = count.End + (unit is null ? 0 : 1);
            used.Use(at, end);
            found.Add((count.Value, unit));
            at = end;
        }

        var days = new List<int>();
        var next = 1;
        foreach (var (count, unit) in Enumerable.Reverse(found))
        {
            next = unit ?? next;
            days.Insert(0, (int)Math.Min(count * next, int.MaxValue));
        }

        return new(days, used.Pass(WordLists.Rough, WordLists.Rates).Left);
    }
}
