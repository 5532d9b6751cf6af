namespace PartnershipBot.Interview.Understanding;

/// <summary>Notices that a person is named, well enough for a warning: places, works’ authors and sentences’ first words are let pass.</summary>
internal static class PersonNames
{
    /// <summary>What is called after people without meaning them, and what they wrote.</summary>
    private static readonly HashSet<string> NamedAfter =
        [.. ("ecole college lycee rue avenue boulevard place mediatheque bibliotheque salle ehpad residence maison prix espace centre gymnase "
            + "groupe square impasse foyer creche hopital theatre stade collection editions association album albums livre livres roman romans "
            + "texte textes histoire histoires conte contes poeme poemes oeuvre oeuvres bd illustrations exposition fete film spectacle "
            + "festival school street library book books story stories novel poem poems hall road prize").Split(' ')];

    private static readonly HashSet<string> Links = ["de", "d", "du", "des", "la", "le", "les", "l", "of", "by", "par"];

    /// <summary>Capitalised words that are nobody’s name.</summary>
    private static readonly HashSet<string> Common =
        [.. ("le la les l un une des du de d ce cette ces mon ma mes notre nos votre vos leur leurs son sa ses il elle ils elles on nous vous "
            + "je et ou mais tres bien bon bonne avec sans pour dans chez sur sous lors apres avant depuis pendant merci saint sainte st ste "
            + "nord sud est ouest haute haut bas basse vieux grand grande petit petite deux sevres poitiers niort thouars parthenay bressuire "
            + "melle paris lyon marseille toulouse bordeaux nantes france europe afrique asie poitou charentes vendee loire rochelle aquitaine "
            + "nouvelle vienne charente maritime bretagne normandie lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars "
            + "avril mai juin juillet aout septembre octobre novembre decembre noel paques toussaint halloween bibliotheque mediatheque ecole "
            + "college lycee ehpad creche mairie commune conseil centre club comite association atelier lecture seance classe maternelle "
            + "primaire cp mdds cdi spip pmi ram rpe caf drac clsh cantal covid internet wifi loup chaperon rouge poucet adulte adultes "
            + "jeunesse education nationale academie inspection circonscription departement region republique facebook teams instagram youtube "
            + "harry potter moyen section musique kamishibai culture nature petits grands lecteurs familles fetes monde the a an our my his her "
            + "their this that with without for in on at and or but very good great new north south east west old big little adult services "
            + "service department outreach manager officer head deputy director assistant youth children monday tuesday wednesday thursday "
            + "friday saturday sunday january february march april may june july august september october november december christmas easter "
            + "library school college town council centre club group class session reading english french england london street").Split(' ')];

    /// <summary>Common words that are among the commonest French names.</summary>
    private static readonly HashSet<string> AlsoSurnames = ["petit", "grand", "noel", "bon", "vieux", "avril"];

    /// <summary>Whether a civility is followed by a capital, or two capitalised words read as a first name and a name.</summary>
    public static bool AreIn(string text)
    {
        var words = Word.In(text);
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (IsCivility(text, words[i]) && IsCapitalised(text, words[i + 1]) && GapIsShort(text, words[i], words[i + 1]))
                return true;
            var last = i + 1;
            if (!Touches(text, words[i], words[last]) || !IsCapitalised(text, words[i]) || !IsCapitalised(text, words[last]))
                continue;
            // « Jean-Paul Sartre »: the hyphenated words are one first name.
            var wholeIsHyphenated = text[words[i].End] is '-' or '‑';
            if (wholeIsHyphenated)
            {
                last++;
                if (last >= words.Count || !IsCapitalised(text, words[last]))
                    continue;
                if (text[words[last - 1].End] is not ' ' || !Touches(text, words[last - 1], words[last]))
                    continue;
            }

            var isSurname = !IsCommon(text, words[last]) || AlsoSurnames.Contains(words[last].Folded);
            if (isSurname && !IsCommon(text, words[i]) && !IsNamedAfter(words, i))
                return true;
        }

        return false;
    }

    private static bool IsCivility(string text, Word word) =>
        PersonReader.IsCivility(word.Folded) && word.Folded is not "me" && char.IsUpper(text[word.Start]);

    private static bool GapIsShort(string text, Word first, Word second) =>
        text[first.End..second.Start] is " " or ". " or "." or "\u00A0" or ".\u00A0" or "\u202F";

    private static bool Touches(string text, Word first, Word second) =>
        second.Start - first.End == 1 && text[first.End] is ' ' or '\u00A0' or '-' or '‑';

    private static bool IsCapitalised(string text, Word word) =>
        word.End - word.Start >= 2 && char.IsUpper(text[word.Start]) && !char.IsDigit(text[word.End - 1]);

    /// <summary>A common word, or an acronym: « EHPAD », « CDI ».</summary>
    private static bool IsCommon(string text, Word word)
    {
        var isUpper = text[word.Start..word.End].All(char.IsUpper);
        return Common.Contains(word.Folded) || (isUpper && word.End - word.Start < 5);
    }

    /// <summary>« l’école Jacques Prévert », « un album de Claude Ponti ».</summary>
    private static bool IsNamedAfter(List<Word> words, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 4; i--)
        {
            if (NamedAfter.Contains(words[i].Folded))
                return true;
            if (!Links.Contains(words[i].Folded) && i < at - 1)
                return false;
        }

        return false;
    }
}
