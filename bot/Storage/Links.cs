using System.Security.Cryptography;

namespace PartnershipBot.Storage;

/// <summary>
/// Links to files that the program serves: whoever has one can read what is behind it for a while, and nobody can guess one.
/// </summary>
public sealed class Links(ITableStore store, TimeProvider clock)
{
    private const string Until = "until";
    private const int KeyBytes = 24;

    /// <summary>Makes a link, and forgets those of its kind that have expired.</summary>
    /// <param name="kind">What sort of file it leads to.</param>
    /// <param name="columns">What is behind the link: ids, never an answer.</param>
    /// <returns>Its key.</returns>
    public async Task<string> AddAsync(LinkKind kind, IReadOnlyDictionary<string, object> columns, TimeSpan valid, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await foreach (var old in store.ReadAllAsync(Tables.Reminders, kind.ToString(), KeyRange.All, ct))
        {
            if (!IsValid(old, now))
            {
                await ForgetAsync(kind, old, ct);
            }
        }
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes));
        var row = new Dictionary<string, object>(columns) { [Until] = now + valid };
        await store.BatchAsync(Tables.Reminders, kind.ToString(), [TableWrite.Insert(key, row)], ct);
        return key;
    }

    /// <summary>What is behind a link; null when it is none, or has expired.</summary>
    public async Task<IReadOnlyDictionary<string, object>?> FindAsync(LinkKind kind, string key, CancellationToken ct) =>
        key.Length == 2 * KeyBytes
        && key.All(char.IsAsciiHexDigitLower)
        && await store.GetAsync(Tables.Reminders, kind.ToString(), key, ct) is { } row
        && IsValid(row, clock.GetUtcNow())
            ? row.Columns
            : null;

    private async Task ForgetAsync(LinkKind kind, TableRow row, CancellationToken ct)
    {
        try
        {
            await store.BatchAsync(Tables.Reminders, kind.ToString(), [TableWrite.Delete(row.RowKey, row.ETag!)], ct);
        }
        catch (TableConflictException)
        {
            // Somebody else has just forgotten it.
        }
    }

    private static bool IsValid(TableRow row, DateTimeOffset now) =>
        row.Columns.GetValueOrDefault(Until) is DateTimeOffset until && until > now;
}
