using PartnershipBot.Storage;
using PartnershipBot.Storage.Embedded;

namespace PartnershipBot.Tests.Storage;

public sealed class SqliteModelTests : IDisposable
{
    private const string Table = "Model";
    private const int Runs = 6;
    private const int Steps = 300;

    private static readonly string[] Partitions = ["a", "a|", "b"];
    private static readonly string[] Keys = ["k", "k1", "k|1", "k|2", "k}", "l", "é", "z"];

    private readonly string _folder = TestPaths.NewFolder();
    private readonly List<string> _etags = ["*", "ffff"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Random_operations_and_restarts_do_what_the_model_does()
    {
        var seed = Seeds.Next();
        for (var run = 0; run < Runs; run++)
        {
            var random = new Random(seed + run);
            var model = new TableModel();
            var table = Table + run;
            var store = new SqliteTableStore(_folder);
            for (var step = 0; step < Steps; step++)
            {
                var where = $"seed {seed}, run {run}, step {step}";
                if (random.Next(100) == 0)
                {
                    store.Dispose();
                    store = new SqliteTableStore(_folder);
                }
                var partition = Any(random, Partitions);
                if (random.Next(3) > 0)
                {
                    await WriteAsync(store, model, table, partition, random, where);
                }
                else
                {
                    await QueryAsync(store, model, table, partition, random, where);
                }

                await GetAsync(store, model, table, partition, Any(random, Keys), where);
            }
            await ScanAsync(store, model, table, $"seed {seed}, run {run}");
            store.Dispose();
        }
    }

    private async Task WriteAsync(SqliteTableStore store, TableModel model, string table, string partition, Random random, string where)
    {
        var writes = Keys.OrderBy(_ => random.Next())
            .Take(random.Next(1, 4))
            .Select(key => AnyWrite(random, model, partition, key))
            .ToList();
        var expected = model.Conflict(partition, writes);
        try
        {
            var etags = await store.BatchAsync(table, partition, writes, Ct);
            expected.ShouldBeNull(where);
            model.Apply(partition, writes, etags);
            _etags.AddRange(etags.OfType<string>());
        }
        catch (TableConflictException e)
        {
            e.Index.ShouldBe(expected, where);
        }
    }

    private TableWrite AnyWrite(Random random, TableModel model, string partition, string key)
    {
        // The right version more often than chance would find it.
        var etag = random.Next(3) > 0 && model.Find(partition, key) is { } row ? row.ETag : Any(random, _etags);
        object[] values = ["été", random.Next(), random.NextInt64(), random.NextDouble(), random.Next(2) == 0, new byte[random.Next(5)]];
        var columns = Enumerable.Range(0, random.Next(4)).ToDictionary(n => $"c{n}", _ => Any(random, values));
        return new TableWrite(Any(random, Enum.GetValues<WriteKind>()), key, columns, etag);
    }

    private static async Task GetAsync(SqliteTableStore store, TableModel model, string table, string partition, string key, string where)
    {
        var row = await store.GetAsync(table, partition, key, Ct);
        var expected = model.Find(partition, key);
        (row is null).ShouldBe(expected is null, where);
        if (row is null || expected is null)
        {
            return;
        }

        row.ETag.ShouldBe(expected.Value.ETag, where);
        ColumnValues.AreEqual(row.Columns, expected.Value.Columns).ShouldBeTrue(where);
    }

    private static async Task QueryAsync(
        SqliteTableStore store,
        TableModel model,
        string table,
        string partition,
        Random random,
        string where
    )
    {
        var range = random.Next(3) switch
        {
            0 => KeyRange.All,
            1 => KeyRange.Prefix(Any(random, Keys)),
            _ => new KeyRange(Any(random, Keys), Any(random, Keys)),
        };
        List<string> found = [];
        string? continuation = null;
        do
        {
            var page = await store.QueryAsync(table, partition, range, random.Next(1, 4), continuation, null, Ct);
            found.AddRange(page.Rows.Select(row => row.RowKey));
            continuation = page.Continuation;
        } while (continuation is not null);
        found.ShouldBe(model.Query(partition, range), where);
    }

    private static async Task ScanAsync(SqliteTableStore store, TableModel model, string table, string where)
    {
        var found = await store.ScanAllAsync(table, KeyRange.All, Ct).Select(row => $"{row.PartitionKey}\n{row.RowKey}").ToListAsync(Ct);
        found.ShouldBe(model.Keys, where);
    }

    private static T Any<T>(Random random, IReadOnlyList<T> values) => values[random.Next(values.Count)];
}
