using System.Globalization;
using System.Text.Json;
using PartnershipBot.Domain;

namespace PartnershipBot.Storage.Rows;

/// <summary>A line of history: who changed what, when, from what to what.</summary>
public static class HistoryRows
{
    /// <summary>What is put into one column; a table takes 32,768 UTF-16 units.</summary>
    private const int MostOfColumn = 30_000;

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
                $"{at.ToUnixTimeMilliseconds():x12}7{(revision >> 12) & 0xfff:x3}8{revision & 0xfff:x3}{end}"
            ),
            "N"
        );
    }

    /// <summary>
    /// The fields of a change in as few groups as fit into a line each: whoever takes all answers of another partnership over
    /// changes more than one column can hold.
    /// </summary>
    public static IEnumerable<IReadOnlySet<string>> Fitting(
        IReadOnlyDictionary<string, object?> before,
        IReadOnlyDictionary<string, object?> after
    )
    {
        var (group, length) = (new HashSet<string>(), 0);
        foreach (var field in before.Keys.Union(after.Keys).OrderBy(f => f != HistoryLine.Status).ThenBy(f => f, StringComparer.Ordinal))
        {
            var more = field.Length + 4 + Math.Max(Length(before.GetValueOrDefault(field)), Length(after.GetValueOrDefault(field)));
            if (group.Count > 0 && length + more > MostOfColumn)
            {
                yield return group;
                (group, length) = ([], 0);
            }
            group.Add(field);
            length += more;
        }
        yield return group;

        static int Length(object? value) => value is null ? 0 : AnswerSheet.Write(value).Length;
    }

    /// <summary>The revision that a change made, from the key of its line; what it says of a line that made none is nothing.</summary>
    public static int RevisionOf(string rowKey)
    {
        var id = rowKey[(rowKey.LastIndexOf('|') + 1)..];
        return id.Length == 32 && Hex(id[13..16]) is { } high && Hex(id[17..20]) is { } low ? (high << 12) | low : 0;

        static int? Hex(string digits) =>
            int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    public static Dictionary<string, object> Write(
        DateTimeOffset at,
        string by,
        string byName,
        Deed deed,
        IReadOnlyDictionary<string, object?> before,
        IReadOnlyDictionary<string, object?> after,
        RowChange? about = null
    )
    {
        var columns = new Dictionary<string, object>
        {
            ["at"] = at,
            ["by"] = by,
            ["byName"] = byName,
            ["what"] = deed.ToString(),
        };
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
    public static HistoryLine Read(TableRow row) =>
        new(
            row.Columns.GetValueOrDefault("at") as DateTimeOffset? ?? default,
            row.Columns.GetValueOrDefault("byName") as string ?? "",
            Deed.Parse(row.Columns.GetValueOrDefault("what") as string),
            Sheet(row.Columns.GetValueOrDefault("before") as string),
            Sheet(row.Columns.GetValueOrDefault("after") as string)
        )
        {
            Id = row.RowKey[(row.RowKey.LastIndexOf('|') + 1)..],
            By = row.Columns.GetValueOrDefault("by") as string ?? "",
        };

    private static AnswerSheet Sheet(string? json)
    {
        try
        {
            using var document = JsonDocument.Parse(json ?? "{}");
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? AnswerSheet.Of(
                    document
                        .RootElement.EnumerateObject()
                        .Select(p => (p.Name, Value: Value(p.Name, p.Value)))
                        .Where(p => p.Value is not null)
                        .DistinctBy(p => p.Name)
                        .Select(p => KeyValuePair.Create(p.Name, p.Value!))
                )
                : AnswerSheet.Empty;
        }
        catch (JsonException)
        {
            return AnswerSheet.Empty;
        }
    }

    private static object? Value(string field, JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            // An amount of round euros is written without its decimals.
            JsonValueKind.Number when field is Fields.LibraryBudget or Fields.PartnerBudget => value.GetDouble(),
            JsonValueKind.Number => value.TryGetInt32(out var whole) ? (object)whole : value.GetDouble(),
            _ => null,
        };
}
