using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using PartnershipBot.Reminders;
using PartnershipBot.Storage;
using PartnershipBot.Tests.Files;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Conversation;

/// <summary>A conversation with the whole program, in process: what is typed or pressed, what is answered, what is stored.</summary>
internal sealed partial class Talk : IAsyncDisposable
{
    private readonly TalkPlace _place = new();
    private readonly string _channel;
    private readonly List<WebApplicationFactory<Program>> _left = [];
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

    /// <summary>How a body is written on its way, for what no writer of JSON writes.</summary>
    public Func<string, string> Written { get; set; } = body => body;

    /// <summary>The number in the id of the last message.</summary>
    public int Numbering { get; set; }

    /// <summary>What the last message was answered, texts and cards' texts together.</summary>
    public string Answer { get; private set; } = "";

    /// <summary>The same, with the sentence that a button of a card was acknowledged with.</summary>
    public string Replied { get; private set; } = "";

    /// <summary>The answer of the last invoke: its status and its body.</summary>
    public JsonNode? Invoked { get; private set; }

    /// <summary>The activities of the last answer, as they went out.</summary>
    public IReadOnlyList<JsonNode> Sent { get; private set; } = [];

    /// <summary>The buttons under the messages of the last answer.</summary>
    public IReadOnlyList<string> Buttons { get; private set; } = [];

    /// <summary>The cards of the last answer.</summary>
    public IReadOnlyList<JsonNode> Cards { get; private set; } = [];

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

    /// <summary>What the program has logged.</summary>
    public TalkLog Log { get; } = new();

    /// <summary>Everything that was typed.</summary>
    public List<string> Typed { get; } = [];

    /// <summary>Where reminders go.</summary>
    public TalkChannel Channel { get; } = new();

    public HttpClient Http => _program.CreateClient();

    /// <summary>A part of the program.</summary>
    public T Get<T>()
        where T : notnull => _program.Services.GetRequiredService<T>();

    /// <summary>The folder of the embedded store.</summary>
    public string Folder => _place.Folder;

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

    public Task SendAsync(JsonObject activity) => SendInAsync("personal", activity);

    /// <summary>The same in a group chat or a channel.</summary>
    public async Task SendInAsync(string conversation, JsonObject activity)
    {
        activity["id"] ??= $"m{++Numbering}";
        if ((string?)activity["text"] is { } typed)
        {
            Typed.Add(typed);
        }
        activity["channelId"] ??= _channel;
        activity["serviceUrl"] = ServiceUrl;
        activity["from"] = new JsonObject
        {
            ["id"] = $"29:{UserId}",
            ["name"] = Speaker.Name,
            ["aadObjectId"] = UserId,
        };
        activity["recipient"] = new JsonObject { ["id"] = "28:bot" };
        activity["conversation"] = new JsonObject
        {
            ["id"] = Speaker.Conversation,
            ["conversationType"] = conversation,
            ["tenantId"] = Tenant,
        };
        if (conversation != "personal")
        {
            activity["conversation"]!["isGroup"] = true;
        }
        activity["locale"] = "en-US";
        activity["deliveryMode"] = "expectReplies";
        using var written = new StringContent(Written(activity.ToJsonString()), System.Text.Encoding.UTF8, "application/json");
        using var response = await Http.PostAsync("/api/messages", written);
        response.EnsureSuccessStatusCode();
        var activities = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["activities"]!.AsArray();
        Sent = [.. activities.Select(a => a!)];
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
        Answer = string.Join(
            '\n',
            activities
                .Select(a => (string?)a!["text"])
                .Concat(cards.SelectMany(Texts))
                .Concat(changed.Select(c => (string?)c.Activity["text"]))
        );
        Replied = string.Join('\n', invoked.OfType<JsonValue>().Select(v => (string?)v).Prepend(Answer));
        System
            .Text.RegularExpressions.Regex.IsMatch(Answer, @"\{\w+\}|:[ \u00A0]*\.(?!\S)")
            .ShouldBeFalse($"a blank was not filled: {Answer}");
    }

    /// <summary>Goes to a moment in Paris, such as <c>2026-06-19T10:00</c>.</summary>
    public void At(string moment)
    {
        var time = DateTime.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);
        Clock.SetUtcNow(new DateTimeOffset(time, PartnershipBot.Turns.Turn.Zone.GetUtcOffset(time)));
    }

    public async Task<IReadOnlyList<TableRow>> RowsAsync(string prefix) =>
        await Store.ReadAllAsync(Tables.Libraries, Library, KeyRange.Prefix(prefix)).ToListAsync();

    /// <summary>The columns of the only partnership.</summary>
    public async Task<IReadOnlyDictionary<string, object>> StoredAsync() => (await RowsAsync("partnership|")).Single().Columns;
}
