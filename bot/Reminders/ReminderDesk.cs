using System.Security.Cryptography;
using PartnershipBot.Language;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Reminders;

/// <summary>What a conversation asks of the reminders beyond its own turn: a pass at once, a link to the calendar file.</summary>
public sealed class ReminderDesk(ReminderSweep sweep, ITableStore store, PublicAddress address, IHostEnvironment environment, TimeProvider clock)
{
    /// <summary>The partition of the links that are valid.</summary>
    private const string Links = "calendar";

    private static readonly TimeSpan Valid = TimeSpan.FromHours(1);

    /// <summary>Whether what is for developers may be asked for.</summary>
    public bool IsForDevelopers => environment.IsDevelopment();

    /// <summary>Sends at once what is due by a moment.</summary>
    public Task SendAsync(DateTimeOffset asOf, CancellationToken ct) => sweep.RunAsync(ct, asOf);

    /// <summary>A link to the library's calendar file: whoever has it can read it for an hour, and nobody can guess it.</summary>
    public async Task<Uri> CalendarAsync(string library, Lang lang, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await foreach (var old in store.ReadAllAsync(Tables.Reminders, Links, KeyRange.All, ct))
        {
            if (!IsValid(old, now))
            {
                await store.BatchAsync(Tables.Reminders, Links, [TableWrite.Delete(old.RowKey, old.ETag!)], ct);
            }
        }
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        var columns = new Dictionary<string, object> { ["library"] = library, ["language"] = lang == Lang.En ? "en" : "fr", ["until"] = now + Valid };
        await store.BatchAsync(Tables.Reminders, Links, [TableWrite.Insert(key, columns)], ct);
        return new Uri(address.Root, $"calendar/{key}.ics");
    }

    /// <summary>The library of a link and its language; null when the link is not valid.</summary>
    public async Task<(string Library, Lang Lang)?> LibraryOfAsync(string key, CancellationToken ct) =>
        key.Length == 48 && key.All(char.IsAsciiHexDigitLower) && await store.GetAsync(Tables.Reminders, Links, key, ct) is { } row
        && IsValid(row, clock.GetUtcNow()) && row.Columns.GetValueOrDefault("library") is string library
            ? (library, row.Columns.GetValueOrDefault("language") as string == "en" ? Lang.En : Lang.Fr)
            : null;

    private static bool IsValid(TableRow row, DateTimeOffset now) => row.Columns.GetValueOrDefault("until") is DateTimeOffset until && until > now;
}
