using PartnershipBot.Storage;

namespace PartnershipBot.Tests.Storage;

public abstract partial class TableStoreContract
{
    private const int Writers = 100;
    private const int Increments = 10;

    [Fact]
    public async Task A_hundred_writers_lose_no_increment()
    {
        var seed = Random.Shared.Next();
        TestContext.Current.SendDiagnosticMessage("seed {0}", seed);
        await WriteAsync(TableWrite.Insert("counter", Number(0)));

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => IncrementAsync(new Random(seed + writer)), Ct)));

        (await ReadAsync("counter"))!.Columns["n"].ShouldBe(Writers * Increments);
    }

    private async Task IncrementAsync(Random random)
    {
        // Milliseconds; wider after a conflict and narrower after a success, so that the writers find the pace the store can take.
        var window = 64;
        for (var done = 0; done < Increments;)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(random.Next(window)), TimeProvider.System, Ct);
            var won = await TryIncrementAsync();
            done += won ? 1 : 0;
            window = won ? Math.Max(window / 2, 16) : Math.Min(window * 2, 1024);
        }
    }

    private async Task<bool> TryIncrementAsync()
    {
        var row = (await ReadAsync("counter"))!;
        try
        {
            await WriteAsync(TableWrite.Replace("counter", Number((int)row.Columns["n"] + 1), row.ETag!));
            return true;
        }
        catch (TableConflictException)
        {
            return false;
        }
    }
}
