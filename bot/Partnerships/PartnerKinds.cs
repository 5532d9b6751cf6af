namespace PartnershipBot.Partnerships;

/// <summary>What follows from the kind of a partner (nature).</summary>
public static class PartnerKinds
{
    /// <summary>Whether it lives by the school year (école, collège, lycée).</summary>
    public static bool IsSchool(string? kind) => kind is "primarySchool" or "middleSchool" or "highSchool";
}
