using System.Net;
using PartnershipBot.Hosting;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Embedded;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Hosting;

/// <summary>What « ready » means to whoever asks, and what asking costs.</summary>
public sealed class ReadinessTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 3, 9, 0, 0, TimeSpan.Zero);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task However_often_it_is_asked_the_store_is_tried_once_in_five_seconds()
    {
        await using var talk = new Talk(Now);
        using var http = talk.Http;
        await http.GetAsync("/health/ready", Ct);
        var before = talk.Watched.Pings;
        for (var i = 0; i < 20; i++)
        {
            (await http.GetAsync("/health/ready", Ct)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
        talk.Watched.Pings.ShouldBe(before);
        talk.Clock.Advance(Readiness.Kept);
        await http.GetAsync("/health/ready", Ct);
        talk.Watched.Pings.ShouldBe(before + 1);
    }

    [Fact]
    public async Task After_a_full_disk_the_store_is_ready_when_a_turn_fits_again_not_when_a_small_row_does()
    {
        var folder = TestPaths.NewFolder();
        var store = new SqliteTableStore(new SqliteFile(folder, ["PRAGMA max_page_count = 40"]));
        try
        {
            await store.PingAsync(Ct);
            await Should.ThrowAsync<TableUnavailableException>(() =>
                store.BatchAsync(
                    "Faults",
                    "p",
                    [
                        .. Enumerable
                            .Range(0, 10)
                            .Select(i => TableWrite.Insert($"{i}", new Dictionary<string, object> { ["a"] = new string('x', 30_000) })),
                    ],
                    Ct
                )
            );
            await store.BatchAsync("Faults", "p", [TableWrite.Upsert("small", new Dictionary<string, object> { ["a"] = 1 })], Ct);
            await Should.ThrowAsync<TableUnavailableException>(() => store.PingAsync(Ct));
        }
        finally
        {
            store.Dispose();
        }
        using (var roomy = new SqliteTableStore(folder))
        {
            roomy.Writer.WasFull = true;
            await roomy.PingAsync(Ct);
            roomy.Writer.WasFull.ShouldBeFalse();
        }
        Directory.Delete(folder, recursive: true);
    }
}
