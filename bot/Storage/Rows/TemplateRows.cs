using PartnershipBot.Domain.Agreements;

namespace PartnershipBot.Storage.Rows;

/// <summary>A version of a library's template as a row; its bytes are in the store of files.</summary>
public static class TemplateRows
{
    public static Dictionary<string, object> Write(KeptTemplate template) =>
        new()
        {
            ["name"] = template.Name,
            ["hash"] = template.Hash,
            ["by"] = template.By,
            ["byName"] = template.ByName,
            ["at"] = template.At,
        };

    /// <summary>The version of a row, or null when the row is not one that can be read.</summary>
    public static KeptTemplate? Read(TableRow row) =>
        row.RowKey.Split('|') is [_, _, var kind, var number]
        && int.TryParse(number, System.Globalization.CultureInfo.InvariantCulture, out var version)
        && Text(row, "hash") is { } hash
        && (hash.Length == 0 || FilePrint.IsOne(hash))
            ? new KeptTemplate(
                kind,
                version,
                Text(row, "name") ?? "",
                hash,
                Text(row, "by") ?? "",
                Text(row, "byName") ?? "",
                row.Columns.GetValueOrDefault("at") as DateTimeOffset? ?? default
            )
            : null;

    private static string? Text(TableRow row, string column) => row.Columns.GetValueOrDefault(column) as string;
}
