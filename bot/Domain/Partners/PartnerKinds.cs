namespace PartnershipBot.Domain.Partners;

/// <summary>What follows from the kind of a partner (nature).</summary>
public static class PartnerKinds
{
    /// <summary>Those that are associations: they are governed by statutes, and may ask for grants.</summary>
    public static readonly IReadOnlyList<string> Associations =
    [
        "culturalAssociation",
        "sportsAssociation",
        "seniorClub",
        "teenClub",
        "festivalCommittee",
    ];

    /// <summary>Whether it lives by the school year (école, collège, lycée).</summary>
    public static bool IsSchool(string? kind) => kind is "primarySchool" or "middleSchool" or "highSchool";
}
