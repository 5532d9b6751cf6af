using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PartnershipBot.Storage;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Channels;

/// <summary>The whole program, sent what real clients send and asked what it sent to them.</summary>
public sealed partial class Client : HttpMessageHandler, IAsyncLifetime
{
    private static readonly string Payloads = Path.Combine(TestPaths.Root, "tests", "Bot.Tests", "Channels", "Payloads");

    private readonly string _folder = TestPaths.NewFolder();
    private readonly List<Sent> _sent = [];
    private WebApplicationFactory<Program>? _program;

    /// <summary>Every recorded activity, by its path below the folder of payloads.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Directory
            .GetFiles(Payloads, "*.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Payloads, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>What the channel refuses to take, and with which status.</summary>
    internal Func<Sent, HttpStatusCode?> Refuses { get; set; } = _ => null;

    public ITableStore Store => _program!.Services.GetRequiredService<ITableStore>();

    /// <summary>A recorded activity, in a tenant and conversations of its own when <paramref name="mark"/> is given.</summary>
    public static JsonObject Read(string name, string mark = "")
    {
        var text = File.ReadAllText(Path.Combine(Payloads, name));
        if (mark.Length > 0)
        {
            text = Ids()
                .Replace(text, match => $"{match.Value}{mark}")
                .Replace("11111111-1111-4111-8111-111111111111", $"tenant-{mark}", StringComparison.Ordinal);
        }
        return JsonNode.Parse(text)!.AsObject();
    }

    /// <summary>Sends an activity: the status and body of the answer, and what was sent to the channel.</summary>
    internal async Task<Answer> PostAsync(JsonObject activity)
    {
        using var response = await _program!
            .CreateClient()
            .PostAsync("/api/messages", new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json"));
        var conversation = (string?)activity["conversation"]?["id"];
        lock (_sent)
        {
            var mine = _sent.Where(s => s.Conversation == conversation).ToList();
            _sent.RemoveAll(mine.Contains);
            return new Answer((int)response.StatusCode, response.Content.ReadAsStringAsync().GetAwaiter().GetResult(), mine);
        }
    }

    public ValueTask InitializeAsync()
    {
        _program = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
            builder
                .UseEnvironment("Development")
                .UseSetting("Storage:Path", _folder)
                .ConfigureTestServices(services =>
                    services.AddHttpClient(Options.DefaultName).ConfigurePrimaryHttpMessageHandler(() => this)
                )
        );
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _program!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = JsonNode.Parse(await request.Content!.ReadAsStringAsync(cancellationToken))!.AsObject();
        var sent = new Sent(request.RequestUri!.AbsolutePath, body) { Query = request.RequestUri.Query };
        if (Refuses(sent) is { } status)
        {
            return new HttpResponseMessage(status)
            {
                Content = new StringContent("""{"error":{"code":"BadArgument"}}""", Encoding.UTF8, "application/json"),
                RequestMessage = request,
            };
        }
        lock (_sent)
        {
            _sent.Add(sent);
        }
        return new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent("""{"id":"sent"}""", Encoding.UTF8, "application/json"),
            RequestMessage = request,
        };
    }

    [GeneratedRegex("a:personal-chat-1|19:group-chat-1|19:team-general|19:announcements|19:chan")]
    private static partial Regex Ids();

    /// <param name="Path">Where it was sent.</param>
    internal sealed record Sent(string Path, JsonObject Activity)
    {
        /// <summary>What stands behind the path.</summary>
        public string Query { get; init; } = "";

        public string? Conversation => (string?)Activity["conversation"]?["id"];

        public string Type => (string)Activity["type"]!;

        public string Text => (string?)Activity["text"] ?? "";

        public JsonArray Attachments => Activity["attachments"]?.AsArray() ?? [];

        /// <summary>Its words and those of its cards.</summary>
        public string Words =>
            Text + Attachments.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    internal sealed record Answer(int Status, string Body, IReadOnlyList<Sent> Sent)
    {
        public string Words => string.Join('\n', Sent.Select(s => s.Words));
    }
}
