namespace PartnershipBot.Files;

/// <summary>What a link leads to.</summary>
/// <param name="Library">The library's key: nothing of another one is behind the link.</param>
public sealed record DocumentLink(string Library, string PartnershipId);
