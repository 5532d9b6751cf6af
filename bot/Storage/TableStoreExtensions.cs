using System.Runtime.CompilerServices;

namespace PartnershipBot.Storage;

public static class TableStoreExtensions
{
    private const int PageSize = 500;

    /// <summary>All rows of a range of one partition, page by page as they are asked for.</summary>
    public static async IAsyncEnumerable<TableRow> ReadAllAsync(
        this ITableStore store,
        string table,
        string partition,
        KeyRange range,
        [EnumeratorCancellation] CancellationToken ct = default
    )
    {
        string? continuation = null;
        do
        {
            var page = await store.QueryAsync(table, partition, range, PageSize, continuation, null, ct);
            foreach (var row in page.Rows)
            {
                yield return row;
            }

            continuation = page.Continuation;
        } while (continuation is not null);
    }

    /// <summary>All rows of a range of partitions, page by page as they are asked for.</summary>
    public static async IAsyncEnumerable<TableRow> ScanAllAsync(
        this ITableStore store,
        string table,
        KeyRange partitions,
        [EnumeratorCancellation] CancellationToken ct = default
    )
    {
        string? continuation = null;
        do
        {
            var page = await store.ScanAsync(table, partitions, PageSize, continuation, ct);
            foreach (var row in page.Rows)
            {
                yield return row;
            }

            continuation = page.Continuation;
        } while (continuation is not null);
    }

    /// <summary>The partitions of a table in order, found without reading what is in them.</summary>
    public static async IAsyncEnumerable<string> PartitionsAsync(
        this ITableStore store,
        string table,
        [EnumeratorCancellation] CancellationToken ct = default
    )
    {
        var (behind, continuation, isEnd) = (KeyRange.All, (string?)null, false);
        while (!isEnd)
        {
            var page = await store.ScanAsync(table, behind, 1, continuation, ct);
            (continuation, isEnd) = (page.Continuation, page.Continuation is null);
            if (page.Rows.Count > 0)
            {
                var partition = page.Rows[0].PartitionKey!;
                yield return partition;
                // No character that a stored key may have comes before a space.
                (behind, continuation, isEnd) = (new KeyRange(partition + " ", ""), null, false);
            }
        }
    }
}
