using PartnershipBot.Conversations;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Reminders;

/// <summary>To whom a reminder goes, and by which way: the person's own chat first, then the library's team.</summary>
public sealed class Addresses(AddressBook book)
{
    /// <summary>How many ways there are after the first.</summary>
    public const int MostWays = 1;

    /// <summary>The address that is tried next, or null when none is known.</summary>
    public async Task<AddressRow?> OfAsync(ReminderRow row, ReminderSettings settings, CancellationToken ct)
    {
        var tenant = LibraryKeys.Tenant(row.Library);
        var own =
            row.Via > 0 ? null
            : row.Audience == ReminderAudience.Owner ? await book.FindAsync(tenant, LibraryKeys.Person(row.Person), ct)
            : settings.Responsible is { } name ? await book.NamedAsync(tenant, n => TypedText.Fold(n) == TypedText.Fold(name), ct)
            : null;
        return own ?? (LibraryKeys.Team(row.Library) is { } team ? await book.FindAsync(tenant, team, ct) : null);
    }

    /// <summary>Whether another way is left after the one that was just tried.</summary>
    public async Task<bool> HasNextAsync(ReminderRow row, CancellationToken ct) =>
        row.Via == 0
        && LibraryKeys.Team(row.Library) is { } team
        && await book.FindAsync(LibraryKeys.Tenant(row.Library), team, ct) is not null;
}
