using PartnershipBot.Understanding.Dates;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Mentions;

/// <summary>Who reached whom: « l’animatrice nous a appelés », « nous les avons contactés hier », and on which day.</summary>
internal static class ReachMention
{
    /// <summary>Who came first.</summary>
    public enum By
    {
        Us,
        Them,
        Officials,
    }

    /// <summary>Where the verb stands that says so, in the clause of a word; -1 when there is none.</summary>
    public static int VerbIn(Utterance said, int at)
    {
        for (var verb = said.Start(at); verb < said.End(at); verb++)
        {
            if (WordLists.Reaching.Has(said[verb].Text))
            {
                return verb;
            }
        }

        return -1;
    }

    /// <summary>Whether a clause speaks of the mayor, the council or an elected official.</summary>
    public static bool IsAboutOfficials(Utterance said, int at) =>
        Enumerable.Range(said.Start(at), said.End(at) - said.Start(at)).Any(i => WordLists.Officials.Has(said[i].Text));

    /// <summary>Who reached whom first, with the words that say it.</summary>
    public static (By By, Mention Mention)? Find(Utterance said)
    {
        for (var at = 0; at < said.Count; at = said.Next(at))
        {
            if (VerbIn(said, at) is >= 0 and var verb && Who(said, verb) is { } by)
            {
                var end = said[verb + 1].Text is "us" or "them" or "me" or "par" or "by" ? verb + 2 : verb + 1;
                return (by, new Mention(said.Tokens.Text(said.Start(verb), end), (said.Start(verb), end)));
            }
        }

        return null;
    }

    /// <summary>The day of it: a date in the same clause as the verb.</summary>
    public static Mention? Day(Utterance said, DateOnly today)
    {
        foreach (var mention in DateScanner.Scan(said.Tokens, today))
        {
            if (
                mention.Kind is not (MentionKind.Impossible or MentionKind.SchoolYear or MentionKind.Year)
                && VerbIn(said, mention.Start) >= 0
                && DayMention.StartOf(said, mention) is var start
                && DayMention.Leads(said, start) is null
            )
            {
                return new Mention(said.Tokens.Text(start, mention.End), (start, mention.End));
            }
        }

        return null;
    }

    private static By? Who(Utterance said, int verb)
    {
        var (isUs, isObject, helper, isPassive) = (false, false, "", false);
        for (var at = said.Start(verb); at < verb; at++)
        {
            var word = said[at].Text;
            isObject |= word is "nous" or "m'" or "me";
            isUs |= word is "je" or "j'" or "on" or "we" or "i";
            helper = word is "a" or "ont" or "avait" or "avaient" or "ai" or "avons" or "avions" ? word : helper;
            isPassive |= word is "ete" or "been" or "were" or "was";
        }

        if (isPassive)
        {
            return isUs || isObject || helper is "avons" or "ai" ? Them(said, verb) : null;
        }

        return said[verb + 1].Text is "us" or "me" ? Them(said, verb)
            : helper is "avons" or "ai" or "avions" || (isUs && !isObject) ? By.Us
            : isObject && helper is "a" or "ont" or "avait" or "avaient" ? Them(said, verb)
            : null;
    }

    private static By Them(Utterance said, int verb) => IsAboutOfficials(said, verb) ? By.Officials : By.Them;
}
