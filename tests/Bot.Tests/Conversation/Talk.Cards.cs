using System.Text.Json;
using System.Text.Json.Nodes;

namespace PartnershipBot.Tests.Conversation;

/// <content>Cards, and how their buttons are pressed.</content>
internal sealed partial class Talk
{
    /// <summary>The titles of the buttons on the cards of the last answer, and the names of rows; links aside.</summary>
    public IReadOnlyList<string> CardButtons =>
        [
            .. Cards
                .SelectMany(Actions)
                .Where(a => (string?)a["type"] is "Action.Submit" or "Action.Execute")
                .Select(a => (string)a[a.Parent is JsonObject && a.GetPropertyName() == "selectAction" ? "tooltip" : "title"]!),
        ];

    /// <summary>Presses a button of the last answer's cards, with what was typed into their inputs.</summary>
    public Task PressesAsync(string title, JsonObject? inputs = null) => PressesAsync(Cards, title, inputs);

    /// <summary>What a button of the last answer's cards carries.</summary>
    public JsonObject DataOf(string title) => Titled(Cards, title)["data"]!.DeepClone().AsObject();

    /// <summary>Presses a button of cards that may be older.</summary>
    public Task PressesAsync(IReadOnlyList<JsonNode> cards, string title, JsonObject? inputs = null)
    {
        var action = Titled(cards, title);
        var data = action["data"]!.DeepClone().AsObject();
        foreach (var (name, value) in inputs ?? [])
        {
            data[name] = value?.DeepClone();
        }
        return SendPayloadAsync(data, (string)action["type"]!);
    }

    public Task SendPayloadAsync(JsonObject data, string type = "Action.Submit") =>
        SendAsync(
            type == "Action.Execute"
                ? new JsonObject
                {
                    ["type"] = "invoke",
                    ["name"] = "adaptiveCard/action",
                    ["value"] = new JsonObject
                    {
                        ["action"] = new JsonObject
                        {
                            ["type"] = type,
                            ["verb"] = data["verb"]?.DeepClone(),
                            ["data"] = data,
                        },
                    },
                }
                : new JsonObject { ["type"] = "message", ["value"] = data }
        );

    /// <summary>
    /// The first button of a title. That of a row says its full name and then all of the row: it is found by its name, and by what
    /// the name begins with (« Modifier » of « Modifier : Titre »).
    /// </summary>
    internal static JsonObject Titled(IEnumerable<JsonNode> cards, string title)
    {
        List<JsonObject> all = [.. cards.SelectMany(Actions).Where(a => a["data"] is not null)];
        return all.Find(a => (string?)a["title"] == title)
            ?? all.Find(a => (string?)a["tooltip"] == title)
            ?? all.Find(a => Begins(a["title"]) || Begins(a["tooltip"]))
            ?? throw new InvalidOperationException($"No button « {title} »: {string.Join(", ", all.Select(a => a["title"]))}");

        bool Begins(JsonNode? said) =>
            (string?)said is { } text
            && text.StartsWith(title, StringComparison.Ordinal)
            && text[title.Length..].TrimStart('\u00A0').StartsWith(':');
    }

    private static IEnumerable<JsonObject> Actions(JsonNode card) =>
        Walk(card).Where(o => ((string?)o["type"])?.StartsWith("Action.", StringComparison.Ordinal) == true);

    private static IEnumerable<string?> Texts(JsonNode card) =>
        Walk(card)
            .SelectMany(o =>
                o["inlines"] is JsonArray inlines ? [string.Concat(inlines.Select(i => (string?)i!["text"]))]
                : o.Parent is JsonArray facts && facts.Parent is JsonObject && facts.GetPropertyName() == "facts"
                    ? [$"{o["title"]}{((string?)card["lang"] == "en" ? ":" : "\u00A0:")} {o["value"]}"]
                : o["tooltip"] is JsonValue tooltip && o.Parent is JsonObject && o.GetPropertyName() == "selectAction" ? [(string?)tooltip]
                : new[] { "text", "label", "title", "tooltip" }
                    .Select(k => o[k] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? (string?)value : null)
                    .Where(t => t is not null)
            );

    private static IEnumerable<JsonObject> Walk(JsonNode? node) =>
        node switch
        {
            JsonObject o => o.Where(p => p.Key is not "data" and not "fallback" and not "refresh")
                .SelectMany(p => Walk(p.Value))
                .Prepend(o),
            JsonArray list => list.SelectMany(Walk),
            _ => [],
        };
}
