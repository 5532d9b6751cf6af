namespace PartnershipBot.Storage;

/// <summary>Sizes as Azure counts them.</summary>
internal static class RowSize
{
    public const int MaxRow = 1024 * 1024;
    private const int MaxBatch = 4 * 1024 * 1024;

    // Multipart boundary, request line, headers of one operation, without its address; rounded up from what the client sends.
    private const int OperationOverhead = 768;
    private const int ColumnOverhead = 64;
    private const int EscapedUnit = 6;

    /// <summary>Bytes of a stored row: the documented formula, 4 + keys and, for each column, 8 + name + value, in UTF-16.</summary>
    public static int Stored(string partition, string rowKey, IReadOnlyDictionary<string, object> columns)
    {
        var size = 4 + 2 * (partition.Length + rowKey.Length);
        foreach (var (name, value) in columns)
        {
            size +=
                8
                + 2 * name.Length
                + value switch
                {
                    null => 0,
                    string text => 4 + 2 * text.Length,
                    byte[] bytes => 4 + bytes.Length,
                    bool => 1,
                    int => 4,
                    _ => 8,
                };
        }
        return size;
    }

    /// <summary>Whether the batch is under 4 MiB as JSON in a multipart request; counts the characters only when a rough upper bound
    /// is not enough.</summary>
    public static bool FitsInBatch(string partition, IReadOnlyList<TableWrite> writes) =>
        Sent(partition, writes, text => EscapedUnit * text.Length) <= MaxBatch || Sent(partition, writes, Escaped) <= MaxBatch;

    /// <summary>Bytes of a key as it stands, percent-encoded, in an address.</summary>
    public static int InAddress(string key) => Uri.EscapeDataString(key).Length;

    private static long Sent(string partition, IReadOnlyList<TableWrite> writes, Func<string, int> lengthOf)
    {
        long size = 0;
        foreach (var write in writes)
        {
            // The keys stand in the address, percent-encoded from UTF-8, and in the body.
            size += OperationOverhead + 2L * 9 * (partition.Length + write.RowKey.Length);
            if (write.Kind == WriteKind.Delete)
            {
                continue;
            }

            foreach (var (name, value) in write.Columns)
            {
                size +=
                    ColumnOverhead
                    + 2 * lengthOf(name)
                    + value switch
                    {
                        string text => lengthOf(text),
                        byte[] bytes => (bytes.Length + 2) / 3 * 4L,
                        _ => 0,
                    };
            }
        }
        return size;
    }

    // System.Text.Json writes everything but harmless ASCII as \uXXXX.
    private static int Escaped(string text)
    {
        var length = 0;
        foreach (var c in text)
        {
            length += c is >= ' ' and < '\x7f' and not ('"' or '&' or '\'' or '+' or '<' or '>' or '`' or '\\') ? 1 : EscapedUnit;
        }

        return length;
    }
}
