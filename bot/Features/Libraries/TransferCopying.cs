using System.Runtime.CompilerServices;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Libraries;

/// <summary>Copies what belongs to a partnership into another library, and takes it away where it was. Each step may come twice.</summary>
internal sealed class TransferCopying(ITableStore store, IFileStore files)
{
    private const int MostRows = 100;

    /// <summary>Copies the rows of a partnership beside its own, with the files that they name.</summary>
    /// <returns>The keys and versions of what was copied.</returns>
    public async Task<HashSet<(string, string?)>> CopyAllAsync(Transfer transfer, string target, CancellationToken ct)
    {
        var copied = new HashSet<(string, string?)>();
        await foreach (var rows in RowsAsync(transfer, ct))
        {
            await CopyFilesAsync(transfer.From, target, rows, ct);
            await CopyAsync(rows, target, ct);
            copied.UnionWith(rows.Select(r => (r.RowKey, r.ETag)));
        }
        return copied;
    }

    /// <summary>
    /// The files that rows name, which each library has for itself; before the rows, so that none names what is not there.
    /// </summary>
    private async Task CopyFilesAsync(string from, string target, TableRow[] rows, CancellationToken ct)
    {
        foreach (
            var file in rows.Where(r => r.RowKey.StartsWith(RowKeys.Files, StringComparison.Ordinal))
                .Select(FileRows.Read)
                .OfType<AttachedFile>()
        )
        {
            if (await files.GetAsync(from, file.Hash, ct) is { } bytes)
            {
                await files.PutAsync(target, bytes, ct);
            }
        }
    }

    /// <summary>Inserts rows; one that is there already was copied before, and may have been changed there since.</summary>
    public async Task CopyAsync(TableRow[] rows, string target, CancellationToken ct)
    {
        List<TableWrite> writes = [.. rows.Select(r => TableWrite.Insert(r.RowKey, r.Columns))];
        if (rows.Length > 1 && !RowSize.FitsInBatch(target, writes))
        {
            await CopyAsync(rows[..(rows.Length / 2)], target, ct);
            await CopyAsync(rows[(rows.Length / 2)..], target, ct);
            return;
        }
        try
        {
            await store.BatchAsync(Tables.Libraries, target, writes, ct);
        }
        catch (TableConflictException) when (rows.Length > 1)
        {
            foreach (var row in rows)
            {
                await CopyAsync([row], target, ct);
            }
        }
        catch (TableConflictException)
        {
            // Copied before.
        }
    }

    /// <summary>The partnership with the partners of the library that it goes to.</summary>
    public async Task<Partnership> PartnersAsync(string from, string target, Partnership partnership, CancellationToken ct)
    {
        var answers = partnership.Answers;
        // Whoever joins by an amendment that is not signed has a sheet only where it was chosen from the list.
        foreach (var id in partnership.Decision.Adjustments.Where(a => a.Slot == Adjustment.Joins).Select(a => a.Partner).OfType<string>())
        {
            if (
                await store.GetAsync(Tables.Libraries, from, RowKeys.Partner(id), ct) is { } row
                && await PartnerAsync(
                    from,
                    target,
                    partnership with
                    {
                        Answers = PartnerRows.Read(row).With([new(Fields.PartnerId, id)]),
                    },
                    ct
                )
                    is { } joining
            )
            {
                answers = answers.With([new(Fields.Adjustments, AmendedSheet.Renamed(answers, id, joining))]);
            }
        }
        for (var partner = 0; partner <= CoPartners.Count(partnership.Answers); partner++)
        {
            var seen = partnership with { Answers = CoPartners.View(answers, partner) };
            if (await PartnerAsync(from, target, seen, ct) is { } there)
            {
                answers = answers.With([new(Fields.Adjustments, AmendedSheet.Renamed(answers, seen.PartnerId!, there))]);
                answers = answers.With(
                    CoPartners.Changes(answers, partner, new Dictionary<string, object?> { [Fields.PartnerId] = there })
                );
            }
        }
        return partnership with { Answers = answers };
    }

    /// <summary>The partner in the library that the partnership goes to: one of the same name, or else the same one, copied.</summary>
    private async Task<string?> PartnerAsync(string from, string target, Partnership partnership, CancellationToken ct)
    {
        if (partnership.PartnerId is not { } id)
        {
            return null;
        }
        var row = await store.GetAsync(Tables.Libraries, from, RowKeys.Partner(id), ct);
        var name =
            (row is null ? null : PartnerRows.Read(row).Text(Fields.PartnerName)) ?? partnership.Answers.Text(Fields.PartnerName) ?? "";
        var there = await store.ReadAllAsync(Tables.Libraries, target, KeyRange.Prefix(RowKeys.Partners), ct).ToListAsync(ct);
        var same =
            there.FirstOrDefault(r => r.RowKey == RowKeys.Partner(id))
            ?? there.FirstOrDefault(r => TypedText.Fold(PartnerRows.Read(r).Text(Fields.PartnerName) ?? "") == TypedText.Fold(name));
        if (same is not null)
        {
            return same.RowKey[RowKeys.Partners.Length..];
        }
        await CopyAsync([row ?? new TableRow(RowKeys.Partner(id), PartnerRows.Write(partnership.Answers))], target, ct);
        return id;
    }

    /// <summary>Takes away what was copied; a row that came meanwhile, from a turn that had begun before, is copied first.</summary>
    public async Task RemoveCopiedAsync(Transfer transfer, string target, HashSet<(string, string?)> copied, CancellationToken ct)
    {
        await foreach (var rows in RowsAsync(transfer, ct))
        {
            if (rows.Where(r => !copied.Contains((r.RowKey, r.ETag))).ToArray() is { Length: > 0 } late)
            {
                await CopyFilesAsync(transfer.From, target, late, ct);
                await CopyAsync(late, target, ct);
            }
            await store.BatchAsync(Tables.Libraries, transfer.From, [.. rows.Select(r => TableWrite.Delete(r.RowKey, r.ETag!))], ct);
        }
    }

    /// <summary>The rows of a partnership beside its own, kind by kind.</summary>
    private async IAsyncEnumerable<TableRow[]> RowsAsync(Transfer transfer, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var prefix in RowKeys.OfPartnership(transfer.PartnershipId))
        {
            // All keys first: what is taken away meanwhile would move the pages.
            foreach (
                var rows in (await store.ReadAllAsync(Tables.Libraries, transfer.From, KeyRange.Prefix(prefix), ct).ToListAsync(ct)).Chunk(
                    MostRows
                )
            )
            {
                yield return rows;
            }
        }
    }
}
