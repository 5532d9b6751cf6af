namespace PartnershipBot.Storage.Embedded;

/// <summary>A write made ready for the file on the caller's thread, so that the one writer has little to do.</summary>
/// <param name="Key">As stored.</param>
/// <param name="Columns">JSON; null for a delete.</param>
/// <param name="Expected">The version that must be there; <see cref="AnyVersion"/> or <see cref="NoVersion"/>.</param>
internal readonly record struct RowWrite(WriteKind Kind, string Key, byte[]? Columns, long Expected)
{
    public const long AnyVersion = -1;

    /// <summary>No row has it: the ETag is none of ours.</summary>
    public const long NoVersion = -2;

    public static RowWrite From(TableWrite write, string key) =>
        new(
            write.Kind,
            key,
            write.Kind == WriteKind.Delete ? null : ColumnJson.Write(write.Columns),
            write.Kind is WriteKind.Replace or WriteKind.Delete ? SqliteETag.Parse(write.ETag!) : AnyVersion
        );
}
