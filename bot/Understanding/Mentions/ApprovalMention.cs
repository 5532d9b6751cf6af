using PartnershipBot.Understanding.Dates;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Mentions;

/// <summary>When a council or a board decides, said with something else: « M. Renaud, maire ; conseil municipal du 11 septembre ».</summary>
internal static class ApprovalMention
{
    /// <summary>The clause with a day and one of the bodies that decide for a side.</summary>
    public static Mention? Find(Utterance said, WordLists bodies, DateOnly today)
    {
        foreach (var day in DateScanner.Scan(said.Tokens, today))
        {
            var (from, to) = (said.Start(day.Start), said.End(day.Start));
            if (
                day.Kind is not (MentionKind.Impossible or MentionKind.Year or MentionKind.SchoolYear)
                && Enumerable.Range(from, to - from).Any(at => bodies.Match(said.Tokens, at) > 0)
            )
            {
                return new Mention(said.Tokens.Text(from, to), (from, to));
            }
        }
        return null;
    }
}
