using PartnershipBot.Domain;

namespace PartnershipBot.Storage.Rows;

/// <summary>A file that was joined to a partnership, as a row; its bytes are in the store of files.</summary>
public static class FileRows
{
    public static Dictionary<string, object> Write(AttachedFile file) =>
        new()
        {
            ["name"] = file.Name,
            ["type"] = file.Type,
            ["size"] = file.Size,
            ["hash"] = file.Hash,
            ["by"] = file.By,
            ["byName"] = file.ByName,
            ["at"] = file.At,
        };

    /// <summary>The file of a row, or null when the row is not one that can be read.</summary>
    public static AttachedFile? Read(TableRow row) =>
        row.RowKey.Split('|') is [_, _, { Length: > 0 } id]
        && Text(row, "hash") is { } hash
        && FilePrint.IsOne(hash)
        && Text(row, "type") is { } type
            ? new AttachedFile(
                id,
                Text(row, "name") ?? "",
                type,
                row.Columns.GetValueOrDefault("size") as int? ?? 0,
                hash,
                Text(row, "by") ?? "",
                Text(row, "byName") ?? "",
                row.Columns.GetValueOrDefault("at") as DateTimeOffset? ?? default
            )
            : null;

    /// <summary>Whether a row of that key names a file.</summary>
    public static bool NamesFile(string rowKey) =>
        rowKey.StartsWith(RowKeys.Files, StringComparison.Ordinal) || rowKey.StartsWith(RowKeys.Templates, StringComparison.Ordinal);

    /// <summary>The file that a row names, whatever kind of row it is; empty where it names none on purpose, null where it should.</summary>
    public static string? HashOf(TableRow row) =>
        row.RowKey.StartsWith(RowKeys.Templates, StringComparison.Ordinal) ? TemplateRows.Read(row)?.Hash : Read(row)?.Hash;

    private static string? Text(TableRow row, string column) => row.Columns.GetValueOrDefault(column) as string;
}
