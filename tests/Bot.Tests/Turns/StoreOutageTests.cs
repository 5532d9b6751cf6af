using System.Net;
using Azure.Data.Tables;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using PartnershipBot.Hosting;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Cloud;
using PartnershipBot.Storage.Embedded;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Turns;

/// <summary>
/// A store that goes away under a conversation: a clear sentence to the person, a clear line in the log, not ready, nothing acknowledged,
/// and everything as before once it is back.
/// </summary>
public sealed class StoreOutageTests
{
    private const string Apology = "Un problème technique est survenu";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_file_was_removed()
    {
        await using var talk = await BegunAsync();
        var away = Directory.CreateTempSubdirectory("passerelle-away-").FullName;
        Move(talk.Folder, away);
        await OutAsync(talk, "was removed or replaced while the program ran");
        Move(away, talk.Folder);
        Directory.Delete(away);
        await BackAsync(talk);
    }

    [Fact]
    public async Task The_disk_is_full_until_somebody_makes_room()
    {
        var folder = TestPaths.NewFolder();
        await using (var store = new SqliteTableStore(new SqliteFile(folder, ["PRAGMA max_page_count = 400"])))
        {
            TalkPlace.Use(store);
            await using var talk = await BegunAsync();
            var fillers = await FillAsync(store);
            // A small answer may still fit where a row has room; many rows do not.
            await OutAsync(talk, "the disk is full", typed: "partenariat d’exemple");
            await store.BatchAsync(Tables.Health, "filler", [.. fillers.Select(f => TableWrite.Delete(f.Key, f.ETag))], Ct);
            await BackAsync(talk);
        }
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_file_became_read_only()
    {
        var folder = TestPaths.NewFolder();
        var pragmas = new List<string>();
        await using (var store = new SqliteTableStore(new SqliteFile(folder, pragmas)))
        {
            TalkPlace.Use(store);
            await using var talk = await BegunAsync();
            // Settings are read when the file is opened: it is, after it was away.
            pragmas.Add("PRAGMA query_only = ON");
            var away = Directory.CreateTempSubdirectory("passerelle-away-").FullName;
            Move(folder, away);
            await Should.ThrowAsync<TableUnavailableException>(() => store.PingAsync(Ct));
            Move(away, folder);
            Directory.Delete(away);
            await OutAsync(talk, "it, or its folder, is read-only");
            pragmas.Clear();
            await BackAsync(talk);
        }
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Another_program_holds_the_file_locked()
    {
        await using var talk = await BegunAsync();
        await using (
            var other = new SqliteConnection(
                new SqliteConnectionStringBuilder { DataSource = Path.Combine(talk.Folder, SqliteFile.Name), Pooling = false }.ToString()
            )
        )
        {
            await other.OpenAsync(Ct);
            SqliteFile.Execute(other, "BEGIN IMMEDIATE");
            await OutAsync(talk, "another program holds it locked", "Je reçois beaucoup de messages à la fois");
            SqliteFile.Execute(other, "ROLLBACK");
        }
        await BackAsync(talk);
    }

    [Fact]
    public async Task The_cloud_takes_connections_and_answers_none()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Azurite is frozen by a signal of Linux.");
        using var azurite = await AzuriteProcess.StartAsync("table");
        var options = AzureTableStore.ClientOptions();
        options.Retry.MaxRetries = 0;
        // A busy machine answers within it; nobody else does not.
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(4);
        var connection =
            $"DefaultEndpointsProtocol=http;AccountName={AzuriteProcess.Account};AccountKey={AzuriteProcess.Key};"
            + $"TableEndpoint=http://127.0.0.1:{azurite.Port}/{AzuriteProcess.Account};";
        TalkPlace.Use(new AzureTableStore(new TableServiceClient(connection, options), TimeProvider.System));
        await using var talk = await BegunAsync();
        azurite.Freeze(true);
        await OutAsync(talk, "No answer");
        azurite.Freeze(false);
        await BackAsync(talk);
    }

    private static async Task<Talk> BegunAsync()
    {
        var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync(["nouveau partenariat", "Atelier Prévert"]);
        await ReadyAsync(talk, HttpStatusCode.OK);
        return talk;
    }

    private static async Task OutAsync(Talk talk, string logged, string said = Apology, string typed = "un organisme extérieur")
    {
        await talk.SendAsync(new() { ["type"] = "message", ["text"] = typed });
        talk.Answer.ShouldContain(said);
        await ReadyAsync(talk, HttpStatusCode.ServiceUnavailable);
        var lines = talk.Log.Lines.Where(l => l.Level >= LogLevel.Warning).ToList();
        lines.ShouldContain(l => l.Level == LogLevel.Error && l.ToString().Contains(logged, StringComparison.Ordinal));
        lines.ShouldContain(l => l.Text == "The store is not ready");
    }

    private static async Task BackAsync(Talk talk)
    {
        await ReadyAsync(talk, HttpStatusCode.OK);
        await talk.SaysAsync("un organisme extérieur", "De quel type de structure");
        (await talk.StoredAsync()).Values.ShouldContain("Atelier Prévert");
    }

    private static async Task ReadyAsync(Talk talk, HttpStatusCode status)
    {
        talk.Clock.Advance(Readiness.Kept);
        using var answer = await talk.Http.GetAsync("/health/ready", Ct);
        answer.StatusCode.ShouldBe(status);
        // Where the store is, the log says: everybody may ask here.
        (await answer.Content.ReadAsStringAsync(Ct)).ShouldNotContain(SqliteFile.Name);
    }

    /// <summary>Writes until not even a small row fits.</summary>
    private static async Task<IReadOnlyList<(string Key, string ETag)>> FillAsync(SqliteTableStore store)
    {
        var written = new List<(string, string)>();
        foreach (var length in (int[])[30_000, 2_000, 1])
        {
            try
            {
                while (written.Count < 10_000)
                {
                    var key = $"{written.Count}";
                    var columns = new Dictionary<string, object> { ["a"] = new string('x', length) };
                    var etags = await store.BatchAsync(Tables.Health, "filler", [TableWrite.Upsert(key, columns)], Ct);
                    written.Add((key, etags[0]!));
                }
            }
            catch (TableUnavailableException)
            {
                // What is smaller may fit.
            }
        }
        return [.. written.Take(30)];
    }

    private static void Move(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from))
        {
            File.Move(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }
}
