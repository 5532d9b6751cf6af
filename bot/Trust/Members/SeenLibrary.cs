namespace PartnershipBot.Trust.Members;

/// <summary>The library of a team in which a person was heard from.</summary>
/// <param name="Library">Its key.</param>
/// <param name="Name">What the team is called; empty when nobody has told.</param>
public sealed record SeenLibrary(string Library, string Name);
