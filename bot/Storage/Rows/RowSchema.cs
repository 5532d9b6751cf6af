namespace PartnershipBot.Storage.Rows;

/// <summary>
/// The version of the shape of a row, in a column of its own; a row without one is of the first. A row is brought to the present
/// shape when it is read, and has its version when it is next written; columns that nobody knows go with it.
/// </summary>
public static class RowSchema
{
    /// <summary>The column of the version.</summary>
    public const string Column = "schema";

    internal const int First = 1;

    /// <summary>The row of a library as this program would have written it. One that a later program wrote, or of a kind that this
    /// one does not know, stays as it is.</summary>
    public static TableRow Upgrade(TableRow row)
    {
        if (RowKind.Of(row.RowKey) is not { } kind || IsOf(kind, row.Columns) || IsNewer(row.RowKey, row.Columns))
        {
            return row;
        }

        var columns = new Dictionary<string, object>(row.Columns, StringComparer.Ordinal);
        for (var version = VersionOf(columns); version < kind.Schema; version++)
        {
            kind.Upgrades[version - First](columns);
        }

        columns[Column] = kind.Schema;
        return row with { Columns = columns };
    }

    /// <summary>The columns with the version that this program writes.</summary>
    public static IReadOnlyDictionary<string, object> Stamp(string rowKey, IReadOnlyDictionary<string, object> columns) =>
        RowKind.Of(rowKey) is not { } kind || IsOf(kind, columns)
            ? columns
            : new Dictionary<string, object>(columns, StringComparer.Ordinal) { [Column] = kind.Schema };

    /// <summary>Whether the row has a shape that the present one was made from, so that it takes all of its columns to read it.</summary>
    internal static bool IsOlder(TableRow row) => RowKind.Of(row.RowKey) is { } kind && VersionOf(row.Columns) < kind.Schema;

    /// <summary>Whether the row was written by a later version of the program.</summary>
    public static bool IsNewer(string rowKey, IReadOnlyDictionary<string, object> columns) =>
        RowKind.Of(rowKey) is { } kind && VersionOf(columns) > kind.Schema;

    private static bool IsOf(RowKind kind, IReadOnlyDictionary<string, object> columns) =>
        columns.GetValueOrDefault(Column) is int version && version == kind.Schema;

    // Other tools write whole numbers as they like; what is no version at all is of the first, and upgrades do not throw.
    private static int VersionOf(IReadOnlyDictionary<string, object> columns) =>
        columns.GetValueOrDefault(Column) switch
        {
            int version => Math.Max(First, version),
            long version => (int)Math.Clamp(version, First, int.MaxValue),
            _ => First,
        };
}
