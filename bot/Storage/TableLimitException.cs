namespace PartnershipBot.Storage;

/// <summary>What was asked is over a limit of Azure Table storage. Nothing was written, and a retry would not help.</summary>
public sealed class TableLimitException(TableLimit limit, string message, Exception? inner = null) : Exception(message, inner)
{
    public TableLimit Limit { get; } = limit;
}
