using System.Globalization;
using System.Text.Json;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Storage.Rows;

/// <summary>A line of history: who changed what, when, from what to what.</summary>
public static class HistoryRows
{
    /// <summary>
    /// The id of a new line: a version 7 UUID, so that lines sort by time, in which the revision that the change made stands
    /// behind the milliseconds, so that lines of one turn keep their order too.
    /// </summary>
    public static Guid NewId(DateTimeOffset at, int revision)
    {
        var end = Guid.NewGuid().ToString("N")[^12..];
        return Guid.ParseExact(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{at.ToUnixTimeMilliseconds():x12}7{(revision >> 12) & 0xfff:x3}8{revision & 0xfff:x3}{end}"),
            "N");
    }

    public static Dictionary<string, object> Write(
        DateTimeOffset at,
        string by,
        string byName,
        string what,
        IReadOnlyDictionary<string, object?> before,
        IReadOnlyDictionary<string, object?> after,
        RowChange? about = null)
    {
        var columns = new Dictionary<string, object> { ["at"] = at, ["by"] = by, ["byName"] = byName, ["what"] = what };
        Add("before", before);
        Add("after", after);
        if (about is not null)
        {
            columns["row"] = about.RowKey;
            Add("rowBefore", about.Before);
            Add("rowAfter", about.After);
        }
        return columns;

        void Add(string name, IReadOnlyDictionary<string, object?> values)
        {
            if (values.Any(v => v.Value is not null))
            {
                columns[name] = AnswerSheet.Write(values.Where(v => v.Value is not null).ToDictionary());
            }
        }
    }

    /// <summary>A line as it was written; what cannot be read of it counts as not told.</summary>
    public static HistoryLine Read(TableRow row) => new(
        row.Columns.GetValueOrDefault("at") as DateTimeOffset? ?? default,
        row.Columns.GetValueOrDefault("byName") as string ?? "",
        row.Columns.GetValueOrDefault("what") as string ?? "",
        Sheet(row.Columns.GetValueOrDefault("before") as string),
        Sheet(row.Columns.GetValueOrDefault("after") as string));

    private static AnswerSheet Sheet(string? json)
    {
        try
        {
            using var document = JsonDocument.Parse(json ?? "{}");
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? AnswerSheet.Of(document.RootElement.EnumerateObject()
                    .Select(p => (p.Name, Value: Value(p.Value))).Where(p => p.Value is not null)
                    .DistinctBy(p => p.Name).Select(p => KeyValuePair.Create(p.Name, p.Value!)))
                : AnswerSheet.Empty;
        }
        catch (JsonException)
        {
            return AnswerSheet.Empty;
        }
    }

    private static object? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => value.TryGetInt32(out var whole) ? (object)whole : value.GetDouble(),
        _ => null,
    };
}
