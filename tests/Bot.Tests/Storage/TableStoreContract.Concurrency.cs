using PartnershipBot.Storage;

namespace PartnershipBot.Tests.Storage;

public abstract partial class TableStoreContract
{
    private const int Writers = 100;
    private const int Increments = 10;
    private const int Counters = 4;

    [Fact]
    public async Task A_hundred_writers_lose_no_increment()
    {
        var seed = Seeds.Next();
        await WriteAsync([.. Enumerable.Range(0, Counters).Select(n => TableWrite.Insert($"counter{n}", Number(0)))]);

        await Task.WhenAll(
            Enumerable
                .Range(0, Writers)
                .Select(writer => Task.Run(() => IncrementAsync($"counter{writer % Counters}", new Random(seed + writer)), Ct))
        );

        var rows = await Store.ReadAllAsync(Table, Partition, KeyRange.All, Ct).ToListAsync(Ct);
        rows.Sum(row => (int)row.Columns["n"]).ShouldBe(Writers * Increments, $"seed {seed}");
    }

    private async Task IncrementAsync(string counter, Random random)
    {
        // Milliseconds; wider after a conflict and narrower after a success, so that the writers find the pace the store can take.
        var window = 32;
        var done = 0;
        while (done < Increments)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(random.Next(window)), TimeProvider.System, Ct);
            var won = await TryIncrementAsync(counter);
            done += won ? 1 : 0;
            window = won ? Math.Max(window / 2, 8) : Math.Min(window * 2, 512);
        }
    }

    private async Task<bool> TryIncrementAsync(string counter)
    {
        var row = (await ReadAsync(counter))!;
        try
        {
            await WriteAsync(TableWrite.Replace(counter, Number((int)row.Columns["n"] + 1), row.ETag!));
            return true;
        }
        catch (TableConflictException)
        {
            return false;
        }
    }
}
