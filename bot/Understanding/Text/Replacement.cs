namespace PartnershipBot.Understanding.Text;

/// <summary>A change said as what takes the place of what: « 10 h 30 au lieu de 14 h 30 », « porté de 30 à 40 documents ».</summary>
/// <param name="New">What holds from now on.</param>
/// <param name="Old">What it takes the place of.</param>
public sealed record Replacement(string New, string Old)
{
    private static readonly Beginnings Moving = new("changes.beginMoving");
    private static readonly Beginnings Replacing = new("changes.beginReplacing");

    /// <summary>The change; null when the text is simply the new answer.</summary>
    public static Replacement? Read(string input)
    {
        var tokens = Tokens.Of(input);
        if (Cut(tokens, 0, at => WordLists.Instead.Match(tokens, at)) is var (better, worse))
        {
            return new Replacement(better, worse);
        }

        var verb = WordLists.ChangeLeads.Match(tokens, 0);
        var behind =
            Moving.Begin(tokens[verb]) && tokens[verb + 1].Text is "de" or "du" or "d'" or "from"
                ? Cut(tokens, verb + 2, at => LeadsTo(tokens, at) ? 1 : 0)
            : Replacing.Begin(tokens[verb]) ? Cut(tokens, verb + 1, at => tokens[at].Text is "par" or "with" or "by" ? 1 : 0)
            : WordLists.NoLonger.Match(tokens, 0) is > 0 and var length ? Cut(tokens, length, at => WordLists.But.Match(tokens, at))
            : null;
        return behind is var (old, now) ? new Replacement(now, old) : null;
    }

    /// <summary>A former answer with the change made where it stands; null when it says nothing of the kind.</summary>
    public string? In(string former)
    {
        var (all, old) = (Tokens.Of(former), Tokens.Of(Old));
        for (var at = 0; at + old.Count <= all.Count; at++)
        {
            if (old.Count > 0 && Enumerable.Range(0, old.Count).All(i => all[at + i].Text == old[i].Text))
            {
                return string.Concat(all.Source.AsSpan(0, all[at].Start), New, all.Source.AsSpan(all[at + old.Count - 1].End));
            }
        }

        return null;
    }

    /// <summary>« de 30 à 40 », but not « à partir de ».</summary>
    private static bool LeadsTo(Tokens tokens, int at) =>
        tokens[at].Text is "a" or "au" or "aux" or "to" && tokens[at + 1].Text is not ("compter" or "partir");

    /// <summary>What stands before and behind the first joint; null when none has something on both sides.</summary>
    private static (string Before, string Behind)? Cut(Tokens tokens, int from, Func<int, int> joint)
    {
        var end = tokens[tokens.Count - 1].Is(".") ? tokens.Count - 1 : tokens.Count;
        for (var at = from + 1; at < end; at++)
        {
            if (joint(at) is > 0 and var length && at + length < end)
            {
                return (tokens.Text(from, tokens[at - 1].Is(",") ? at - 1 : at), tokens.Text(at + length, end));
            }
        }

        return null;
    }
}
