namespace PartnershipBot.Storage.Export;

/// <summary>
/// Writes the rows of an export into a store. The whole file is read before anything is written; rows that are there already
/// are left; rows that are there with another content stop it, unless they shall be replaced. So the same import again goes on
/// where one was interrupted, and changes nothing when none was.
/// </summary>
internal sealed class StoreImport(ITableStore store, TimeProvider time, TextWriter output)
{
    private const int MostNamed = 10;

    /// <exception cref="ExportException">Nothing was imported, or the message says how much of it.</exception>
    public async Task RunAsync(string path, bool replace, CancellationToken ct)
    {
        await using var stream = File.OpenRead(path);
        var file = new ExportFile(stream);
        var wanted = await CheckAsync(file, ct);
        var (there, _) = await StoreRows.PrintsAsync(store, ct);
        if (!replace)
        {
            await RefuseOthersAsync(file, there, ct);
        }

        await WriteAsync(path, file, there, wanted.Count, ct);
        await CompareAsync(file, ct);
    }

    /// <summary>What stands for each row of the file, which is whole and legal.</summary>
    private static async Task<HashSet<UInt128>> CheckAsync(ExportFile file, CancellationToken ct)
    {
        var wanted = new HashSet<UInt128>();
        try
        {
            await foreach (var (number, row) in file.ReadAsync(ct))
            {
                if (!wanted.Add(RowPrint.Of(row).Key))
                {
                    throw ExportException.AtLine(number, $"the row {row.Place} stands twice in the file.");
                }
            }
        }
        catch (ExportException e)
        {
            throw new ExportException(e.Message + " Nothing was imported.");
        }
        return wanted;
    }

    private async Task RefuseOthersAsync(ExportFile file, Dictionary<UInt128, UInt128> there, CancellationToken ct)
    {
        var others = 0;
        await foreach (var (number, row) in file.ReadAsync(ct))
        {
            var print = RowPrint.Of(row);
            if (there.TryGetValue(print.Key, out var content) && content != print.Content && others++ < MostNamed)
            {
                await output.WriteLineAsync($"Line {number}: {row.Place} is in the store with another content.");
            }
        }
        if (others > 0)
        {
            throw new ExportException(
                $"{others} rows are in the store with another content. Nothing was imported. To take those of the file, add --replace."
            );
        }
    }

    private async Task WriteAsync(string path, ExportFile file, Dictionary<UInt128, UInt128> there, int total, CancellationToken ct)
    {
        var written = 0;
        var line = 1;
        try
        {
            await ImportMark.SetAsync(store, path, time.GetUtcNow(), ct);
            var batch = new ImportBatch();
            await foreach (var (number, row) in file.ReadAsync(ct))
            {
                var print = RowPrint.Of(row);
                var known = there.TryGetValue(print.Key, out var content);
                if (known && content == print.Content)
                {
                    continue;
                }

                if (!batch.Takes(row))
                {
                    written += await batch.WriteAsync(store, ct);
                }
                // A row that nobody had is inserted, so that one which came meanwhile is not overwritten.
                batch.Add(row, known);
                line = number;
            }
            written += await batch.WriteAsync(store, ct);
        }
        catch (Exception e) when (e is TableConflictException or TableUnavailableException or OperationCanceledException)
        {
            throw new ExportException(
                $"The import stopped before line {line}: {Why(e)} At least {written} rows are written, of {total} in the file: the store is half "
                    + "imported. The same import again goes on from here."
            );
        }
        await output.WriteLineAsync($"{written} rows were written; {total - written} were there already.");
    }

    private static string Why(Exception error) =>
        error switch
        {
            TableConflictException => "the store changed meanwhile. Stop the bot first.",
            TableUnavailableException => error.Message,
            _ => "it was interrupted.",
        };

    /// <summary>Reads everything again and compares.</summary>
    private async Task CompareAsync(ExportFile file, CancellationToken ct)
    {
        var (there, stored) = await StoreRows.PrintsAsync(store, ct);
        var counts = StoreRows.Tables.ToDictionary(table => table, _ => 0);
        var missing = 0;
        await foreach (var (number, row) in file.ReadAsync(ct))
        {
            var print = RowPrint.Of(row);
            counts[row.Table]++;
            if (!there.TryGetValue(print.Key, out var content) || content != print.Content)
            {
                if (missing++ < MostNamed)
                {
                    await output.WriteLineAsync($"Line {number}: {row.Place} is not in the store as it is in the file.");
                }
            }
        }
        foreach (var (table, count) in counts)
        {
            await output.WriteLineAsync($"{table}: {count} rows in the file, {stored[table]} in the store");
        }

        if (missing > 0)
        {
            throw new ExportException($"{missing} rows are not in the store as they are in the file.");
        }

        await ImportMark.ClearAsync(store, ct);
    }
}
