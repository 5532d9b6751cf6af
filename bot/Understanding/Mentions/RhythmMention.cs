using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Mentions;

/// <summary>How often one meets, said with the dates: « du 15 septembre au 3 juillet, une classe chaque mardi de 9 h à 10 h ».</summary>
internal static class RhythmMention
{
    private static readonly char[] Edges = [.. " \u00A0\u202F,;:.-–—"];

    /// <summary>All that is said from the first word of a rhythm on, the two dates aside.</summary>
    public static Mention? Find(Utterance said, DateOnly today)
    {
        var first = Enumerable.Range(0, said.Count).FirstOrDefault(at => WordLists.Rhythm.Match(said.Tokens, at) > 0, -1);
        if (first < 0)
        {
            return null;
        }
        var dates = new[] { DayMention.From(said, today), DayMention.Until(said, today) }
            .OfType<Mention>()
            .SelectMany(m => m.Spans)
            .ToList();
        var spans = new List<(int From, int To)>();
        for (var at = said.Start(first); at < said.Count; at++)
        {
            if (dates.Exists(d => at >= d.From && at < d.To))
            {
                continue;
            }
            if (spans.Count > 0 && spans[^1].To == at)
            {
                spans[^1] = (spans[^1].From, at + 1);
            }
            else
            {
                spans.Add((at, at + 1));
            }
        }
        var parts = spans.Select(s => said.Tokens.Text(s.From, s.To).Trim(Edges)).Where(p => p.Length > 0).ToList();
        return parts.Count == 0 ? null : new Mention(string.Join(", ", parts), [.. spans]);
    }
}
