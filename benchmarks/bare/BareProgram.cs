using System.Text.Json;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Embedded;

namespace PartnershipBot.Bench.Bare;

/// <summary>
/// The least that a bot can do: Kestrel parses the same JSON, reads two rows and writes three as an ordinary turn does, durably, through
/// the same store, and answers. What a turn of the bot costs more than this is the bot.
/// </summary>
public static class BareProgram
{
    private const string Table = "Libraries";

    /// <summary>As large as a partnership's row in the middle of an interview.</summary>
    private static readonly string Answers = new('a', 1200);

    public static async Task Main(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.WebHost.UseUrls(builder.Configuration["Urls"] ?? "http://127.0.0.1:0");
        await using var app = builder.Build();
        await using var store = new SqliteTableStore(builder.Configuration["Storage:Path"] ?? "data");
        await store.PrepareAsync([Table], CancellationToken.None);
        app.MapPost("/api/messages", http => AnswerAsync(http, store));
        await app.RunAsync();
    }

    private static async Task AnswerAsync(HttpContext http, SqliteTableStore store)
    {
        using var activity = await JsonDocument.ParseAsync(http.Request.Body);
        var person = activity.RootElement.GetProperty("conversation").GetProperty("id").GetString()!;
        var text = activity.RootElement.GetProperty("text").GetString()!;
        var dialog = await store.GetAsync(Table, person, "dialog", http.RequestAborted);
        await store.GetAsync(Table, person, "partnership", http.RequestAborted);
        await store.BatchAsync(
            Table,
            person,
            [
                TableWrite.Upsert("dialog", new Dictionary<string, object> { ["last"] = text, ["position"] = Answers }),
                TableWrite.Upsert("partnership", new Dictionary<string, object> { ["answers"] = Answers, ["name"] = text }),
                TableWrite.Insert($"history|{Guid.NewGuid():N}", new Dictionary<string, object> { ["what"] = text }),
            ],
            CancellationToken.None
        );
        var said = dialog?.Columns["last"] as string ?? "";
        await http.Response.WriteAsJsonAsync(new { activities = new[] { new { type = "message", text = $"{said} {text}" } } });
    }
}
