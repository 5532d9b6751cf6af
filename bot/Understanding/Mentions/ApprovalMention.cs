using PartnershipBot.Understanding.Dates;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Mentions;

/// <summary>When a council or a board decides, said with something else: « M. Renaud, maire ; conseil municipal du 11 septembre ».</summary>
internal static class ApprovalMention
{
    /// <summary>The day in a clause that names one of the bodies that decide for a side, with all that the clause says of it.</summary>
    public static Mention? Find(Utterance said, WordLists bodies, DateOnly today)
    {
        var days = DateScanner
            .Scan(said.Tokens, today)
            .Where(day => day.Kind is not (MentionKind.Impossible or MentionKind.Year or MentionKind.SchoolYear))
            .ToList();
        for (var i = 0; i < days.Count; i++)
        {
            // Of two days in one clause each has its own words: « conseil le 12 juin et CA le 20 juin ».
            var from = Behind(said, Math.Max(said.Start(days[i].Start), i > 0 ? days[i - 1].End : 0));
            var to = End(said, days[i].End, i + 1 < days.Count ? days[i + 1].Start : said.Count);
            var body = Enumerable.Range(from, to - from).FirstOrDefault(at => bodies.Match(said.Tokens, at) > 0, -1);
            if (body >= 0)
            {
                from = Math.Min(body, DayMention.StartOf(said, days[i]));
                return new Mention(said.Tokens.Text(from, to), (from, to));
            }
        }
        return null;
    }

    private static int Behind(Utterance said, int at)
    {
        while (IsJoint(said, at))
        {
            at++;
        }
        return at;
    }

    /// <summary>Where the words of a day end: with its clause, or before the « et » that leads to the next day.</summary>
    private static int End(Utterance said, int from, int next)
    {
        var end = from;
        while (end < said.Count && end < said.End(from - 1) && !(next < said.End(from - 1) && IsJoint(said, end)))
        {
            end++;
        }
        return end;
    }

    private static bool IsJoint(Utterance said, int at) => said[at].Text is "et" or "and" or "puis" or "then";
}
