namespace PartnershipBot.Storage.Cloud;

/// <summary>The table itself is not there; never leaves the adapter unless it cannot be made.</summary>
internal sealed class TableMissingException(string message, Exception inner) : Exception(message, inner);
