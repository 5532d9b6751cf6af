using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview.Understanding;

/// <summary>
/// Recognises, by the words of its indicator and its unit, a criterion whose measure is a figure of the session log. Careful
/// rather than generous: « documents perdus », « élèves différents » or « familles à la soirée » are not in the log.
/// </summary>
public static class SessionFigureReader
{
    private static readonly string[] Sessions = ["seance", "session", "rencontre", "atelier", "accueil", "workshop"];
    private static readonly string[] Persons = ["participa", "personne", "people", "person", "attend", "presen", "public", "spectateur", "auditeur"];

    private static readonly string[] Groups =
        ["eleve", "enfant", "resident", "adulte", "jeune", "usager", "beneficiaire", "aine", "pupil", "child", "student", "adult", "user"];

    private static readonly string[] Attending = ["participa", "presen", "frequent", "accueilli", "venu", "attend", "took", "taking"];
    private static readonly string[] Loans = ["pret", "emprunt", "loan", "borrow", "lent", "checkout"];

    private static readonly string[] Items =
        ["document", "livre", "album", "ouvrage", "revue", "dvd", "cd", "bd", "item", "book", "pret", "emprunt", "loan"];

    private static readonly string[] Registrations = ["inscri", "adhesion", "registration", "registered", "membership"];
    private static readonly string[] Averages = ["moyen", "average", "mean"];

    /// <summary>What the log does not count, or counts otherwise.</summary>
    private static readonly string[] Unknown =
    [
        "perdu", "perte", "abime", "deteriore", "retard", "rendu", "lost", "loss", "damaged", "late", "overdue", "absent", "absence",
        "differ", "distinct", "unique", "satisf", "soiree", "fete", "spectacle", "exposition", "festival", "vernissage", "concert",
        "evening", "exhibition", "show", "site", "page", "vue", "view", "prepar", "heure", "hour", "minute",
    ];

    private static readonly string[] ForEach = ["par seance", "par rencontre", "par atelier", "par accueil", "a chaque seance", "per session", "each session"];

    /// <summary>The figure that a criterion asks for, or null.</summary>
    public static SessionFigure? Read(Criterion criterion)
    {
        if (criterion.Kind != CriterionKind.Quantitative || criterion.Unit?.IndexOfAny(['%', '/', '€']) >= 0)
        {
            return null;
        }
        var unit = Words(criterion.Unit ?? "");
        var indicator = Words(criterion.Indicator);
        List<string> all = [.. indicator, .. unit];
        if (Has(all, Unknown))
        {
            return null;
        }
        if (Has(all, Registrations))
        {
            return unit.Count == 0 || Has(unit, Registrations) || Has(unit, Persons) || Has(unit, Groups) ? SessionFigure.NewRegistrations : null;
        }
        if (Has(all, Loans))
        {
            return (unit.Count == 0 || Has(unit, Items)) && !IsForEach(all) ? SessionFigure.Loans : null;
        }
        if ((Has(unit, Sessions) && !IsForEach(unit)) || (unit.Count == 0 && Has(indicator, Sessions) && !Has(indicator, Persons) && !Has(indicator, Groups)))
        {
            return Has(all, ["annul", "cancel"]) ? SessionFigure.Cancelled
                : Has(all, ["deplac", "report", "moved", "postpon"]) ? SessionFigure.Moved
                : SessionFigure.Held;
        }
        return (Has(unit.Count == 0 ? indicator : unit, Persons)
                || (Has(unit.Count == 0 ? indicator : unit, Groups) && (Has(indicator, Attending) || IsForEach(all))))
            ? IsForEach(all) ? SessionFigure.AverageParticipants : SessionFigure.Participants
            : null;
    }

    private static bool IsForEach(List<string> words) =>
        Has(words, Averages) || ForEach.Any(f => $" {string.Join(' ', words)} ".Contains($" {f} ", StringComparison.Ordinal));

    private static bool Has(List<string> words, string[] stems) =>
        words.Exists(word => Array.Exists(stems, stem => word.StartsWith(stem, StringComparison.Ordinal)));

    private static List<string> Words(string text) => Word.In(Folded.Clean(text)).ConvertAll(word => word.Folded);
}
