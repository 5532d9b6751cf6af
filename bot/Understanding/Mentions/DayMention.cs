using PartnershipBot.Understanding.Dates;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Mentions;

/// <summary>From when, and until when: « à partir de septembre », « du 15 septembre au 3 juillet », « jusqu’à fin juin ».</summary>
internal static class DayMention
{
    private const int LongestLead = 5;

    /// <summary>The beginning that is said with its preposition.</summary>
    public static Mention? From(Utterance said, DateOnly today) => Find(said, today, true);

    /// <summary>The end.</summary>
    public static Mention? Until(Utterance said, DateOnly today) => Find(said, today, false);

    /// <summary>Whether a preposition before a date says that something begins (true) or ends (false) there; null when none does.</summary>
    public static bool? Leads(Utterance said, int at) =>
        LeadFrom(said, at, true) >= 0 ? true
        : LeadFrom(said, at, false) >= 0 ? false
        : null;

    /// <summary>Where a date begins that the scanner found, its article with it.</summary>
    public static int StartOf(Utterance said, DateMention mention) =>
        mention.Start > 0
        && said[mention.Start - 1].Text is "le" or "la" or "l'" or "the"
        && said.AreTogether(mention.Start - 1, mention.Start)
            ? mention.Start - 1
            : mention.Start;

    private static Mention? Find(Utterance said, DateOnly today, bool starts)
    {
        var mentions = DateScanner.Scan(said.Tokens, today);
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            var start = StartOf(said, mention);
            // « du … au … »: the two belong together.
            var isRange =
                said[start - 1].Text is "du" or "de" or "d'" or "entre" or "from"
                && i + 1 < mentions.Count
                && mentions[i + 1].Start - mention.End <= 2
                && said[mention.End].Text is "a" or "au" or "et" or "to" or "until";
            if (isRange)
            {
                var other = mentions[i + 1];
                return starts
                    ? new Mention(WithYear(said, mention, other), (start - 1, mention.End))
                    : new Mention(said.Tokens.Text(other.Start, other.End), (mention.End, other.End));
            }

            if (LeadFrom(said, start, starts) is >= 0 and var lead)
            {
                return new Mention(said.Tokens.Text(mention.Start, mention.End), (lead, mention.End));
            }
        }

        return null;
    }

    /// <summary>Where the preposition before a date begins; -1 when there is none.</summary>
    private static int LeadFrom(Utterance said, int at, bool starts)
    {
        var leads = starts ? WordLists.Starting : WordLists.Ending;
        for (var length = LongestLead; length > 0; length--)
        {
            var from = at - length;
            if (from >= 0 && said.AreTogether(from, at) && leads.Match(said.Tokens, from) == length)
            {
                return from;
            }
        }

        // « dès septembre », but « des séances ».
        return starts && at > 0 && said[at - 1].Is("des") && said.Tokens.Source[said[at - 1].Start + 1] is 'è' ? at - 1 : -1;
    }

    /// <summary>« du 15 septembre au 3 juillet 2027 »: a beginning takes the year that its end implies.</summary>
    private static string WithYear(Utterance said, DateMention start, DateMention end)
    {
        var text = said.Tokens.Text(start.Start, start.End);
        return start is { Year: null, Month: { } month } && end is { Year: { } year, Month: { } last }
            ? $"{text} {(month <= last ? year : year - 1)}"
            : text;
    }
}
