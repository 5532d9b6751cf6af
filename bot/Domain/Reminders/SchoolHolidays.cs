using System.Globalization;

namespace PartnershipBot.Domain.Reminders;

/// <summary>
/// The holidays of schools within the school year, by zone, as the ministry of education publishes them (arrêtés fixant le calendrier
/// scolaire). Summer is no part of it: July and August are quiet for schools in every year. A year that is not in the table has
/// no holidays here, which delays nothing. Corsica and overseas have calendars of their own, which are not here.
/// </summary>
public static class SchoolHolidays
{
    private sealed record Holiday(DateOnly From, DateOnly To, SchoolZone? Zone);

    /// <summary>From the first Saturday to the eve of the return; without a zone for all of them.</summary>
    private static readonly Holiday[] All =
    [
        Of("2025-10-18", "2025-11-02"),
        Of("2025-12-20", "2026-01-04"),
        Of("2026-02-07", "2026-02-22", SchoolZone.A),
        Of("2026-02-14", "2026-03-01", SchoolZone.B),
        Of("2026-02-21", "2026-03-08", SchoolZone.C),
        Of("2026-04-04", "2026-04-19", SchoolZone.A),
        Of("2026-04-11", "2026-04-26", SchoolZone.B),
        Of("2026-04-18", "2026-05-03", SchoolZone.C),
        Of("2026-10-17", "2026-11-01"),
        Of("2026-12-19", "2027-01-03"),
        Of("2027-02-06", "2027-02-21", SchoolZone.C),
        Of("2027-02-13", "2027-02-28", SchoolZone.A),
        Of("2027-02-20", "2027-03-07", SchoolZone.B),
        Of("2027-04-03", "2027-04-18", SchoolZone.C),
        Of("2027-04-10", "2027-04-25", SchoolZone.A),
        Of("2027-04-17", "2027-05-02", SchoolZone.B),
    ];

    /// <summary>The zones of the mainland’s départements (code de l’éducation, D. 521-1, by académie).</summary>
    private static readonly Dictionary<string, SchoolZone> Departments = new (SchoolZone Zone, string Codes)[]
    {
        (SchoolZone.A, "01 03 07 15 16 17 19 21 23 24 25 26 33 38 39 40 42 43 47 58 63 64 69 70 71 73 74 79 86 87 89 90"),
        (
            SchoolZone.B,
            "02 04 05 06 08 10 13 14 18 22 27 28 29 35 36 37 41 44 45 49 50 51 52 53 54 55 56 57 59 60 61 62 67 68 72 76 80 83 84 85 88"
        ),
        (SchoolZone.C, "09 11 12 30 31 32 34 46 48 65 66 75 77 78 81 82 91 92 93 94 95"),
    }
        .SelectMany(z => z.Codes.Split(' ').Select(code => (Code: code, z.Zone)))
        .ToDictionary(d => d.Code, d => d.Zone);

    /// <summary>The zone of a département; null overseas, in Corsica, and for what is no département.</summary>
    public static SchoolZone? ZoneOf(string? department) =>
        department is not null && Departments.TryGetValue(department, out var zone) ? zone : null;

    /// <summary>Whether schools are closed that day: in that zone, or in all of them where the zone is not known.</summary>
    public static bool Contains(DateOnly day, SchoolZone? zone) =>
        All.Any(h => day >= h.From && day <= h.To && (h.Zone is null || h.Zone == zone));

    private static Holiday Of(string from, string to, SchoolZone? zone = null) => new(Day(from), Day(to), zone);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
