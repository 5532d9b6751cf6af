using System.Net;
using Azure.Data.Tables;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using PartnershipBot.Hosting;
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

    private static async Task OutAsync(Talk talk, string logged, string said = Apology)
    {
        await talk.SendAsync(new() { ["type"] = "message", ["text"] = "un organisme extérieur" });
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
    }

    private static void Move(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from))
        {
            File.Move(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }
}
