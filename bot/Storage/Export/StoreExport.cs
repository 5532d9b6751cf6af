namespace PartnershipBot.Storage.Export;

/// <summary>Writes all rows of a store into a file of JSON lines.</summary>
internal sealed class StoreExport(ITableStore store, TimeProvider time, TextWriter output)
{
    /// <summary>The file is there when it is whole, and only then.</summary>
    /// <exception cref="ExportException">The file is there already, or the store changed meanwhile.</exception>
    public async Task RunAsync(string path, CancellationToken ct)
    {
        if (File.Exists(path))
        {
            throw new ExportException($"{path} is there already; nothing was exported. Give another name.");
        }

        var partial = path + ".partial";
        try
        {
            StoreTally written;
            await using (var file = new BufferedStream(OwnerOnly.Create(partial), 1024 * 1024))
            {
                written = await WriteAsync(file, ct);
            }

            if (!written.Equals(await StoreTally.OfAsync(store, ct)))
            {
                throw new ExportException("The store changed while it was exported; nothing was kept. Stop the bot, then export again.");
            }

            File.Move(partial, path);
            foreach (var (table, count) in written.Counts)
            {
                await output.WriteLineAsync($"{table}: {count} rows in the store, {count} in {path}");
            }
        }
        finally
        {
            File.Delete(partial);
        }
    }

    private async Task<StoreTally> WriteAsync(Stream file, CancellationToken ct)
    {
        var tally = new StoreTally();
        var writer = new ExportWriter(file);
        writer.WriteHead(time.GetUtcNow());
        await foreach (var row in StoreRows.ReadAsync(store, ct))
        {
            writer.Write(row);
            tally.Add(row);
        }
        writer.WriteEnd(tally.Counts);
        await file.FlushAsync(ct);
        return tally;
    }
}
