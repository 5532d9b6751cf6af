using PartnershipBot.Domain;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Listing;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Features.PersonalData;

/// <summary>
/// Erases what a library holds. What was signed, and the reviews of it, are public archives: they stay with what it takes to find
/// them, until the service that keeps the archives has agreed to their end.
/// </summary>
internal sealed class LibraryErasing(ITableStore store, IFileStore files)
{
    /// <summary>What stays of the row of a partnership that was signed.</summary>
    private static readonly string[] Found =
    [
        "status",
        "revision",
        "createdAt",
        "updatedAt",
        RowSchema.Column,
        Fields.PartnerName,
        Fields.PartnerKind,
        Fields.Municipality,
        Fields.Title,
        Fields.Start,
        Fields.End,
        Fields.EffectiveDate,
        Fields.EndDate,
        Fields.SignedOn,
        Fields.SignedFile,
        Fields.SignedFileOn,
        Fields.Amendments,
        Fields.AmendedOn,
        Fields.Cycle,
        Fields.TemplateKind,
    ];

    private static readonly string[] Archives = [RowKeys.Versions, RowKeys.Amendments, RowKeys.Evaluations];

    private readonly RowErasing _rows = new(store);

    /// <summary>Whether a row is a signed text or a review.</summary>
    public static bool IsArchive(string rowKey) => Archives.Any(a => rowKey.StartsWith(a, StringComparison.Ordinal));

    /// <summary>The ids of the partnerships whose convention was signed.</summary>
    public static HashSet<string> Signed(IEnumerable<TableRow> rows) =>
        rows.Where(r => r.RowKey.StartsWith(RowKeys.Versions, StringComparison.Ordinal)).Select(r => Owner(r.RowKey)).ToHashSet();

    /// <summary>Erases a library.</summary>
    /// <param name="match">Whom to take out of what stays; null when nobody is named.</param>
    public async Task RunAsync(string library, PersonMatch? match, string spared, ErasureTally tally, CancellationToken ct)
    {
        var rows = await store.ReadAllAsync(Tables.Libraries, library, KeyRange.All, ct).ToListAsync(ct);
        if (rows.Exists(r => PartnershipRows.ToTransfer(r) is not null))
        {
            throw new TableUnavailableException("A partnership of the library is on its way to another one; it arrives first.");
        }
        var signed = Signed(rows);
        var kept = rows.Where(r => IsKept(r.RowKey, signed)).ToList();
        var gone = rows.Except(kept).Where(r => r.RowKey != spared).ToList();
        // Bytes before the rows that name them: what no row names is never found again.
        var needed = kept.Select(FileOf).OfType<string>().ToHashSet();
        foreach (var hash in gone.Select(FileOf).OfType<string>().Where(h => !needed.Contains(h)))
        {
            await files.DeleteAsync(library, hash, ct);
        }
        foreach (var row in kept)
        {
            tally.Kept += IsArchive(row.RowKey) ? 1 : 0;
            if (!IsArchive(row.RowKey))
            {
                await _rows.ChangeAsync(Tables.Libraries, library, row, columns => Reduced(row.RowKey, columns, match), ct);
                tally.Anonymised++;
            }
        }
        await _rows.DeleteInLibraryAsync(library, [.. gone.Select(r => r.RowKey)], ct);
        tally.Deleted += gone.Count(r => !RowKeys.IsOfListing(r.RowKey));
    }

    /// <summary>Erases single partnerships that were never signed, with all their rows and files.</summary>
    public async Task RemoveAsync(string library, string partnershipId, ErasureTally tally, CancellationToken ct)
    {
        var needed = await NeededByOthersAsync(library, partnershipId, ct);
        List<string> keys = [];
        foreach (var prefix in RowKeys.OfPartnership(partnershipId))
        {
            await foreach (var row in store.ReadAllAsync(Tables.Libraries, library, KeyRange.Prefix(prefix), ct))
            {
                if (FileOf(row) is { } hash && !needed.Contains(hash))
                {
                    await files.DeleteAsync(library, hash, ct);
                }
                keys.Add(row.RowKey);
            }
        }
        var own = RowKeys.Partnership(partnershipId);
        keys.Add(own);
        tally.Deleted += keys.Count;
        // Its place in the list before itself, which tells where that is.
        if (
            ListingEntry.KeyOf(own, ListingEntry.ReadMark((await store.GetAsync(Tables.Libraries, library, own, ct))?.Columns)) is { } entry
        )
        {
            keys.Insert(0, entry);
        }
        await _rows.DeleteAsync(Tables.Libraries, library, keys, ct);
    }

    /// <summary>
    /// The bytes that other partnerships of the library and its templates name; the same bytes are there once, whoever sent them how
    /// often.
    /// </summary>
    private async Task<HashSet<string>> NeededByOthersAsync(string library, string partnershipId, CancellationToken ct) =>
        await store
            .ReadAllAsync(Tables.Libraries, library, KeyRange.Prefix(RowKeys.Files), ct)
            .Where(row => Owner(row.RowKey) != partnershipId)
            .Concat(store.ReadAllAsync(Tables.Libraries, library, KeyRange.Prefix(RowKeys.Templates), ct))
            .Select(FileOf)
            .OfType<string>()
            .ToHashSetAsync(cancellationToken: ct);

    private static bool IsKept(string rowKey, HashSet<string> signed) =>
        RowKind.Of(rowKey)?.Prefix switch
        {
            RowKeys.Versions or RowKeys.Amendments or RowKeys.Evaluations or RowKeys.Files => signed.Contains(Owner(rowKey)),
            RowKeys.Partnerships => signed.Contains(rowKey[RowKeys.Partnerships.Length..]),
            _ => false,
        };

    /// <summary>What stays of a row that is needed to find what was signed; null when nothing more is to go.</summary>
    private static Dictionary<string, object>? Reduced(string rowKey, IReadOnlyDictionary<string, object> columns, PersonMatch? match)
    {
        var isPartnership = rowKey.StartsWith(RowKeys.Partnerships, StringComparison.Ordinal);
        var left = columns.Where(c => isPartnership ? Found.Contains(c.Key) : c.Key is not ("by" or "byName")).ToDictionary();
        if (isPartnership)
        {
            // Nobody follows it any more.
            left[ReminderFields.Off] = true;
        }
        left = match?.Without(left) ?? left;
        return left.Count == columns.Count && left.All(c => Equals(columns.GetValueOrDefault(c.Key), c.Value)) ? null : left;
    }

    private static string Owner(string rowKey) => RowKind.Of(rowKey)?.PartnershipOf(rowKey) ?? "";

    /// <summary>The hash of the file that a row names; null when it names none.</summary>
    private static string? FileOf(TableRow row) =>
        FileRows.NamesFile(row.RowKey) && FileRows.HashOf(row) is { Length: > 0 } hash ? hash : null;
}
