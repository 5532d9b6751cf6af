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
}
