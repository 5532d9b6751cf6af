using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EndToEnd.Tests.Support;

/// <summary>
/// Direct Line on this machine alone: Web Chat at its one side, the bot’s replies at the other, and the page that shows Web Chat. It
/// tells the bot who came as the service does: first of the bot, in the name of the conversation; of the person just before their
/// first message.
/// </summary>
internal sealed class DirectLine : IAsyncDisposable
{
    private const string Channel = "webchat";
    private const string Conversation = "7hV3kW-eu";
    private const string Person = "julie";

    private readonly WebApplication _server;
    private readonly Uri _bot;
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(60) };
    private readonly Lock _lock = new();
    private readonly List<JsonObject> _said = [];
    private bool _opened;
    private bool _joined;

    private DirectLine(WebApplication server, Uri bot)
    {
        _server = server;
        _bot = new Uri(bot, "/api/messages");
    }

    /// <summary>Where the page with Web Chat is.</summary>
    public Uri Address => new(_server.Urls.Single());

    /// <summary>The links on all cards that the bot has sent, the last one last.</summary>
    public IReadOnlyList<Uri> Links
    {
        get
        {
            lock (_lock)
            {
                return [.. _said.SelectMany(LinksIn)];
            }
        }
    }

    public static async Task<DirectLine> StartAsync(BotProgram bot)
    {
        File.Exists(Places.WebChat).ShouldBeTrue("npm ci is to be run before these tests; ./test does");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var line = new DirectLine(builder.Build(), bot.Address);
        line._server.MapGet("/", () => Results.Content(Page, "text/html", Encoding.UTF8));
        line._server.MapGet("/webchat.js", () => Results.File(Places.WebChat, "text/javascript"));
        line._server.MapPost("/v3/directline/conversations", line.OpenAsync);
        line._server.MapGet("/v3/directline/conversations/{id}/activities", line.Since);
        line._server.MapPost("/v3/directline/conversations/{id}/activities", line.SendAsync);
        line._server.MapPost("/v3/conversations/{id}/activities/{to?}", line.ReplyAsync);
        line._server.MapPut("/v3/conversations/{id}/activities/{changed}", line.ReplyAsync);
        await line._server.StartAsync();
        return line;
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _http.Dispose();
    }

    private async Task<IResult> OpenAsync()
    {
        if (!_opened)
        {
            _opened = true;
            await TellAsync(Joined(new JsonObject { ["id"] = Conversation }, Bot()));
        }
        return Results.Json(
            new
            {
                conversationId = Conversation,
                token = "local",
                expires_in = 3600,
            },
            statusCode: 201
        );
    }

    /// <summary>What was said since a watermark, by whomever.</summary>
    private IResult Since(string? watermark)
    {
        lock (_lock)
        {
            var from = int.TryParse(watermark, CultureInfo.InvariantCulture, out var mark) ? Math.Clamp(mark, 0, _said.Count) : 0;
            var answer = new JsonObject
            {
                ["activities"] = new JsonArray([.. _said.Skip(from).Select(a => a.DeepClone())]),
                ["watermark"] = $"{_said.Count}",
            };
            return Results.Content(answer.ToJsonString(), "application/json", Encoding.UTF8);
        }
    }

    /// <summary>Says something as the person does, without the page, which shows it and what is answered.</summary>
    public async Task SaysAsync(params string[] texts)
    {
        foreach (var text in texts)
        {
            await TakeAsync(new JsonObject { ["type"] = "message", ["text"] = text });
        }
    }

    private async Task<IResult> SendAsync(HttpRequest request) =>
        Results.Json(new { id = await TakeAsync((await JsonNode.ParseAsync(request.Body))!.AsObject()) });

    private async Task<string> TakeAsync(JsonObject activity)
    {
        if (!_joined && (string?)activity["type"] == "message")
        {
            _joined = true;
            await TellAsync(Joined(Julie(), Julie()));
        }
        activity["from"] = Julie();
        var id = Keep(activity);
        await TellAsync(activity);
        return id;
    }

    private async Task<IResult> ReplyAsync(HttpRequest request) =>
        Results.Json(new { id = Keep((await JsonNode.ParseAsync(request.Body))!.AsObject()) });

    /// <summary>Gives an activity what the service gives it, and keeps it for the page.</summary>
    private string Keep(JsonObject activity)
    {
        lock (_lock)
        {
            var id = $"{Conversation}|{_said.Count:D7}";
            activity["id"] = id;
            activity["timestamp"] = TimeProvider.System.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
            activity["channelId"] = Channel;
            activity["conversation"] = new JsonObject { ["id"] = Conversation };
            _said.Add(activity.DeepClone().AsObject());
            return id;
        }
    }

    private async Task TellAsync(JsonObject activity)
    {
        activity["id"] ??= $"{Guid.NewGuid():N}";
        activity["channelId"] = Channel;
        activity["conversation"] = new JsonObject { ["id"] = Conversation };
        activity["recipient"] = Bot();
        activity["serviceUrl"] = Address.ToString();
        using var body = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        using var answer = await _http.PostAsync(_bot, body);
        answer.EnsureSuccessStatusCode();
    }

    private static JsonObject Joined(JsonObject from, JsonObject member) =>
        new()
        {
            ["type"] = "conversationUpdate",
            ["from"] = from,
            ["membersAdded"] = new JsonArray(member),
        };

    private static JsonObject Bot() => new() { ["id"] = "passerelle@local", ["name"] = "Passerelle" };

    private static JsonObject Julie() =>
        new()
        {
            ["id"] = Person,
            ["name"] = "Julie Morel",
            ["role"] = "user",
        };

    private static IEnumerable<Uri> LinksIn(JsonNode? node) =>
        node switch
        {
            JsonObject o => o.SelectMany(p => LinksIn(p.Value))
                .Concat((string?)o["type"] == "Action.OpenUrl" ? [new Uri((string)o["url"]!)] : Array.Empty<Uri>()),
            JsonArray list => list.SelectMany(LinksIn),
            _ => [],
        };

    private const string Page = """
        <!doctype html>
        <html lang="fr">
        <head><meta charset="utf-8"><title>Passerelle</title><style>html, body, #chat { height: 100%; margin: 0 }</style></head>
        <body>
        <main id="chat"></main>
        <script src="/webchat.js"></script>
        <script>
        WebChat.renderWebChat({
          directLine: WebChat.createDirectLine({
            domain: `${location.origin}/v3/directline`, token: "local", webSocket: false, pollingInterval: 200,
          }),
          userID: "julie", username: "Julie Morel", locale: "fr-FR",
          styleOptions: { hideUploadButton: true },
        }, document.getElementById("chat"));
        </script>
        </body>
        </html>
        """;
}
