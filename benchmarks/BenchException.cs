namespace PartnershipBot.Bench;

/// <summary>What keeps a measurement from being made, said so that somebody can act on it.</summary>
public sealed class BenchException(string message) : Exception(message);
