using PartnershipBot.Conversations;
using PartnershipBot.Language;
using PartnershipBot.Storage;

namespace PartnershipBot.Reminders;

/// <summary>What a conversation asks of the reminders beyond its own turn: a pass at once, a link to the calendar file.</summary>
public sealed class RemindersOnDemand(ReminderSweep sweep, Links links, PublicAddress address, IHostEnvironment environment)
{
    private static readonly TimeSpan Valid = TimeSpan.FromHours(1);

    /// <summary>Whether what is for developers may be asked for.</summary>
    public bool IsForDevelopers => environment.IsDevelopment();

    /// <summary>Sends at once what is due by a moment; says how many messages went out.</summary>
    public Task<int> SendAsync(DateTimeOffset asOf, CancellationToken ct) => sweep.SendAsync(asOf, ct);

    /// <summary>A link to the library's calendar file: whoever has it can read it for an hour, and nobody can guess it.</summary>
    public async Task<Uri> CalendarAsync(string library, Lang lang, CancellationToken ct)
    {
        var columns = new Dictionary<string, object> { ["library"] = library, ["language"] = LangCode.Of(lang) };
        return new Uri(address.Root, $"calendar/{await links.AddAsync(LinkKind.Calendar, columns, Valid, ct)}.ics");
    }

    /// <summary>The library of a link and its language; null when the link is not valid.</summary>
    public async Task<(string Library, Lang Lang)?> LibraryOfAsync(string key, CancellationToken ct) =>
        await links.FindAsync(LinkKind.Calendar, key, ct) is { } columns && columns.GetValueOrDefault("library") is string library
            ? (library, LangCode.Read(columns.GetValueOrDefault("language") as string) ?? Lang.Fr)
            : null;
}
