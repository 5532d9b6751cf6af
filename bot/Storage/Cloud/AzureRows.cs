using Azure;
using Azure.Data.Tables;

namespace PartnershipBot.Storage.Cloud;

/// <summary>Rows and key ranges as Azure writes them.</summary>
internal static class AzureRows
{
    public static TableRow ToRow(TableEntity entity, bool whole)
    {
        var columns = new Dictionary<string, object>(entity.Count, StringComparer.Ordinal);
        foreach (var (name, value) in entity)
        {
            if (value is not null && !IsSystem(name))
            {
                columns[name] = ToColumn(value);
            }
        }
        return new TableRow(
            KeyCodec.Decode(entity.RowKey),
            columns,
            whole ? entity.ETag.ToString() : null,
            KeyCodec.Decode(entity.PartitionKey)
        );
    }

    private static bool IsSystem(string name) =>
        name is "PartitionKey" or "RowKey" or "Timestamp" || name.StartsWith("odata.", StringComparison.Ordinal);

    public static TableTransactionAction ToAction(TableWrite write, string partition, string key)
    {
        var entity = new TableEntity(partition, key);
        if (write.Kind != WriteKind.Delete)
        {
            foreach (var (name, value) in write.Columns)
            {
                if (value is not null)
                {
                    entity[name] = FromColumn(value);
                }
            }
        }
        return write.Kind switch
        {
            WriteKind.Insert => new TableTransactionAction(TableTransactionActionType.Add, entity),
            WriteKind.Upsert => new TableTransactionAction(TableTransactionActionType.UpsertReplace, entity),
            WriteKind.Replace => new TableTransactionAction(TableTransactionActionType.UpdateReplace, entity, new ETag(write.ETag!)),
            _ => new TableTransactionAction(TableTransactionActionType.Delete, entity, new ETag(write.ETag!)),
        };
    }

    /// <summary>A comparison; text stands in quotes, and a quote in it is doubled, so that nothing in a key can end it.</summary>
    public static string Filter(string property, string comparison, string encodedKey) =>
        $"{property} {comparison} '{encodedKey.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>To be put behind another comparison, or alone: a range of <see cref="KeyRange.All"/> is an empty text.</summary>
    public static string Between(string property, KeyRange range)
    {
        var (from, to) = range.Encode();
        List<string> parts = [];
        if (from.Length > 0)
        {
            parts.Add(Filter(property, "ge", from));
        }

        if (to is not null)
        {
            parts.Add(Filter(property, "lt", to));
        }

        return string.Join(" and ", parts);
    }

    // Minus zero has no sure form in the protocol's JSON; a date is sent in UTC.
    private static object FromColumn(object value) =>
        value switch
        {
            double number => number + 0.0,
            DateTimeOffset date => date.ToUniversalTime(),
            _ => value,
        };

    // Another program may have written a type that the bot has no column for; its text is better than an error.
    private static object ToColumn(object value) =>
        value switch
        {
            string or bool or int or long or double or DateTimeOffset or byte[] => value,
            BinaryData bytes => bytes.ToArray(),
            DateTime date => new DateTimeOffset(DateTime.SpecifyKind(date, DateTimeKind.Utc)),
            _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
        };
}
