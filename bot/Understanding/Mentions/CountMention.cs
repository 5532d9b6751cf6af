using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Mentions;

/// <summary>How many of something, with its unit: « 45 élèves », « une vingtaine de résidents ».</summary>
internal static class CountMention
{
    private const int LongestLead = 3;

    /// <summary>Everybody a partner has, clause by clause: « 68 élèves du CP au CM2, 3 classes, 58 familles ».</summary>
    public static Mention? Audience(Utterance said)
    {
        for (var at = 0; at < said.Count; at = said.Next(at))
        {
            if (NumberIn(said, at) is not { } from || !Counts(said, from, WordLists.People))
            {
                continue;
            }

            var end = said.End(at);
            while (
                said.Next(end - 1) is var next
                && next < said.Count
                && NumberIn(said, next) is { } number
                && (Counts(said, number, WordLists.People) || Counts(said, number, WordLists.Containers))
            )
            {
                end = said.End(next);
            }

            return new Mention(said.Tokens.Text(from, end), (said.Start(at), end));
        }

        return null;
    }

    /// <summary>One number with its unit, wherever it stands.</summary>
    public static Mention? Of(Utterance said, WordLists units)
    {
        for (var at = 0; at < said.Count; at++)
        {
            if (IsNumber(said, at) && UnitEnd(said, at, units) is { } end)
            {
                return new Mention(said.Tokens.Text(at, end), (at, end));
            }
        }

        return null;
    }

    /// <summary>All numbers with these units, in order: « 12 enfants et 3 adultes ».</summary>
    public static IReadOnlyList<Mention> All(Utterance said, WordLists units)
    {
        var found = new List<Mention>();
        for (var at = 0; at < said.Count; at++)
        {
            if (IsNumber(said, at) && UnitEnd(said, at, units) is { } end)
            {
                found.Add(new Mention(said.Tokens.Text(at, end), (at, end)));
                at = end - 1;
            }
        }

        return found;
    }

    /// <summary>The number with which a clause begins, what only leads to it aside.</summary>
    private static int? NumberIn(Utterance said, int at)
    {
        for (var i = at; i < said.End(at) && i <= at + LongestLead; i++)
        {
            if (IsNumber(said, i))
            {
                return i;
            }

            if (!WordLists.Having.Has(said[i].Text) && !WordLists.Lead.Has(said[i].Text) && !WordLists.Filler.Has(said[i].Text))
            {
                return null;
            }
        }

        return null;
    }

    private static bool Counts(Utterance said, int number, WordLists units) => UnitEnd(said, number, units) is not null;

    /// <summary>Where what is counted ends, a word or two behind the number.</summary>
    private static int? UnitEnd(Utterance said, int number, WordLists units)
    {
        var at = IsDozen(said, number) ? number + 2 : number + 1;
        while (
            said.AreTogether(number, at) && said[at].Text is "de" or "d'" or "jeunes" or "petits" or "autres" or "nouvelles" or "nouveaux"
        )
        {
            if (units.Has(said[at].Text))
            {
                break;
            }

            at++;
        }

        if (!said.AreTogether(number, at) || !units.Has(said[at].Text))
        {
            return null;
        }

        at++;
        while (said.AreTogether(number, at) && (WordLists.Counting.Has(said[at].Text) || units.Has(said[at].Text)) && said[at].IsWord)
        {
            at++;
        }

        return at;
    }

    private static bool IsNumber(Utterance said, int at) =>
        (said[at].IsDigits && !said[at - 1].IsDigits) || IsDozen(said, at) || (said[at].IsWord && WordLists.Numerals.Has(said[at].Text));

    /// <summary>« une vingtaine »</summary>
    private static bool IsDozen(Utterance said, int at) =>
        said[at].Text is "une" or "un" && said[at + 1].Text.EndsWith("aine", StringComparison.Ordinal) && said[at + 1].Text.Length > 5;
}
