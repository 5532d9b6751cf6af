using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Storage.Export;

/// <summary>Reads a whole store and says what is wrong with it: keys, versions, and rows that name others which are not there.</summary>
internal sealed class StoreCheck(ITableStore store, IFileStore files, TextWriter output)
{
    /// <returns>How many things are wrong; each has been said.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var found = 0;
        if (await ImportMark.ReadAsync(store, ct) is { } unfinished)
        {
            await output.WriteLineAsync(unfinished);
            found++;
        }
        foreach (var table in StoreRows.Tables)
        {
            var rows = 0;
            await foreach (var partition in PartitionsAsync(table, ct))
            {
                rows += partition.Count;
                foreach (var finding in await FindAsync(table, partition, ct))
                {
                    await output.WriteLineAsync(finding.ToString());
                    found++;
                }
            }
            await output.WriteLineAsync($"{table}: {rows} rows");
        }
        return found;
    }

    /// <summary>The rows of each partition; a scan goes through one after the other.</summary>
    private async IAsyncEnumerable<List<ExportRow>> PartitionsAsync(
        string table,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct
    )
    {
        List<ExportRow> rows = [];
        await foreach (var row in store.ScanAllAsync(table, KeyRange.All, ct))
        {
            if (rows.Count > 0 && rows[0].Partition != row.PartitionKey)
            {
                yield return rows;
                rows = [];
            }
            rows.Add(ExportRow.Of(table, row));
        }
        if (rows.Count > 0)
        {
            yield return rows;
        }
    }

    private async Task<List<Finding>> FindAsync(string table, List<ExportRow> rows, CancellationToken ct)
    {
        List<Finding> findings = [];
        foreach (var row in rows.Where(row => (row.Partition + row.Key).Contains('~', StringComparison.Ordinal)))
        {
            if (await store.GetAsync(table, row.Partition, row.Key, ct) is null)
            {
                findings.Add(new Finding(row, "its key is not one that the bot writes, so the bot cannot read it."));
            }
        }
        if (table == Tables.Libraries)
        {
            findings.AddRange(new LibraryCheck(rows).Find());
            foreach (var row in rows.Where(row => FileRows.NamesFile(row.Key)))
            {
                if (FileRows.HashOf(new TableRow(row.Key, row.Columns)) is not { } hash)
                {
                    findings.Add(new Finding(row, "it does not say which file it is."));
                }
                else if (hash.Length > 0 && await files.GetAsync(row.Partition, hash, ct) is null)
                {
                    findings.Add(
                        new Finding(row, "its file is not there, or is not what it was: files are not in an export, copy them too.")
                    );
                }
            }
        }
        return findings;
    }
}
