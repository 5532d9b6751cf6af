using System.Collections.Frozen;
using PartnershipBot.Language;

namespace PartnershipBot.Understanding.Text;

/// <summary>Whether an objective says what to do: its first word is an infinitive.</summary>
public static class InfinitiveReader
{
    private static readonly FrozenSet<string> FrenchNouns = KnownWords.All.Set("infinitives.nouns");

    private static readonly FrozenSet<string> FrenchInRe = KnownWords.All.Set("infinitives.inRe");

    private static readonly string[] FrenchReEndings = KnownWords.All.Entries("infinitives.reEndings");

    private static readonly FrozenSet<string> FrenchInOir = KnownWords.All.Set("infinitives.inOir");

    private static readonly FrozenSet<string> FrenchOpenings = KnownWords.All.Set("infinitives.openings");

    private static readonly FrozenSet<string> EnglishVerbs = KnownWords.All.Set("infinitives.verbs");

    /// <summary>
    /// Whether the text opens with an infinitive (« Faire découvrir », « S’ouvrir », “To get”, “Introduce”), in this language.
    /// </summary>
    public static bool StartsWithInfinitive(string input, Lang lang)
    {
        var words = Word.In(TypedText.Clean(input)).Take(5).Select(word => word.Folded).ToList();
        if (words.Count == 0)
        {
            return false;
        }

        if (lang is Lang.En)
        {
            return EnglishVerbs.Contains(
                words[0] is "to" or "not" or "better" or "jointly" or "further" ? words.ElementAtOrDefault(1) ?? "" : words[0]
            );
        }

        var verb = words.FindIndex(word => !FrenchOpenings.Contains(word));
        // « Les ateliers… »: an article before a noun is no pronoun before a verb.
        return verb >= 0 && IsFrenchInfinitive(words[verb]) && !(verb > 0 && words[verb - 1] is "le" or "la" or "les" or "l");
    }

    private static bool IsFrenchInfinitive(string word)
    {
        if (FrenchNouns.Contains(word) || word.Length < 4)
        {
            return false;
        }

        if (word.EndsWith("oir", StringComparison.Ordinal))
        {
            return word.EndsWith("voir", StringComparison.Ordinal) || FrenchInOir.Contains(word);
        }

        if (word.EndsWith("er", StringComparison.Ordinal) || word.EndsWith("ir", StringComparison.Ordinal))
        {
            return true;
        }

        return FrenchInRe.Contains(word)
            || (
                word.EndsWith("re", StringComparison.Ordinal)
                && word is not "moindre" and not "cendre" and not "septembre"
                && Array.Exists(FrenchReEndings, ending => word.EndsWith(ending, StringComparison.Ordinal))
            );
    }
}
