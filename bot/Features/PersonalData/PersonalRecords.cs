using System.Text.Json;
using System.Text.Json.Nodes;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Trust.Members;

namespace PartnershipBot.Features.PersonalData;

/// <summary>Finds what is stored about a person.</summary>
internal sealed class PersonalRecords(ITableStore store, LibraryDirectory libraries)
{
    private static readonly string[] Names = ["byName", "ownerName"];

    /// <summary>The person of an own library, with every id and name under which they are known there and where they are reached.</summary>
    /// <param name="own">The person's own library.</param>
    /// <param name="spoken">The name that the client gives now; null when it is not known.</param>
    public async Task<Whose?> WhoAsync(string own, string? spoken, CancellationToken ct)
    {
        if (Whose.UserOf(own) is not { } user)
        {
            return null;
        }
        var (ids, names) = (new HashSet<string> { user }, new HashSet<string>());
        Add(names, spoken);
        var tenant = LibraryKeys.Tenant(own);
        if (await store.GetAsync(Tables.Conversations, tenant, LibraryKeys.Person(user), ct) is { } address)
        {
            Add(names, address.Columns.GetValueOrDefault("name") as string);
            foreach (var id in IdsOf(address.Columns.GetValueOrDefault("reference") as string))
            {
                Add(ids, id);
            }
        }
        await foreach (var row in store.ReadAllAsync(Tables.Conversations, tenant, KeyRange.Prefix(SeenBook.KeyOfTeams(user)), ct))
        {
            Add(names, row.Columns.GetValueOrDefault("name") as string);
        }
        await foreach (var row in store.ReadAllAsync(Tables.Libraries, own, KeyRange.All, ct))
        {
            foreach (var column in Names)
            {
                if (row.Columns.GetValueOrDefault(column[..^"Name".Length]) as string == user)
                {
                    Add(names, row.Columns.GetValueOrDefault(column) as string);
                }
            }
        }
        return new Whose(own, user, [.. ids], [.. names]);
    }

    /// <summary>The rows of the person's own library, and those of their teams' libraries that name them.</summary>
    /// <returns>
    /// Each library with its name, empty for their own, and its rows; null where nobody can say whether they belong to it.
    /// </returns>
    public async Task<IReadOnlyList<(string Library, string Name, IReadOnlyList<TableRow>? Rows)>> LibrariesAsync(
        Whose whose,
        CancellationToken ct
    )
    {
        List<(string, string, IReadOnlyList<TableRow>?)> found = [(whose.Own, "", await RowsAsync(whose.Own, _ => true, ct))];
        foreach (var team in await libraries.OfTeamsAsync(whose.Tenant, whose.UserId, ct))
        {
            var mine = await libraries.OfAsync(team.Library, whose.UserId, ct) == Membership.Member;
            found.Add((team.Library, team.Name, mine ? await RowsAsync(team.Library, r => whose.Match.IsIn(r.Columns), ct) : null));
        }
        return found;
    }

    /// <summary>Where the person is reached, and in which teams they were heard from.</summary>
    public async Task<IReadOnlyList<TableRow>> ConversationsAsync(Whose whose, CancellationToken ct) =>
        await store
            .ReadAllAsync(Tables.Conversations, whose.Tenant, KeyRange.All, ct)
            .Where(row => IsOf(row.RowKey, whose.UserId))
            .ToListAsync(ct);

    /// <summary>The reminders that wait for the person.</summary>
    public async Task<IReadOnlyList<TableRow>> RemindersAsync(Whose whose, CancellationToken ct) =>
        await store
            .ScanAllAsync(Tables.Reminders, KeyRange.All, ct)
            .Where(row =>
                row.Columns.GetValueOrDefault("person") as string == whose.UserId
                || row.Columns.GetValueOrDefault("library") as string == whose.Own
            )
            .ToListAsync(ct);

    /// <summary>Whether a row of the table of conversations is about a person.</summary>
    public static bool IsOf(string rowKey, string user) =>
        rowKey == LibraryKeys.Person(user)
        || rowKey.StartsWith(SeenBook.KeyOfTeams(user), StringComparison.Ordinal)
        || SeenBook.PersonOfKey(rowKey) == user;

    private async Task<IReadOnlyList<TableRow>> RowsAsync(string library, Func<TableRow, bool> isMeant, CancellationToken ct) =>
        await store.ReadAllAsync(Tables.Libraries, library, KeyRange.All, ct).Where(isMeant).ToListAsync(ct);

    private static void Add(HashSet<string> all, string? one)
    {
        if (!string.IsNullOrWhiteSpace(one) && one != PersonMatch.Erased)
        {
            all.Add(one);
        }
    }

    private static IEnumerable<string?> IdsOf(string? reference)
    {
        try
        {
            var user = JsonNode.Parse(reference ?? "{}")?["user"] as JsonObject;
            return [(string?)user?["id"], (string?)user?["aadObjectId"]];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return [];
        }
    }
}
