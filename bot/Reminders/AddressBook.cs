using System.Collections.Concurrent;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Reminders;

/// <summary>
/// Where to reach each person and team. What has not changed costs nothing: this process remembers for ten minutes what it
/// has stored.
/// </summary>
public sealed class AddressBook(ITableStore store, TimeProvider clock)
{
    private const int MostRemembered = 20_000;

    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<(string Tenant, string Key), (AddressRow Row, long At)> _known = new();

    /// <summary>Stores where somebody was just heard from, when that is new.</summary>
    /// <param name="stays">Whether the conversation that is known stays: a team is reached in the channel where it was met first.</param>
    public async Task KeepAsync(AddressRow row, bool stays, CancellationToken ct)
    {
        var key = (row.Tenant, row.Key);
        if (_known.TryGetValue(key, out var known) && clock.GetElapsedTime(known.At) < Remembered && known.Row == row)
        {
            return;
        }
        var stored = await store.GetAsync(Tables.Conversations, row.Tenant, row.Key, ct);
        var there = stored is null ? null : AddressRow.Read(row.Tenant, stored);
        if (there != row && !(stays && there is not null && there.Conversation != row.Conversation))
        {
            await store.BatchAsync(Tables.Conversations, row.Tenant, [TableWrite.Upsert(row.Key, row.Write())], ct);
        }
        if (_known.Count >= MostRemembered)
        {
            _known.Clear();
        }
        _known[key] = (row, clock.GetTimestamp());
    }

    /// <summary>Forgets where somebody was reached: the bot was taken away there.</summary>
    public async Task RemoveAsync(string tenant, string key, CancellationToken ct)
    {
        _known.TryRemove((tenant, key), out _);
        try
        {
            await store.BatchAsync(
                Tables.Conversations, tenant, [new TableWrite(WriteKind.Delete, key, new Dictionary<string, object>(), TableWrite.AnyVersion)], ct);
        }
        catch (TableConflictException)
        {
            // It was not known.
        }
    }

    /// <summary>The address of a key, or null.</summary>
    public async Task<AddressRow?> FindAsync(string tenant, string key, CancellationToken ct) =>
        await store.GetAsync(Tables.Conversations, tenant, key, ct) is { } row ? AddressRow.Read(tenant, row) : null;

    /// <summary>The person of a tenant who bears that name, or null when nobody does, or several do.</summary>
    public async Task<AddressRow?> NamedAsync(string tenant, Func<string, bool> isName, CancellationToken ct)
    {
        var named = await store.ReadAllAsync(Tables.Conversations, tenant, KeyRange.Prefix("person|"), ct)
            .Select(row => AddressRow.Read(tenant, row))
            .Where(row => row is not null && isName(row.Name))
            .Take(2)
            .ToListAsync(ct);
        return named.Count == 1 ? named[0] : null;
    }
}
