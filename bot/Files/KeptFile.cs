using PartnershipBot.Turns;

namespace PartnershipBot.Files;

/// <summary>A file that a turn makes and that is kept for good; a row of the same turn names it by its hash.</summary>
/// <param name="Library">Whose it is.</param>
public sealed record KeptFile(string Library, byte[] Bytes) : ITurnEffect;
