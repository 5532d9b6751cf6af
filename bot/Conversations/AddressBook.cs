using System.Collections.Concurrent;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Conversations;

/// <summary>
/// Where to reach each person and team, and which library a person has chosen. What has not changed costs nothing: this
/// process remembers for ten minutes what it has read or stored.
/// </summary>
public sealed class AddressBook(ITableStore store, TimeProvider clock)
{
    private const int MostRemembered = 20_000;
    private const int MostAttempts = 4;

    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(10);

    // A row of null is known not to be there.
    private readonly ConcurrentDictionary<(string Tenant, string Key), (AddressRow? Row, long At)> _known = new();

    /// <summary>Stores where somebody was just heard from, when that is new. The library that was chosen stays as it is.</summary>
    /// <param name="stays">Whether the conversation that is known stays: a team is reached in the channel where it was met first.</param>
    public async Task KeepAsync(AddressRow row, bool stays, CancellationToken ct)
    {
        var (isKnown, known) = Recall(row.Tenant, row.Key);
        if (isKnown && known is not null && Merged(known, row, stays) == known)
        {
            return;
        }
        await ChangeAsync(row.Tenant, row.Key, isKnown && known is null, there => there is null ? row : Merged(there, row, stays), ct);
    }

    /// <summary>Stores which library a person has chosen; empty for their own. Nothing happens to whoever is not known.</summary>
    public Task ChooseAsync(string tenant, string key, string library, CancellationToken ct) =>
        ChangeAsync(tenant, key, false, there => there is null ? null : there with { Library = library }, ct);

    /// <summary>Forgets where somebody was reached: the bot was taken away there.</summary>
    public async Task RemoveAsync(string tenant, string key, CancellationToken ct)
    {
        _known.TryRemove((tenant, key), out _);
        try
        {
            await store.BatchAsync(
                Tables.Conversations,
                tenant,
                [new TableWrite(WriteKind.Delete, key, new Dictionary<string, object>(), TableWrite.AnyVersion)],
                ct
            );
        }
        catch (TableConflictException)
        {
            // It was not known.
        }
    }

    /// <summary>The address of a key, or null.</summary>
    public async Task<AddressRow?> FindAsync(string tenant, string key, CancellationToken ct) =>
        await store.GetAsync(Tables.Conversations, tenant, key, ct) is { } row ? AddressRow.Read(tenant, row) : null;

    /// <summary>The same, as this process remembers it when it has read or stored it in the last ten minutes.</summary>
    /// <returns>Whether it is only remembered; another instance may know better.</returns>
    public async Task<(AddressRow? Row, bool IsRemembered)> RecallAsync(string tenant, string key, bool fresh, CancellationToken ct)
    {
        if (!fresh && Recall(tenant, key) is (true, var known))
        {
            return (known, true);
        }
        var row = await FindAsync(tenant, key, ct);
        Remember(tenant, key, row);
        return (row, false);
    }

    /// <summary>The person of a tenant who bears that name, or null when nobody does, or several do.</summary>
    public async Task<AddressRow?> NamedAsync(string tenant, Func<string, bool> isName, CancellationToken ct)
    {
        var named = await store
            .ReadAllAsync(Tables.Conversations, tenant, KeyRange.Prefix("person|"), ct)
            .Select(row => AddressRow.Read(tenant, row))
            .Where(row => row is not null && isName(row.Name))
            .Take(2)
            .ToListAsync(ct);
        return named.Count == 1 ? named[0] : null;
    }

    /// <summary>What is to be stored of what is there and what is new.</summary>
    private static AddressRow Merged(AddressRow there, AddressRow row, bool stays)
    {
        // Not every activity of a team says its name.
        var name = row.Name.Length > 0 ? row.Name : there.Name;
        return stays && there.Conversation != row.Conversation
            ? there with
            {
                Name = name,
            }
            : row with
            {
                Name = name,
                Library = there.Library,
            };
    }

    /// <summary>Changes the row as it is stored, again when somebody else was faster.</summary>
    /// <param name="isNew">Whether it is known not to be there.</param>
    private async Task ChangeAsync(string tenant, string key, bool isNew, Func<AddressRow?, AddressRow?> change, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            var stored = isNew && attempt == 1 ? null : await store.GetAsync(Tables.Conversations, tenant, key, ct);
            var there = stored is null ? null : AddressRow.Read(tenant, stored);
            var wanted = change(there);
            try
            {
                if (wanted is not null && wanted != there)
                {
                    var write = stored is null
                        ? TableWrite.Insert(key, wanted.Write())
                        : TableWrite.Replace(key, wanted.Write(), stored.ETag!);
                    await store.BatchAsync(Tables.Conversations, tenant, [write], ct);
                }
                Remember(tenant, key, wanted);
                return;
            }
            catch (TableConflictException) when (attempt < MostAttempts)
            {
                // Another turn, or another instance, has just written it.
            }
        }
    }

    private (bool IsKnown, AddressRow? Row) Recall(string tenant, string key) =>
        _known.TryGetValue((tenant, key), out var known) && clock.GetElapsedTime(known.At) < Remembered ? (true, known.Row) : (false, null);

    private void Remember(string tenant, string key, AddressRow? row)
    {
        if (_known.Count >= MostRemembered)
        {
            _known.Clear();
        }
        _known[(tenant, key)] = (row, clock.GetTimestamp());
    }
}
