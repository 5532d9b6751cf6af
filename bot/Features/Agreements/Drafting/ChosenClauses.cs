using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Features.Libraries;

namespace PartnershipBot.Features.Agreements.Drafting;

/// <summary>The clauses that were chosen for one convention or for all of a library, what was said for them, and the annexes.</summary>
internal static class ChosenClauses
{
    /// <summary>The condition of each clause that may be chosen, and those that follow from them.</summary>
    /// <param name="library">The library's own answers.</param>
    public static IEnumerable<(string Name, bool Holds)> Conditions(AnswerSheet answers, AnswerSheet library)
    {
        var (own, usual) = (answers.List<string>(Fields.Options), library.List<string>(Fields.UsualOptions));
        foreach (var option in IdentityStage.Options)
        {
            yield return (Named("option", option), own.Contains(option));
        }
        foreach (var option in AuthorityStage.Options)
        {
            yield return (Named("usual", option), usual.Contains(option));
        }
        // An annex is headed as one only inside of the convention.
        yield return ("alone", false);
    }

    /// <summary>What was said for them.</summary>
    /// <param name="conditions">What holds of the text.</param>
    public static IEnumerable<(string Name, string? Value)> Blanks(AnswerSheet answers, IReadOnlyDictionary<string, bool> conditions)
    {
        yield return ("groups", Typeset.AfterColon(answers.Text(Fields.Groups)));
        yield return ("adults", Typeset.AfterColon(answers.Text(Fields.Adults)));
        yield return ("wards", Typeset.AfterColon(answers.Text(Fields.Wards)));
        yield return ("accessNotice", answers.Text(Fields.AccessNotice));
        yield return ("lead", answers.Text(Fields.Lead));
        yield return ("aidValue", Typeset.AfterColon(answers.Text(Fields.AidValue)));
        yield return ("annexes", Annexes(conditions));
    }

    /// <summary>The names of the annexes that the text has.</summary>
    public static string Annexes(IReadOnlyDictionary<string, bool> conditions) =>
        string.Join(
            ", ",
            new[]
            {
                "calendrier",
                conditions["noLoans"] ? null : "documents prêtés",
                "grille d’évaluation",
                conditions["charter"] ? null : "attestations",
                conditions["photos"] ? "autorisation d’image" : null,
            }.OfType<string>()
        );

    private static string Named(string prefix, string option) => prefix + char.ToUpperInvariant(option[0]) + option[1..];
}
