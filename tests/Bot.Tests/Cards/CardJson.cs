using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PartnershipBot.Tests.Cards;

/// <summary>A card as a client gets it.</summary>
internal static class CardJson
{
    private static readonly string[] ShownProperties = ["text", "title", "label", "placeholder", "tooltip", "fallbackText", "speak"];

    public static JObject Of(AdaptiveCard card) => JObject.Parse(JsonConvert.SerializeObject(card));

    /// <summary>All objects of a type, those in columns, containers and fallbacks included, in order.</summary>
    public static IEnumerable<JObject> All(this JObject card, params string[] types) =>
        card.DescendantsAndSelf().OfType<JObject>().Where(o => o["type"] is { } type && types.Contains((string?)type));

    /// <summary>What is read, in order: texts, rich texts as one, and facts as « name : value ».</summary>
    public static IEnumerable<string> Texts(this JObject card) =>
        card.DescendantsAndSelf()
            .OfType<JObject>()
            .Select(o =>
                (string?)o["type"] switch
                {
                    "TextBlock" => (string?)o["text"],
                    "RichTextBlock" => string.Concat(o["inlines"]!.Select(i => (string?)i["text"])),
                    null when o is { Parent: JArray { Parent: JProperty { Name: "facts" } } } =>
                        $"{o["title"]}{((string?)card["lang"] == "en" ? ":" : "\u00A0:")} {o["value"]}",
                    _ => null,
                }
            )
            .OfType<string>();

    public static IEnumerable<JObject> Inputs(this JObject card) =>
        card.DescendantsAndSelf()
            .OfType<JObject>()
            .Where(o => (string?)o["type"] is { } type && type.StartsWith("Input.", StringComparison.Ordinal));

    public static IEnumerable<string> InputIds(this JObject card) => card.Inputs().Select(i => (string)i["id"]!);

    public static JObject Input(this JObject card, string id) => card.Inputs().Single(i => (string?)i["id"] == id);

    /// <summary>The buttons that are shown, without those that stand in for them. A row's title is all of it: it is known by its name.</summary>
    public static IEnumerable<JObject> Buttons(this JObject card) =>
        card.All("Action.Execute", "Action.Submit").Where(a => a.Parent is not JProperty { Name: "fallback" });

    /// <summary>What a button is called: its title, or the name of the thing whose row it is.</summary>
    public static string? Called(this JObject button) =>
        (string?)button[button.Parent is JProperty { Name: "selectAction" } ? "tooltip" : "title"];

    public static IEnumerable<JObject> Buttons(this JObject card, string verb) =>
        card.Buttons().Where(b => (string?)b["data"]!["verb"] == verb);

    public static JObject Button(this JObject card, string verb) => card.Buttons(verb).Single();

    /// <summary>Everything that a person may read or hear.</summary>
    public static IEnumerable<string> Shown(this JObject card) =>
        card.Descendants()
            .OfType<JProperty>()
            .Where(p => ShownProperties.Contains(p.Name) && p.Value.Type == JTokenType.String)
            .Select(p => (string)p.Value!);

    /// <summary>What stands right after an input.</summary>
    public static JObject After(this JObject card, string id) => (JObject)card.Input(id).Next!;
}
