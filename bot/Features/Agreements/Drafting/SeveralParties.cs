using PartnershipBot.Documents;

namespace PartnershipBot.Features.Agreements.Drafting;

/// <summary>
/// What a text asks about several partners at once: the clauses of each one’s kind are in it, and what is said of « the partner » is
/// said of all of them by name. What is said of each by itself stands in runs of lines (« %partners »).
/// </summary>
internal static class SeveralParties
{
    /// <summary>What all partners must say for it to hold, rather than one of them.</summary>
    private static readonly string[] OfAll = ["photos", "noPartnerMeans", "partnerUnlimited", "charter", "headcount"];

    /// <summary>What the clauses of some kinds ask about the partner of that kind.</summary>
    private static readonly string[] OfKinds = ["groups", "adults", "wards", "accessNotice"];

    /// <summary>The facts of the text as a whole.</summary>
    /// <param name="partners">The facts as each partner sees them, the first one’s first.</param>
    public static TextFacts Of(IReadOnlyList<TextFacts> partners)
    {
        var first = partners[0];
        var conditions = first.Conditions.Keys.ToDictionary(
            name => name,
            name => OfAll.Contains(name) ? partners.All(p => p.Conditions[name]) : partners.Any(p => p.Conditions[name])
        );
        conditions["severalParties"] = true;
        conditions["moneyUnknown"] = partners.Any(p => p.Conditions["moneyUnknown"]);
        conditions["noMoney"] = partners.All(p => p.Conditions["noMoney"]);
        var blanks = first.Blanks.ToDictionary();
        blanks["partner"] = FrenchCount.Several([.. partners.Select(p => p.Blanks["partner"]).OfType<string>()]);
        blanks["partnerAudience"] = Joined(p => p.Blanks["partnerAudience"]);
        foreach (var own in OfKinds)
        {
            blanks[own] = partners.Where(p => p.Blanks[own] is not null).ToList() is [var only]
                ? only.Blanks[own]
                : Joined(p => p.Blanks[own]);
        }
        blanks["annexes"] = ChosenClauses.Annexes(conditions);
        blanks["theOthers"] = PartyFacts.TheOthers(true, conditions["charter"]);
        blanks["toTheOthers"] = PartyFacts.ToTheOthers(true, conditions["charter"]);
        return new TextFacts(conditions, blanks, first.Lists) with
        {
            Lists = first.Lists.ToDictionary(
                list => list.Key,
                list =>
                    list.Key switch
                    {
                        "objectives" => Benefits(list.Value),
                        "partnerSignatories" or "visas" => [.. partners.SelectMany(p => p.Lists[list.Key])],
                        _ => list.Value,
                    }
            ),
        };

        string? Joined(Func<TextFacts, string?> said) =>
            partners.Select(p => Of(p.Blanks["partner"], said(p))).OfType<string>().ToList() is { Count: > 0 } all
                ? string.Join("\u00A0; ", all)
                : null;

        IReadOnlyList<IReadOnlyDictionary<string, string?>> Benefits(IReadOnlyList<IReadOnlyDictionary<string, string?>> objectives) =>
            [
                .. objectives.Select(
                    (objective, i) =>
                        new Dictionary<string, string?>(objective)
                        {
                            ["partnerBenefit"] = Joined(p => p.Lists["objectives"][i].GetValueOrDefault("partnerBenefit")),
                        }
                ),
            ];
    }

    private static string? Of(string? partner, string? said) => said is null ? null : $"{partner}\u00A0: {said}";
}
