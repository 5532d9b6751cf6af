using System.Text.Json;

namespace PartnershipBot.Storage.Export;

/// <summary>Reads a line of an export, which anybody may have written or cut.</summary>
internal static class ExportReader
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    /// <exception cref="FormatException">It is no such line; the message says why.</exception>
    public static ExportLine Read(byte[] line)
    {
        try
        {
            using var document = JsonDocument.Parse(line, Options);
            var json = document.RootElement;
            if (json.ValueKind != JsonValueKind.Object)
            {
                throw new FormatException("it is not a JSON object.");
            }

            if (json.TryGetProperty(ExportNames.Head, out var format))
            {
                return new ExportLine.Head(Whole(format, ExportNames.Head));
            }

            if (json.TryGetProperty(ExportNames.Counts, out var counts))
            {
                return new ExportLine.End(Counts(counts));
            }

            return new ExportLine.Of(Row(json));
        }
        catch (JsonException e)
        {
            throw new FormatException($"it is not whole, legal JSON ({Where(e)}).", e);
        }
        catch (InvalidOperationException e)
        {
            throw new FormatException("it holds text that is not UTF-8.", e);
        }
    }

    // The parser's own message quotes the text, which may be somebody's answer.
    private static string Where(JsonException error) => $"at byte {error.BytePositionInLine}";

    private static ExportRow Row(JsonElement json)
    {
        var columns = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var column in Member(json, ExportNames.Columns, JsonValueKind.Object).EnumerateObject())
        {
            columns[column.Name] = Value(column.Name, column.Value);
        }

        return new ExportRow(Text(json, ExportNames.Table), Key(json, ExportNames.Partition), Key(json, ExportNames.Row), columns);
    }

    private static Dictionary<string, int> Counts(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object
            ? json.EnumerateObject().ToDictionary(table => table.Name, table => Whole(table.Value, table.Name))
            : throw new FormatException($"“{ExportNames.Counts}” is not an object.");

    private static object Value(string column, JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.String:
                return json.GetString()!;
            case JsonValueKind.True or JsonValueKind.False:
                return json.GetBoolean();
            case JsonValueKind.Number when json.GetRawText().AsSpan().IndexOfAny('.', 'e', 'E') >= 0:
                return json.GetDouble();
            case JsonValueKind.Number when json.TryGetInt32(out var number):
                return number;
            case JsonValueKind.Object when json.GetPropertyCount() == 1:
                var typed = json.EnumerateObject().First();
                switch (typed.Name)
                {
                    case "long" when typed.Value.ValueKind == JsonValueKind.Number && typed.Value.TryGetInt64(out var number):
                        return number;
                    case "date" when typed.Value.ValueKind == JsonValueKind.String && typed.Value.TryGetDateTimeOffset(out var date):
                        return date;
                    case "bytes" when typed.Value.ValueKind == JsonValueKind.String && typed.Value.TryGetBytesFromBase64(out var bytes):
                        return bytes;
                }
                break;
        }
        throw new FormatException($"the column “{column}” holds no value that a column can have.");
    }

    private static string Key(JsonElement json, string name)
    {
        var encoded = Text(json, name);
        var key = KeyCodec.Decode(encoded);
        return KeyCodec.Encode(key) == encoded ? key : throw new FormatException($"“{name}” is not a key as it is stored.");
    }

    private static string Text(JsonElement json, string name) => Member(json, name, JsonValueKind.String).GetString()!;

    private static JsonElement Member(JsonElement json, string name, JsonValueKind kind) =>
        json.TryGetProperty(name, out var member) && member.ValueKind == kind
            ? member
            : throw new FormatException($"“{name}” is missing or is no {(kind == JsonValueKind.Object ? "object" : "text")}.");

    private static int Whole(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out var number)
            ? number
            : throw new FormatException($"“{name}” is not a whole number.");
}
