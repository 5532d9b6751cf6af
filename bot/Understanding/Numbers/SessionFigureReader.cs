using PartnershipBot.Domain.Reviews;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Numbers;

/// <summary>
/// Recognises, by the words of its indicator and its unit, a criterion whose measure is a figure of the session log. Careful
/// rather than generous: « documents perdus », « élèves différents » or « familles à la soirée » are not in the log.
/// </summary>
public static class SessionFigureReader
{
    private static readonly string[] Sessions = KnownWords.All.Entries("figures.sessions");
    private static readonly string[] Persons = KnownWords.All.Entries("figures.persons");

    private static readonly string[] Groups = KnownWords.All.Entries("figures.groups");

    private static readonly string[] Attending = KnownWords.All.Entries("figures.attending");
    private static readonly string[] Loans = KnownWords.All.Entries("figures.loans");

    private static readonly string[] Items = KnownWords.All.Entries("figures.items");

    private static readonly string[] Registrations = KnownWords.All.Entries("figures.registrations");
    private static readonly string[] Averages = KnownWords.All.Entries("figures.averages");

    /// <summary>What the log does not count, or counts otherwise.</summary>
    private static readonly string[] Unknown = KnownWords.All.Entries("figures.unknown");

    private static readonly string[] ForEach = KnownWords.All.Entries("figures.forEach");

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
            return unit.Count == 0 || Has(unit, Registrations) || Has(unit, Persons) || Has(unit, Groups)
                ? SessionFigure.NewRegistrations
                : null;
        }
        if (Has(all, ["nouve", "new"]))
        {
            return null;
        }
        if (Has(all, Loans))
        {
            return (unit.Count == 0 || Has(unit, Items)) && !IsForEach(all) ? SessionFigure.Loans : null;
        }
        if (
            (Has(unit, Sessions) && !IsForEach(unit))
            || (unit.Count == 0 && Has(indicator, Sessions) && !Has(indicator, Persons) && !Has(indicator, Groups))
        )
        {
            return Has(all, ["annul", "cancel"]) ? SessionFigure.Cancelled
                : Has(all, ["deplac", "report", "moved", "postpon"]) ? SessionFigure.Moved
                : SessionFigure.Held;
        }
        return (
            Has(unit.Count == 0 ? indicator : unit, Persons)
            || (Has(unit.Count == 0 ? indicator : unit, Groups) && (Has(indicator, Attending) || IsForEach(all)))
        )
            ? IsForEach(all)
                ? SessionFigure.AverageParticipants
                : SessionFigure.Participants
            : null;
    }

    private static bool IsForEach(List<string> words) =>
        Has(words, Averages) || ForEach.Any(f => $" {string.Join(' ', words)} ".Contains($" {f} ", StringComparison.Ordinal));

    private static bool Has(List<string> words, string[] stems) =>
        words.Exists(word => Array.Exists(stems, stem => word.StartsWith(stem, StringComparison.Ordinal)));

    private static List<string> Words(string text) => Word.In(TypedText.Clean(text)).ConvertAll(word => word.Folded);
}
