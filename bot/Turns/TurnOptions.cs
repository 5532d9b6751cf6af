using PartnershipBot.Understanding.Dates;

namespace PartnershipBot.Turns;

/// <param name="LogTurns">Whether each turn logs what it cost.</param>
/// <param name="SchoolYear">When the school year begins.</param>
public sealed record TurnOptions(bool LogTurns, SchoolCalendar SchoolYear);
