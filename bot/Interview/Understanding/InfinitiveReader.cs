using PartnershipBot.Language;

namespace PartnershipBot.Interview.Understanding;

/// <summary>Whether an objective says what to do: its first word is an infinitive.</summary>
public static class InfinitiveReader
{
    private static readonly HashSet<string> FrenchNouns =
        [.. ("atelier cahier courrier premier dernier dossier papier quartier calendrier panier metier foyer gouter diner dejeuner fevrier "
            + "hiver mer cher fer hier ver janvier escalier clavier fichier chantier sentier leger regulier scolaire particulier singulier "
            + "familier entier chevalier pompier ouvrier policier infirmier cuisinier banquier jardinier routier palier pilier levier plancher "
            + "rocher clocher bucher berger etranger danger boulanger enfer univers super hyper inter poster leader manager partner flyer "
            + "newsletter amer tier grenier collier soulier plaisir avenir souvenir loisir desir cuir tir elixir soupir menhir nadir pair "
            + "zephyr tresorier reservoir").Split(' ')];

    private static readonly HashSet<string> FrenchInRe =
        [.. ("faire refaire defaire satisfaire plaire distraire extraire taire lire relire elire dire redire predire rire sourire etre croire "
            + "boire perdre mordre resoudre coudre vivre suivre poursuivre revivre survivre vaincre convaincre suffire nuire maintenir rompre "
            + "interrompre conclure inclure exclure naitre connaitre reconnaitre paraitre apparaitre accroitre croitre battre combattre").Split(' ')];

    private static readonly string[] FrenchReEndings = ["ndre", "uire", "crire", "ettre", "soudre"];

    private static readonly HashSet<string> FrenchInOir = ["vouloir", "valoir", "falloir", "asseoir"];

    private static readonly HashSet<string> FrenchOpenings = ["ne", "pas", "se", "s", "mieux", "y", "en", "l", "le", "la", "les", "bien", "davantage"];

    private static readonly HashSet<string> EnglishVerbs =
        [.. ("accompany achieve adapt address allow arouse ask assist attract awaken be bring broaden build celebrate change combat come "
            + "complete connect contribute create cultivate deepen deliver design develop discover discuss diversify draw ease empower enable "
            + "encourage enhance enrich ensure establish exchange expand explore extend facilitate familiarise familiarize fight find follow "
            + "foster gather get give grow guide have help host identify improve include increase inform initiate inspire integrate interest "
            + "introduce invite involve keep launch lead learn lend let link listen maintain make meet motivate nurture offer open organise "
            + "organize participate prepare present prevent produce promote propose provide raise reach read receive reduce reinforce renew run "
            + "serve set share show spark spread start stimulate strengthen suggest supply support sustain take teach train transmit try turn "
            + "understand use visit welcome widen work write").Split(' ')];

    /// <summary>Whether the text opens with an infinitive (« Faire découvrir », « S’ouvrir », “To get”, “Introduce”), in this language.</summary>
    public static bool StartsWithInfinitive(string input, Lang lang)
    {
        var words = Word.In(Folded.Clean(input)).Take(5).Select(word => word.Folded).ToList();
        if (words.Count == 0)
            return false;
        if (lang is Lang.En)
            return EnglishVerbs.Contains(words[0] is "to" or "not" or "better" or "jointly" or "further" ? words.ElementAtOrDefault(1) ?? "" : words[0]);
        var verb = words.FindIndex(word => !FrenchOpenings.Contains(word));
        // « Les ateliers… »: an article before a noun is no pronoun before a verb.
        return verb >= 0 && IsFrenchInfinitive(words[verb]) && !(verb > 0 && words[verb - 1] is "le" or "la" or "les" or "l");
    }

    private static bool IsFrenchInfinitive(string word)
    {
        if (FrenchNouns.Contains(word) || word.Length < 4)
            return false;
        if (word.EndsWith("oir", StringComparison.Ordinal))
            return word.EndsWith("voir", StringComparison.Ordinal) || FrenchInOir.Contains(word);
        if (word.EndsWith("er", StringComparison.Ordinal) || word.EndsWith("ir", StringComparison.Ordinal))
            return true;
        return FrenchInRe.Contains(word)
            || (word.EndsWith("re", StringComparison.Ordinal) && word is not "moindre" and not "cendre" and not "septembre"
                && Array.Exists(FrenchReEndings, ending => word.EndsWith(ending, StringComparison.Ordinal)));
    }
}
