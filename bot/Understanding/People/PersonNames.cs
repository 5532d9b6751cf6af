using System.Collections.Frozen;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.People;

/// <summary>
/// Notices that a person is named, well enough for a warning: places, works’ authors and sentences’ first words are let pass.
/// </summary>
internal static class PersonNames
{
    /// <summary>What is called after people without meaning them, and what they wrote.</summary>
    private static readonly FrozenSet<string> NamedAfter = KnownWords.All.Set("names.namedAfter");

    private static readonly FrozenSet<string> Links = KnownWords.All.Set("names.links");

    /// <summary>Capitalised words that are nobody’s name.</summary>
    private static readonly FrozenSet<string> Common = KnownWords.All.Set("names.common");

    private static readonly FrozenSet<string> Numbers = KnownWords.All.Set("numbers.cardinals");

    /// <summary>Common words that are among the commonest French names.</summary>
    private static readonly FrozenSet<string> AlsoSurnames = KnownWords.All.Set("names.alsoSurnames");

    /// <summary>Whether a civility is followed by a capital, or two capitalised words read as a first name and a name.</summary>
    public static bool AreIn(string text) => In(text).Any();

    /// <summary>Where people are named: the civility, the first name and the name.</summary>
    public static IEnumerable<(int Start, int End)> In(string text)
    {
        var words = Word.In(text);
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (LastOf(text, words, i) is { } last)
            {
                yield return (words[i].Start, words[last].End);
                i = last;
            }
        }
    }

    /// <summary>The last word of the name that begins with a word; null when none does.</summary>
    private static int? LastOf(string text, List<Word> words, int i)
    {
        var last = i + 1;
        if (IsCivility(text, words[i]) && IsCapitalised(text, words[last]) && GapIsShort(text, words[i], words[last]))
        {
            // « Mme Léa Petit »: all of the name.
            while (last + 1 < words.Count && Touches(text, words[last], words[last + 1]) && IsCapitalised(text, words[last + 1]))
            {
                last++;
            }
            return last;
        }
        if (!Touches(text, words[i], words[last]) || !IsCapitalised(text, words[i]) || !IsCapitalised(text, words[last]))
        {
            return null;
        }
        // « Jean-Paul Sartre »: the hyphenated words are one first name.
        if (text[words[i].End] is '-' or '‑')
        {
            last++;
            if (
                last >= words.Count
                || !IsCapitalised(text, words[last])
                || text[words[last - 1].End] is not ' '
                || !Touches(text, words[last - 1], words[last])
            )
            {
                return null;
            }
        }
        var isSurname = !IsCommon(text, words[last]) || AlsoSurnames.Contains(words[last].Folded);
        return isSurname && !IsCommon(text, words[i]) && !IsNamedAfter(words, i) ? last : null;
    }

    private static bool IsCivility(string text, Word word) =>
        PersonReader.IsCivility(word.Folded) && word.Folded is not "me" && char.IsUpper(text[word.Start]);

    private static bool GapIsShort(string text, Word first, Word second) =>
        text[first.End..second.Start] is " " or ". " or "." or "\u00A0" or ".\u00A0" or "\u202F";

    private static bool Touches(string text, Word first, Word second) =>
        second.Start - first.End == 1 && text[first.End] is ' ' or '\u00A0' or '-' or '‑';

    private static bool IsCapitalised(string text, Word word) =>
        word.End - word.Start >= 2 && char.IsUpper(text[word.Start]) && !char.IsDigit(text[word.End - 1]);

    /// <summary>A common word or its plural, a number in words, or an acronym: « Mercredis », « Trois », « EHPAD ».</summary>
    private static bool IsCommon(string text, Word word)
    {
        var isUpper = text[word.Start..word.End].All(char.IsUpper);
        return Common.Contains(word.Folded)
            || Numbers.Contains(word.Folded)
            || (word.Folded is [.., _, 's'] && Common.Contains(word.Folded[..^1]))
            || (isUpper && word.End - word.Start < 5);
    }

    /// <summary>« l’école Jacques Prévert », « un album de Claude Ponti ».</summary>
    private static bool IsNamedAfter(List<Word> words, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 4; i--)
        {
            if (NamedAfter.Contains(words[i].Folded))
            {
                return true;
            }

            if (!Links.Contains(words[i].Folded) && i < at - 1)
            {
                return false;
            }
        }

        return false;
    }
}
