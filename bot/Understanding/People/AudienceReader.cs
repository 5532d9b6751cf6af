using System.Collections.Frozen;
using PartnershipBot.Understanding.Numbers;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.People;

/// <summary>Reads the audiences of both sides: « Bibliothèque : les familles du quartier. Partenaire : 68 élèves. »</summary>
public static class AudienceReader
{
    private static readonly FrozenSet<string> People = KnownWords.All.Set("people.audiences");

    /// <summary>What is said of each side, and the headcount: a number before people, or alone.</summary>
    public static Audiences Read(string input)
    {
        var sides = SidedText.Read(input);
        var headcount = HeadcountOf(sides.Partner) ?? HeadcountOf(sides.Library) ?? HeadcountOf(sides.Unassigned);
        return new Audiences(sides.Library, sides.Partner, sides.Unassigned, headcount);
    }

    /// <summary>The headcount of one audience; null when there is none, or a range.</summary>
    public static int? HeadcountOf(string? audience)
    {
        if (audience is null)
        {
            return null;
        }

        var text = TypedText.Clean(audience);
        var words = Word.In(text);
        var figures = Figure.In(text);
        foreach (var figure in figures)
        {
            if (figure.Value is < 1 or > 1_000_000 || figure.Value != decimal.Truncate(figure.Value))
            {
                continue;
            }

            var after = Word.After(words, figure.End, 3);
            var isAlone = words.TrueForAll(word =>
                (word.Start >= figure.Start && word.End <= figure.End) || word.Folded is "environ" or "about" or "around"
            );
            var counts =
                after is [var next, ..] && People.Contains(next)
                || after is ["d" or "de" or "of" or "jeunes" or "petits" or "petites" or "young" or "local", var second, ..]
                    && People.Contains(second);
            if (!isAlone && !counts)
            {
                continue;
            }

            return figure.EndsRange(text, figures) ? null : (int)figure.Value;
        }

        return null;
    }
}
