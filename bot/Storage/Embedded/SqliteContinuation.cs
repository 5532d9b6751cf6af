namespace PartnershipBot.Storage.Embedded;

/// <summary>Where the next page starts, as stored keys; a tab cannot stand in those.</summary>
internal static class SqliteContinuation
{
    public static string Format(string partition, string key) => partition + '\t' + key;

    public static (string Partition, string Key) Parse(string continuation)
    {
        var tab = continuation.IndexOf('\t', StringComparison.Ordinal);
        if (tab < 0)
        {
            throw new ArgumentException("The continuation is none that this store gave.", nameof(continuation));
        }

        return (continuation[..tab], continuation[(tab + 1)..]);
    }
}
