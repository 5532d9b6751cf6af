using System.Text.Json.Nodes;
using PartnershipBot.Domain;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Tests.Conversation;

/// <summary>Speaks in a thread of a team's channel, or in a group chat, as Teams sends it: the bot is mentioned.</summary>
internal static class InTeam
{
    public const string Channel = "channel";
    public const string Group = "groupChat";

    private const string TeamId = "19:general@thread.tacv2";
    private const string GroupId = "19:group@thread.v2";

    /// <summary>The partition of the library of the team or of the group.</summary>
    public static string LibraryIn(this Talk talk, string place) =>
        talk.Library.Replace("person|julie", place == Channel ? $"team|{TeamId}" : $"group|{GroupId}", StringComparison.Ordinal);

    /// <summary>The conversation in which one speaks there.</summary>
    public static string Conversation(string place, string thread = "1") =>
        place == Channel ? $"19:news@thread.tacv2;messageid={thread}" : GroupId;

    public static async Task PutInAsync(this Talk talk, string place, params Partnership[] partnerships)
    {
        foreach (var partnership in partnerships)
        {
            await talk.PutRowInAsync(place, RowKeys.Partnership(partnership.Id), PartnershipRows.Write(partnership));
        }
    }

    public static Task PutRowInAsync(this Talk talk, string place, string rowKey, IReadOnlyDictionary<string, object> columns) =>
        talk.Store.BatchAsync(Tables.Libraries, talk.LibraryIn(place), [TableWrite.Upsert(rowKey, columns)], CancellationToken.None);

    public static async Task<IReadOnlyList<TableRow>> RowsInAsync(this Talk talk, string place, string prefix) =>
        await talk.Store.ReadAllAsync(Tables.Libraries, talk.LibraryIn(place), KeyRange.Prefix(prefix)).ToListAsync();

    /// <summary>Says something there, with the mention that Teams puts before it.</summary>
    public static Task SaysInAsync(this Talk talk, string place, string text, string thread = "1") =>
        talk.ThereAsync(
            place,
            new JsonObject
            {
                ["type"] = "message",
                ["text"] = $"<at>Passerelle</at> {text}\n",
                ["entities"] = new JsonArray(
                    new JsonObject
                    {
                        ["type"] = "mention",
                        ["text"] = "<at>Passerelle</at>",
                        ["mentioned"] = new JsonObject { ["id"] = "28:bot", ["name"] = "Passerelle" },
                    }
                ),
            },
            thread
        );

    public static async Task SaysInAsync(this Talk talk, string place, string text, string expected, string thread)
    {
        await talk.SaysInAsync(place, text, thread);
        talk.Answer.ShouldContain(expected, Case.Sensitive, text);
    }

    /// <summary>Presses a button of the last answer's cards there, with what was chosen on the card.</summary>
    public static Task PressesInAsync(this Talk talk, string place, string title, JsonObject? inputs = null, string thread = "1") =>
        talk.PressesInAsync(place, Action(talk.Cards, title), inputs, thread);

    public static Task PressesInAsync(this Talk talk, string place, JsonObject action, JsonObject? inputs = null, string thread = "1")
    {
        var data = action["data"]!.DeepClone().AsObject();
        foreach (var (name, value) in inputs ?? [])
        {
            data[name] = value?.DeepClone();
        }
        return talk.ThereAsync(
            place,
            (string?)action["type"] == "Action.Execute"
                ? Invoke(
                    "adaptiveCard/action",
                    new JsonObject
                    {
                        ["action"] = new JsonObject
                        {
                            ["type"] = "Action.Execute",
                            ["verb"] = action["verb"]?.DeepClone(),
                            ["data"] = data,
                        },
                        ["trigger"] = "manual",
                    }
                )
                : new JsonObject { ["type"] = "message", ["value"] = data },
            thread
        );
    }

    /// <summary>Presses a button that opens a form over the conversation, as Teams does.</summary>
    public static Task OpensAsync(this Talk talk, string place, string title) =>
        talk.OpensAsync(place, Action(talk.Cards, title)["data"]!.AsObject());

    public static Task OpensAsync(this Talk talk, string place, JsonObject carried)
    {
        var data = carried.DeepClone().AsObject();
        data.Remove("msteams");
        data["type"] = "task/fetch";
        return talk.ThereAsync(
            place,
            Invoke(
                "task/fetch",
                new JsonObject
                {
                    ["data"] = data,
                    ["context"] = new JsonObject { ["theme"] = "default" },
                }
            )
        );
    }

    /// <summary>Sends the form that is open.</summary>
    public static Task FillsInAsync(this Talk talk, string place, params (string Id, string Value)[] inputs) =>
        talk.FillsInAsync(place, Form(talk), inputs);

    public static Task FillsInAsync(this Talk talk, string place, JsonObject form, params (string Id, string Value)[] inputs)
    {
        var data = Action([form], "Enregistrer")["data"]!.DeepClone().AsObject();
        foreach (var (id, value) in inputs)
        {
            data[id] = value;
        }
        return talk.ThereAsync(
            place,
            Invoke(
                "task/submit",
                new JsonObject
                {
                    ["data"] = data,
                    ["context"] = new JsonObject { ["theme"] = "default" },
                }
            )
        );
    }

    /// <summary>The card of the form that is open.</summary>
    public static JsonObject Form(Talk talk) => talk.Invoked!["Body"]!["task"]!["value"]!["card"]!["content"]!.AsObject();

    /// <summary>The sentence that closes a form.</summary>
    public static string Said(Talk talk) => (string)talk.Invoked!["Body"]!["task"]!["value"]!;

    public static JsonObject Invoke(string name, JsonNode? value) =>
        new()
        {
            ["type"] = "invoke",
            ["name"] = name,
            ["value"] = value,
        };

    /// <summary>Sends an activity as it comes from there.</summary>
    public static async Task ThereAsync(this Talk talk, string place, JsonObject activity, string thread = "1")
    {
        var speaker = talk.Speaker;
        talk.Speaker = (Conversation(place, thread), speaker.Name);
        if (place == Channel)
        {
            activity["channelData"] = new JsonObject
            {
                ["team"] = new JsonObject { ["id"] = TeamId },
                ["channel"] = new JsonObject { ["id"] = "19:news@thread.tacv2" },
            };
        }
        await talk.SendInAsync(place, activity);
        talk.Speaker = speaker;
    }

    /// <summary>The button of a title.</summary>
    public static JsonObject Action(IReadOnlyList<JsonNode> cards, string title) => Talk.Titled(cards, title);

    /// <summary>All buttons of cards, in order; those that stand in for others aside.</summary>
    public static IReadOnlyList<JsonObject> Actions(IReadOnlyList<JsonNode> cards) =>
        [.. cards.SelectMany(Objects).Where(o => ((string?)o["type"])?.StartsWith("Action.", StringComparison.Ordinal) == true)];

    private static IEnumerable<JsonObject> Objects(JsonNode? node) =>
        node switch
        {
            JsonObject o => o.Where(p => p.Key is not "data" and not "fallback" and not "refresh")
                .SelectMany(p => Objects(p.Value))
                .Prepend(o),
            JsonArray list => list.SelectMany(Objects),
            _ => [],
        };
}
