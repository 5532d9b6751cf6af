using PartnershipBot.Turns;

namespace PartnershipBot.Features.Libraries;

/// <summary>A partnership that is on its way to another library.</summary>
/// <param name="From">The library that it leaves.</param>
/// <param name="PartnershipId">The partnership.</param>
public sealed record Transfer(string From, string PartnershipId) : ITurnEffect;
