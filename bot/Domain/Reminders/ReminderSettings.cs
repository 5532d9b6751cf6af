using System.Globalization;

namespace PartnershipBot.Domain.Reminders;

/// <summary>How a library wants to be reminded (paramètres des rappels), with what holds where nothing was said.</summary>
public sealed record ReminderSettings
{
    /// <summary>The usual settings.</summary>
    public static readonly ReminderSettings Default = new();

    /// <summary>The names of these settings in the library's own answers.</summary>
    public static readonly IReadOnlyList<string> Columns =
    [
        ReminderFields.Leads,
        ReminderFields.Hour,
        ReminderFields.Zone,
        ReminderFields.SchoolZone,
        Fields.OwnerSeat,
        ReminderFields.Closed,
        ReminderFields.Responsible,
        ReminderFields.AlsaceMoselle,
        ReminderFields.Digest,
        ReminderFields.Neoscrib,
    ];

    /// <summary>Days before a final review is due at which it is recalled (préavis d’évaluation).</summary>
    public IReadOnlyList<int> ReviewLeads { get; init; } = [45, 15];

    /// <summary>The hour of the day, in the library's time zone.</summary>
    public TimeOnly Hour { get; init; } = new(9, 0);

    /// <summary>The library's time zone.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    /// <summary>Periods in which nothing is said.</summary>
    public IReadOnlyList<DayRange> Closed { get; init; } = [];

    /// <summary>The name of the person responsible for the library, who is told of a long overdue review; null for nobody.</summary>
    public string? Responsible { get; init; }

    public bool AlsaceMoselle { get; init; }

    /// <summary>In which zone the schools around are, as answered or as the authority's postcode tells; null where neither does.</summary>
    public SchoolZone? SchoolZone { get; init; }

    /// <summary>Where the library is: overseas its time zone tells it.</summary>
    public Territory Territory =>
        Zone.Id switch
        {
            "America/Guadeloupe" => Territory.Guadeloupe,
            "America/Martinique" => Territory.Martinique,
            "America/Cayenne" => Territory.Guyane,
            "Indian/Reunion" => Territory.Reunion,
            "Indian/Mayotte" => Territory.Mayotte,
            _ => AlsaceMoselle ? Territory.AlsaceMoselle : Territory.Mainland,
        };

    /// <summary>Whether one card on Monday takes the place of single cards.</summary>
    public bool Digest { get; init; }

    /// <summary>The first and last day of the Néoscrib survey, of whatever year; null when it is of no interest.</summary>
    public DayRange? Neoscrib { get; init; } = new(new DateOnly(2000, 2, 15), new DateOnly(2000, 5, 15));

    /// <summary>What the library was told will be erased; null when nothing is.</summary>
    public Clearing? Clearing { get; init; }

    /// <summary>The settings among a library's own answers; what cannot be read counts as not said.</summary>
    public static ReminderSettings Read(AnswerSheet library) =>
        Default with
        {
            ReviewLeads =
                library.List<int>(ReminderFields.Leads) is { Count: > 0 } leads && leads.All(l => l is > 0 and <= 365)
                    ? leads
                    : Default.ReviewLeads,
            Hour = TimeOnly.TryParseExact(
                library.Text(ReminderFields.Hour),
                "HH:mm",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var hour
            )
                ? hour
                : Default.Hour,
            Zone =
                library.Text(ReminderFields.Zone) is { } id && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone)
                    ? zone
                    : Default.Zone,
            Closed = [.. library.List<DayRange>(ReminderFields.Closed).Where(r => r.From <= r.To)],
            Responsible = library.Text(ReminderFields.Responsible),
            SchoolZone = library.Text(ReminderFields.SchoolZone) switch
            {
                "a" => Reminders.SchoolZone.A,
                "b" => Reminders.SchoolZone.B,
                "c" => Reminders.SchoolZone.C,
                _ => SchoolHolidays.ZoneOf(Postcodes.Department(library.Text(Fields.OwnerSeat))),
            },
            Clearing = Clearing.Read(library),
            AlsaceMoselle = library.Flag(ReminderFields.AlsaceMoselle) == true,
            Digest = library.Flag(ReminderFields.Digest) == true,
            Neoscrib = library.Text(ReminderFields.Neoscrib) switch
            {
                "none" => null,
                "january" => new DayRange(new DateOnly(2000, 1, 2), new DateOnly(2000, 4, 30)),
                _ => Default.Neoscrib,
            },
        };

    /// <summary>The days on which a reminder may be said.</summary>
    public WorkingCalendar Calendar(bool school) => new(Territory, school, Closed) { Zone = SchoolZone };

    /// <summary>The day of a moment, where the library is.</summary>
    public DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone).DateTime);

    /// <summary>The moment at which something is said on a day: the hour as the clock on the wall shows it, winter and summer.</summary>
    public DateTimeOffset MomentOf(DateOnly day)
    {
        var local = day.ToDateTime(Hour);
        // In the night in which clocks go forward, an hour does not exist: the next one that does.
        while (Zone.IsInvalidTime(local))
        {
            local = local.AddMinutes(30);
        }
        return new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
