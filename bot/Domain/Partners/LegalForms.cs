namespace PartnershipBot.Domain.Partners;

/// <summary>What a partner may be in law, and which of it a partner of each kind usually is.</summary>
public static class LegalForms
{
    private const string Other = "other";

    /// <summary>All of them: whoever says one that is not shown is understood.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        "publicSchool",
        "privateSchool",
        "publicBody",
        "farmSchool",
        "ownAuthority",
        "ccas",
        "otherAuthority",
        "association",
        "company",
        "state",
        Other,
    ];

    private static readonly string[] Secondary = ["publicBody", "privateSchool", "farmSchool", Other];
    private static readonly string[] Clubs = ["association", "ownAuthority", "ccas", "otherAuthority", Other];

    private static readonly Dictionary<string, string[]> ByKind = new()
    {
        ["primarySchool"] = ["publicSchool", "privateSchool", Other],
        ["middleSchool"] = Secondary,
        ["highSchool"] = Secondary,
        ["earlyChildhood"] = ["ownAuthority", "ccas", "otherAuthority", "association", "company", Other],
        ["elderlyResidence"] = ["publicBody", "ownAuthority", "ccas", "otherAuthority", "association", "company", Other],
        ["hospital"] = ["publicBody", "association", "company", Other],
        ["prison"] = ["state", Other],
        ["culturalCentre"] = ["ownAuthority", "otherAuthority", "publicBody", "association", "company", Other],
        ["socialCentre"] = ["ownAuthority", "ccas", "otherAuthority", "association", Other],
        ["otherLibrary"] = ["otherAuthority", "ownAuthority", "publicBody", "association", Other],
    };

    /// <summary>Those that a partner of a kind may be, « autre » the last; all where the kind says nothing of it.</summary>
    public static IReadOnlyList<string> Of(string? kind) =>
        kind is null ? All
        : ByKind.TryGetValue(kind, out var forms) ? forms
        : PartnerKinds.Associations.Contains(kind) ? Clubs
        : All;
}
