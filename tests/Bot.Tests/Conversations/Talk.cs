using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using PartnershipBot.Files;
using PartnershipBot.Libraries;
using PartnershipBot.Reminders;
using PartnershipBot.Storage;
using PartnershipBot.Tests.Files;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Conversations;

/// <summary>A conversation with the whole program, in process: what is typed or pressed, what is answered, what is stored.</summary>
internal sealed class Talk : IAsyncDisposable
{
    private readonly TalkPlace _place = new();
    private readonly string _channel;
    private WebApplicationFactory<Program> _program;

    private readonly (string Name, string? Value)[] _settings;

    public Talk(DateTimeOffset now, string channel = "emulator", params (string Name, string? Value)[] settings)
    {
        _settings = settings;
        Clock = new FakeTimeProvider(now);
        _channel = channel;
        _program = Start();
    }

    public FakeTimeProvider Clock { get; }

    /// <summary>Who speaks from now on, and where; a library has several people and conversations.</summary>
    public (string Conversation, string Name) Speaker { get; set; } = ("c1", "Julie Morel");

    /// <summary>The id of whoever speaks.</summary>
    public string UserId { get; set; } = "julie";

    /// <summary>The organisation of whoever speaks.</summary>
    public string Tenant { get; set; } = $"t{Guid.NewGuid():N}";

    /// <summary>The number in the id of the last message.</summary>
    public int Numbering { get; set; }

    /// <summary>What the last message was answered, texts and cards' texts together.</summary>
    public string Answer { get; private set; } = "";

    /// <summary>The same, with the sentence that a button of a card was acknowledged with.</summary>
    public string Replied { get; private set; } = "";

    /// <summary>The answer of the last invoke: its status and its body.</summary>
    public JsonNode? Invoked { get; private set; }

    /// <summary>The buttons under the messages of the last answer.</summary>
    public IReadOnlyList<string> Buttons { get; private set; } = [];

    /// <summary>The cards of the last answer.</summary>
    public IReadOnlyList<JsonNode> Cards { get; private set; } = [];

    /// <summary>The titles of the buttons on the cards of the last answer; links aside.</summary>
    public IReadOnlyList<string> CardButtons =>
        [.. Cards.SelectMany(Actions).Where(a => (string?)a["type"] is "Action.Submit" or "Action.Execute").Select(a => (string)a["title"]!)];

    /// <summary>Where the channel is reached; by default on this machine, where nobody answers.</summary>
    public string ServiceUrl { get; init; } = "http://127.0.0.1:9/";

    /// <summary>Who answers at another place.</summary>
    public TalkService Service { get; } = new();

    /// <summary>What the last message has changed in place, by its path.</summary>
    public IReadOnlyList<string> Changed { get; private set; } = [];

    /// <summary>What people are told of files that were handed over.</summary>
    public FileNews News { get; } = new();

    /// <summary>The attachments of the last answer.</summary>
    public IReadOnlyList<JsonNode> Attachments { get; private set; } = [];

    /// <summary>Who is on which team's roster.</summary>
    public TalkRoster Roster { get; } = new();

    /// <summary>Where reminders go.</summary>
    public TalkChannel Channel { get; } = new();

    public HttpClient Http => _program.CreateClient();

    /// <summary>A part of the program.</summary>
    public T Get<T>()
        where T : notnull => _program.Services.GetRequiredService<T>();

    public ITableStore Store => _program.Services.GetRequiredService<ITableStore>();

    /// <summary>The same, with its calls counted.</summary>
    public WatchedStore Watched => (WatchedStore)Store;

    /// <summary>The partition of Julie’s library.</summary>
    public string Library => LibraryOf("person|julie");

    /// <summary>The partition of a library of the present tenant.</summary>
    public string LibraryOf(string owner) => _channel == "msteams" ? $"{Tenant}|{owner}" : $"{_channel}|{Tenant}|{owner}";

    public async Task SaysAsync(params string[] texts)
    {
        foreach (var text in texts)
        {
            await SendAsync(new JsonObject { ["type"] = "message", ["text"] = text });
            Answer.ShouldNotContain("problème technique", Case.Insensitive, text);
        }
    }

    /// <summary>Says something and expects a part of the answer.</summary>
    public async Task SaysAsync(string text, string expected)
    {
        await SaysAsync([text]);
        Answer.ShouldContain(expected, Case.Sensitive, text);
    }

    /// <summary>Presses a button of the last answer's cards, with what was typed into their inputs.</summary>
    public Task PressesAsync(string title, JsonObject? inputs = null) => PressesAsync(Cards, title, inputs);

    /// <summary>Presses a button of cards that may be older.</summary>
    public Task PressesAsync(IReadOnlyList<JsonNode> cards, string title, JsonObject? inputs = null)
    {
        var action = cards.SelectMany(Actions).First(a => (string?)a["title"] == title);
        var data = action["data"]!.DeepClone().AsObject();
        foreach (var (name, value) in inputs ?? [])
        {
            data[name] = value?.DeepClone();
        }
        return SendPayloadAsync(data, (string)action["type"]!);
    }

    /// <summary>Lets time pass to a moment and sends what is due then; its cards are those of the last answer.</summary>
    public async Task SweepAsync(string moment)
    {
        Clock.SetUtcNow(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture));
        var before = Channel.Sent.Count;
        var sweep = _program.Services.GetRequiredService<ReminderSweep>();
        var last = Clock.GetUtcNow() + TimeSpan.FromMinutes(1);
        // The limits of a conversation let the next ones go a second later.
        while (await sweep.RunAsync(TestContext.Current.CancellationToken) is { } next && next < last)
        {
            Clock.SetUtcNow(next);
        }
        Cards = [.. Channel.Sent.Skip(before).Select(s => s.Card)];
        Answer = string.Join('\n', Cards.SelectMany(Texts));
    }

    public Task SendPayloadAsync(JsonObject data, string type = "Action.Submit") => SendAsync(type == "Action.Execute"
        ? new JsonObject
        {
            ["type"] = "invoke",
            ["name"] = "adaptiveCard/action",
            ["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = type, ["verb"] = data["verb"]?.DeepClone(), ["data"] = data } },
        }
        : new JsonObject { ["type"] = "message", ["value"] = data });

    public Task SendAsync(JsonObject activity) => SendInAsync("personal", activity);

    /// <summary>The same in a group chat or a channel.</summary>
    public async Task SendInAsync(string conversation, JsonObject activity)
    {
        activity["id"] ??= $"m{++Numbering}";
        activity["channelId"] ??= _channel;
        activity["serviceUrl"] = ServiceUrl;
        activity["from"] = new JsonObject { ["id"] = $"29:{UserId}", ["name"] = Speaker.Name, ["aadObjectId"] = UserId };
        activity["recipient"] = new JsonObject { ["id"] = "28:bot" };
        activity["conversation"] = new JsonObject { ["id"] = Speaker.Conversation, ["conversationType"] = conversation, ["tenantId"] = Tenant };
        if (conversation != "personal")
        {
            activity["conversation"]!["isGroup"] = true;
        }
        activity["locale"] = "en-US";
        activity["deliveryMode"] = "expectReplies";
        using var response = await Http.PostAsJsonAsync("/api/messages", activity);
        response.EnsureSuccessStatusCode();
        var activities = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["activities"]!.AsArray();
        var cards = activities.SelectMany(a => a!["attachments"]?.AsArray().Select(t => t!["content"]!) ?? []).ToList();
        Invoked = activities.Where(a => (string?)a!["type"] == "invokeResponse").Select(a => a!["value"]!).FirstOrDefault();
        // A card's button is answered by a value, a form over the conversation by a task.
        var body = Invoked?["Body"] as JsonObject;
        var invoked = new[] { body?["value"], body?["task"]?["value"] }.OfType<JsonNode>().ToList();
        cards.AddRange(invoked.OfType<JsonObject>().Select(v => v["card"]?["content"] ?? v));
        Cards = cards;
        Attachments = [.. activities.SelectMany(a => a!["attachments"]?.AsArray() ?? []).Select(a => a!)];
        Buttons = [.. activities.SelectMany(a => a!["suggestedActions"]?["actions"]?.AsArray() ?? []).Select(b => (string)b!["title"]!)];
        var changed = Service.Take();
        Changed = [.. changed.Select(c => c.Path)];
        Answer = string.Join('\n', activities.Select(a => (string?)a!["text"]).Concat(cards.SelectMany(Texts)).Concat(changed.Select(c => (string?)c.Activity["text"])));
        Replied = string.Join('\n', invoked.OfType<JsonValue>().Select(v => (string?)v).Prepend(Answer));
        System.Text.RegularExpressions.Regex.IsMatch(Answer, @"\{\w+\}").ShouldBeFalse($"a blank was not filled: {Answer}");
    }

    /// <summary>Goes to a moment in Paris, such as <c>2026-06-19T10:00</c>.</summary>
    public void At(string moment)
    {
        var time = DateTime.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);
        Clock.SetUtcNow(new DateTimeOffset(time, PartnershipBot.Dialogs.Turns.Turn.Zone.GetUtcOffset(time)));
    }

    /// <summary>Ends the program and starts it again on what is stored.</summary>
    public async Task RestartAsync()
    {
        await _program.DisposeAsync();
        _program = Start();
    }

    public async Task<IReadOnlyList<TableRow>> RowsAsync(string prefix) =>
        await Store.ReadAllAsync(Tables.Libraries, Library, KeyRange.Prefix(prefix)).ToListAsync();

    /// <summary>The columns of the only partnership.</summary>
    public async Task<IReadOnlyDictionary<string, object>> StoredAsync() => (await RowsAsync("partnership|")).Single().Columns;

    public async ValueTask DisposeAsync()
    {
        await _program.DisposeAsync();
        _place.Dispose();
    }

    private WebApplicationFactory<Program> Start() => new WebApplicationFactory<Program>().WithWebHostBuilder(builder => _settings
        // Reminders go out when a test says so, not whenever its clock moves.
        .Aggregate(builder.UseEnvironment("Development").UseSetting("Reminders:Enabled", "false"), (b, s) => b.UseSetting(s.Name, s.Value))
        .ConfigureServices(services => services
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IReminderSender>(Channel)
            .AddSingleton<IRoster>(Roster)
            .AddSingleton<IFileNews>(News)
            .AddSingleton(_place.OpenFiles())
            // Nobody waits in a talk, whose clock stands still.
            .AddSingleton<Pause>((_, _) => Task.CompletedTask)
            .AddSingleton<ITableStore>(_ => new WatchedStore(_place.Open())))
        .ConfigureTestServices(services =>
        {
            if (!new Uri(ServiceUrl).IsLoopback)
            {
                services.AddHttpClient(Options.DefaultName).ConfigurePrimaryHttpMessageHandler(() => Service);
            }
        }));

    private static IEnumerable<JsonObject> Actions(JsonNode card) => Walk(card)
        .Where(o => ((string?)o["type"])?.StartsWith("Action.", StringComparison.Ordinal) == true);

    private static IEnumerable<string?> Texts(JsonNode card) => Walk(card).SelectMany(o => new[] { "text", "label", "title" }
        .Select(k => o[k] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? (string?)value : null).Where(t => t is not null));

    private static IEnumerable<JsonObject> Walk(JsonNode? node) => node switch
    {
        JsonObject o => o.Where(p => p.Key is not "data" and not "fallback" and not "refresh").SelectMany(p => Walk(p.Value)).Prepend(o),
        JsonArray list => list.SelectMany(Walk),
        _ => [],
    };
}
