using System.Text.Json.Nodes;

namespace PartnershipBot.Tests.Conversation.Counts;

/// <summary>A conversation whose messages and pressed buttons are counted; asides are counted apart.</summary>
internal sealed class Counted(Talk talk)
{
    /// <summary>How many messages or buttons it took.</summary>
    public int Count { get; private set; }

    /// <summary>How many questions back, thanks and the like stood between.</summary>
    public int Asides { get; private set; }

    public Talk Talk => talk;

    /// <summary>Says what answers.</summary>
    public async Task SaysAsync(string text, string expected)
    {
        Count++;
        await talk.SaysAsync(text, expected);
    }

    /// <summary>Says what answers nothing and must not: it is no answer and changes none.</summary>
    public async Task AsksBackAsync(string text, string expected)
    {
        Asides++;
        var before = await AnswersAsync();
        await talk.SaysAsync(text, expected);
        (await AnswersAsync()).ShouldBe(before, text);
    }

    /// <summary>Presses a button, with what was filled in; what a form had filled in already is sent as a client sends it.</summary>
    public async Task PressesAsync(string title, string expected, params IReadOnlyDictionary<string, string>[] filled)
    {
        Count++;
        var inputs = new JsonObject();
        foreach (var input in talk.Cards.SelectMany(c => Inputs(c)))
        {
            inputs[(string)input["id"]!] = (string?)input["value"] ?? "";
        }
        foreach (var (id, value) in filled.SelectMany(f => f).Where(f => inputs.ContainsKey(f.Key)))
        {
            inputs[id] = value;
        }
        await talk.PressesAsync(title, inputs);
        talk.Answer.ShouldContain(expected);
    }

    private static IEnumerable<JsonObject> Inputs(JsonNode? node) =>
        node switch
        {
            JsonObject o when ((string?)o["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true => [o],
            JsonObject o => o.SelectMany(p => Inputs(p.Value)),
            JsonArray list => list.SelectMany(Inputs),
            _ => [],
        };

    private async Task<string> AnswersAsync() =>
        string.Join('\n', (await talk.RowsAsync("partnership|")).SelectMany(r => r.Columns).Select(c => $"{c.Key}={c.Value}").Order());
}
