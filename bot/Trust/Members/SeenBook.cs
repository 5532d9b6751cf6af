using System.Collections.Concurrent;
using PartnershipBot.Conversations;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Trust.Members;

/// <summary>
/// Who was heard from in which team: two rows of the table of conversations, one to find a person's teams and one to find a
/// team's people. It is no proof of membership: whoever was there may have left.
/// </summary>
public sealed class SeenBook(ITableStore store, AddressBook book, TimeProvider clock)
{
    private const string Teams = "seen|";
    private const string People = "member|";
    private const string NameColumn = "name";
    private const int MostRemembered = 20_000;

    /// <summary>How long this process remembers that it has stored it.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(6);

    private readonly ConcurrentDictionary<(string Library, string User), (string Name, long At)> _known = new();

    /// <summary>Stores that a person was just heard from in a team, when that is new. A group chat has no name to be chosen by.</summary>
    public async Task KeepAsync(string library, string userId, string name, CancellationToken ct)
    {
        if (
            LibraryKeys.Team(library) is not { } team
            || !team.StartsWith("team|", StringComparison.Ordinal)
            || (_known.TryGetValue((library, userId), out var known) && known.Name == name && clock.GetElapsedTime(known.At) < Remembered)
        )
        {
            return;
        }
        var columns = new Dictionary<string, object> { [NameColumn] = name };
        await store.BatchAsync(
            Tables.Conversations,
            LibraryKeys.Tenant(library),
            [TableWrite.Upsert(TeamOf(userId, team), columns), TableWrite.Upsert(PersonOf(team, userId), columns)],
            ct
        );
        if (_known.Count >= MostRemembered)
        {
            _known.Clear();
        }
        _known[(library, userId)] = (name, clock.GetTimestamp());
    }

    /// <summary>The person has left the team.</summary>
    public async Task RemoveAsync(string library, string userId, CancellationToken ct)
    {
        _known.TryRemove((library, userId), out _);
        if (LibraryKeys.Team(library) is not { } team)
        {
            return;
        }
        foreach (var key in (string[])[TeamOf(userId, team), PersonOf(team, userId)])
        {
            try
            {
                await store.BatchAsync(
                    Tables.Conversations,
                    LibraryKeys.Tenant(library),
                    [new TableWrite(WriteKind.Delete, key, new Dictionary<string, object>(), TableWrite.AnyVersion)],
                    ct
                );
            }
            catch (TableConflictException)
            {
                // They were not seen there.
            }
        }
    }

    /// <summary>The libraries of the teams in which a person was heard from and the bot still is, by their names.</summary>
    public async Task<IReadOnlyList<SeenLibrary>> LibrariesAsync(string tenant, string userId, CancellationToken ct)
    {
        var found = new List<SeenLibrary>();
        var prefix = $"{Teams}{userId}|";
        await foreach (var row in store.ReadAllAsync(Tables.Conversations, tenant, KeyRange.Prefix(prefix), ct))
        {
            var team = row.RowKey[prefix.Length..];
            if ((await book.RecallAsync(tenant, team, fresh: false, ct)).Row is { } address)
            {
                found.Add(new SeenLibrary(LibraryKeys.Of(tenant, team), address.Name));
            }
        }
        return [.. found.OrderBy(l => l.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(l => l.Library, StringComparer.Ordinal)];
    }

    /// <summary>The people who were heard from in the team of a library, by their names.</summary>
    public async Task<IReadOnlyList<SeenPerson>> PeopleAsync(string library, CancellationToken ct)
    {
        if (LibraryKeys.Team(library) is not { } team)
        {
            return [];
        }
        var prefix = PersonOf(team, "");
        var people = await store
            .ReadAllAsync(Tables.Conversations, LibraryKeys.Tenant(library), KeyRange.Prefix(prefix), ct)
            .Select(row => new SeenPerson(row.RowKey[prefix.Length..], row.Columns.GetValueOrDefault(NameColumn) as string ?? ""))
            .ToListAsync(ct);
        return [.. people.OrderBy(p => p.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(p => p.UserId, StringComparer.Ordinal)];
    }

    /// <summary>What the keys of the teams in which a person was heard from begin with.</summary>
    public static string KeyOfTeams(string userId) => $"{Teams}{userId}|";

    /// <summary>Who was heard from, by the key of a row; null when it is another row.</summary>
    public static string? PersonOfKey(string rowKey) =>
        rowKey.StartsWith(People, StringComparison.Ordinal) ? rowKey[(rowKey.LastIndexOf('|') + 1)..] : null;

    /// <summary>In which team somebody was heard from, by the key of a row; null when it is another row.</summary>
    public static string? TeamOfKey(string rowKey) =>
        rowKey.StartsWith(Teams, StringComparison.Ordinal) && rowKey.IndexOf('|', Teams.Length) is > 0 and var end
            ? rowKey[(end + 1)..]
            : null;

    private static string TeamOf(string userId, string team) => KeyOfTeams(userId) + team;

    private static string PersonOf(string team, string userId) => $"{People}{team}|{userId}";
}
