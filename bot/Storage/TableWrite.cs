namespace PartnershipBot.Storage;

/// <param name="ETag">Needed by Replace and Delete: the version that was read, or "*" for any. Without meaning for the others.</param>
public sealed record TableWrite(WriteKind Kind, string RowKey, IReadOnlyDictionary<string, object> Columns, string? ETag)
{
    public const string AnyVersion = "*";

    private static readonly IReadOnlyDictionary<string, object> None = new Dictionary<string, object>();

    public static TableWrite Insert(string rowKey, IReadOnlyDictionary<string, object> columns) =>
        new(WriteKind.Insert, rowKey, columns, null);

    public static TableWrite Replace(string rowKey, IReadOnlyDictionary<string, object> columns, string etag) =>
        new(WriteKind.Replace, rowKey, columns, etag);

    public static TableWrite Upsert(string rowKey, IReadOnlyDictionary<string, object> columns) =>
        new(WriteKind.Upsert, rowKey, columns, null);

    public static TableWrite Delete(string rowKey, string etag) => new(WriteKind.Delete, rowKey, None, etag);
}
