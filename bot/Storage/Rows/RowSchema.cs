namespace PartnershipBot.Storage.Rows;

/// <summary>The version of the shape of each kind of row; a row without one is of the first.</summary>
internal static class RowSchema
{
    /// <summary>The column of the version.</summary>
    public const string Column = "schema";

    private const int First = 1;

    /// <summary>Whether the row was written by a later version of the program.</summary>
    public static bool IsNewer(string rowKey, IReadOnlyDictionary<string, object> columns) => VersionOf(columns) > First;

    private static int VersionOf(IReadOnlyDictionary<string, object> columns) => columns.GetValueOrDefault(Column) as int? ?? First;
}
