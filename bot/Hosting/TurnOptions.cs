namespace PartnershipBot.Hosting;

/// <param name="LogTurns">Whether each turn logs what it cost.</param>
public sealed record TurnOptions(bool LogTurns);
