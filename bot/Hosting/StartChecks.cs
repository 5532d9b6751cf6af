using PartnershipBot.Language;
using PartnershipBot.Understanding.Commands;
using PartnershipBot.Understanding.Dates;

namespace PartnershipBot.Hosting;

/// <summary>What must hold before the program starts; each message says which setting, what it was, and what it should be.</summary>
public static class StartChecks
{
    public const string ClockSetting = "Clock:Start";
    public const string SchoolYearSetting = "Calendar:SchoolYearStart";

    /// <summary>The clock that nothing has set otherwise.</summary>
    public static readonly TimeProvider Usual = TimeProvider.System;

    /// <summary>When the school year begins.</summary>
    /// <exception cref="InvalidOperationException">The setting is wrong.</exception>
    public static SchoolCalendar SchoolYear(IConfiguration configuration) =>
        configuration[SchoolYearSetting] is not { Length: > 0 } day
            ? SchoolCalendar.Usual
            : SchoolCalendar.Parse(day)
                ?? throw new InvalidOperationException(
                    $"{SchoolYearSetting} is '{day}'. It should be a month and a day that every year has, such as 09-01."
                );

    /// <summary>The clock of the program.</summary>
    /// <exception cref="InvalidOperationException">A setting is wrong.</exception>
    /// <exception cref="LexiconException">A lexicon is wrong: better now than at somebody’s first message.</exception>
    public static TimeProvider Check(IConfiguration configuration, IHostEnvironment environment)
    {
        CommandReader.Check();
        if (configuration[ClockSetting] is not { Length: > 0 } start)
        {
            return Usual;
        }
        if (!environment.IsDevelopment())
        {
            throw new InvalidOperationException(
                $"{ClockSetting} is '{start}'. It is for Development only (this is {environment.EnvironmentName}): leave it empty."
            );
        }
        return OffsetClock.Parse(start) is { } moment
            ? new OffsetClock(TimeProvider.System, moment)
            : throw new InvalidOperationException(
                $"{ClockSetting} is '{start}'. It should be an ISO date-time such as 2026-05-15T09:00, taken in Europe/Paris without an offset."
            );
    }
}
