namespace PartnershipBot.Storage;

/// <summary>Somebody else was faster: a stale ETag, an insert of an existing row, a replace or delete of a missing one. Nothing of the
/// batch was written; read again and retry.</summary>
public sealed class TableConflictException(string message, int? index = null, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Position in the batch of the first write that failed; null when the store did not say.</summary>
    public int? Index { get; } = index;
}
