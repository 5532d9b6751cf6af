using PartnershipBot.Domain;
using PartnershipBot.Understanding.Dates;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Mentions;

/// <summary>When a council or a board decides, said with something else: « M. Renaud, maire ; conseil municipal du 11 septembre ».</summary>
internal static class ApprovalMention
{
    /// <summary>The day in a clause that names one of the bodies that decide for a side, with all that the clause says of it;
    /// where two days are said, the one that is said of that side alone.</summary>
    /// <param name="said">The sentence.</param>
    /// <param name="side">For whom the body decides.</param>
    /// <param name="bodies">What such bodies are called.</param>
    /// <param name="today">The day on which it is said.</param>
    public static Mention? Find(Utterance said, Side side, WordLists bodies, DateOnly today)
    {
        var days = DateScanner
            .Scan(said.Tokens, today)
            .Where(day => day.Kind is not (MentionKind.Impossible or MentionKind.Year or MentionKind.SchoolYear))
            .ToList();
        days = [.. days.Concat(Bare(said, days)).OrderBy(day => day.Start)];
        for (var i = 0; i < days.Count; i++)
        {
            // Of two days in one clause each has its own words: « conseil le 12 juin et CA le 20 juin ».
            var from = Behind(said, Math.Max(said.Start(days[i].Start), i > 0 ? BehindJoint(said, days[i - 1].End, days[i].Start) : 0));
            var to = End(said, days[i].End, i + 1 < days.Count ? days[i + 1].Start : said.Count);
            var body = Enumerable.Range(from, to - from).FirstOrDefault(at => bodies.Match(said.Tokens, at) > 0, -1);
            if (body >= 0)
            {
                from = Math.Min(body, DayMention.StartOf(said, days[i]));
                return new Mention(WithMonth(said, days, i, from, to), (from, to));
            }
            // « Le 26 juin pour nous et le 30 pour eux »: of two days each belongs to a side.
            if (days.Count > 1 && SideIn(said, from, to) == side)
            {
                var start = DayMention.StartOf(said, days[i]);
                return new Mention(WithMonth(said, days, i, start, days[i].End), (from, to));
            }
        }
        return null;
    }

    /// <summary>« Et le 30 », which is a day only behind another.</summary>
    private static List<DateMention> Bare(Utterance said, List<DateMention> days) =>
        days.Count == 0
            ? []
            :
            [
                .. Enumerable
                    .Range(days[0].End, said.Count - days[0].End)
                    .Where(at =>
                        said[at] is { IsDigits: true, Text.Length: <= 2, Value: >= 1 and <= 31 }
                        && said[at - 1].Text is "le"
                        && !days.Exists(day => at >= day.Start && at < day.End)
                    )
                    .Select(at => new DateMention(MentionKind.DayOnly, at, at + 1) { Day = said[at].Value }),
            ];

    /// <summary>« Le 30 », behind « le 26 juin », is in the same month.</summary>
    private static string WithMonth(Utterance said, List<DateMention> days, int at, int from, int to) =>
        days[at] is { Kind: MentionKind.DayOnly, Day: { } day, End: var end }
        && days.Take(at).LastOrDefault(d => d is { Kind: MentionKind.Calendar, Month: not null }) is { } former
        && day > former.Day
            ? $"{said.Tokens.Text(from, end)} {said.Tokens.Text(MonthOf(said, former), former.End)} {said.Tokens.Text(end, to)}".TrimEnd()
            : said.Tokens.Text(from, to);

    /// <summary>Where the month of a day begins.</summary>
    private static int MonthOf(Utterance said, DateMention day)
    {
        var at = day.Start;
        while (at < day.End - 1 && !said[at].IsDigits)
        {
            at++;
        }
        return Math.Min(at + 1, day.End - 1);
    }

    /// <summary>The only side that some words name; null when they name none, or both.</summary>
    private static Side? SideIn(Utterance said, int from, int to)
    {
        Side? found = null;
        for (var at = from; at < to; at++)
        {
            if (SideWords.Read(said.Tokens, at) is not var (side, end) || end > to)
            {
                continue;
            }
            if (side == Side.Both || (found is { } other && other != side))
            {
                return null;
            }
            found = side;
            at = end - 1;
        }
        return found;
    }

    /// <summary>What belongs to a day begins behind the « et » that parts it from the one before.</summary>
    private static int BehindJoint(Utterance said, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (IsJoint(said, at))
            {
                return at + 1;
            }
        }
        return from;
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
