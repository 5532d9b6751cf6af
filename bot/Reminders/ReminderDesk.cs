using PartnershipBot.Language;
using PartnershipBot.Storage;

namespace PartnershipBot.Reminders;

/// <summary>What a conversation asks of the reminders beyond its own turn: a pass at once, a link to the calendar file.</summary>
public sealed class ReminderDesk(ReminderSweep sweep, Links links, PublicAddress address, IHostEnvironment environment)
{
    /// <summary>The partition of the links that are valid.</summary>
    private const string Calendar = "calendar";

    private static readonly TimeSpan Valid = TimeSpan.FromHours(1);

    /// <summary>Whether what is for developers may be asked for.</summary>
    public bool IsForDevelopers => environment.IsDevelopment();

    /// <summary>Sends at once what is due by a moment.</summary>
    public Task SendAsync(DateTimeOffset asOf, CancellationToken ct) => sweep.RunAsync(ct, asOf);

    /// <summary>A link to the library's calendar file: whoever has it can read it for an hour, and nobody can guess it.</summary>
    public async Task<Uri> CalendarAsync(string library, Lang lang, CancellationToken ct)
    {
        var columns = new Dictionary<string, object> { ["library"] = library, ["language"] = lang == Lang.En ? "en" : "fr" };
        return new Uri(address.Root, $"calendar/{await links.AddAsync(Calendar, columns, Valid, ct)}.ics");
    }

    /// <summary>The library of a link and its language; null when the link is not valid.</summary>
    public async Task<(string Library, Lang Lang)?> LibraryOfAsync(string key, CancellationToken ct) =>
        await links.FindAsync(Calendar, key, ct) is { } columns && columns.GetValueOrDefault("library") is string library
            ? (library, columns.GetValueOrDefault("language") as string == "en" ? Lang.En : Lang.Fr)
            : null;
}
