namespace PartnershipBot.Storage;

/// <summary>Section "Storage". With neither ConnectionString nor Endpoint the rows are in a file of this machine.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>Folder of the embedded file, relative to the working folder.</summary>
    public string Path { get; set; } = "data";

    /// <summary>Of an Azure storage account, or "UseDevelopmentStorage=true" for Azurite. A secret.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>Address of an account's table service, used with the managed identity: https://account.table.core.windows.net</summary>
    public string? Endpoint { get; set; }

    /// <summary>Address of the account's blob service, where it is not that of the tables with "blob" for "table".</summary>
    public string? BlobEndpoint { get; set; }

    /// <summary>The blob service that goes with <see cref="Endpoint"/>; null when there is none to be told.</summary>
    internal Uri? BlobAddress =>
        !string.IsNullOrWhiteSpace(BlobEndpoint) ? new Uri(BlobEndpoint)
        : Endpoint?.Contains(".table.", StringComparison.OrdinalIgnoreCase) == true
            ? new Uri(Endpoint.Replace(".table.", ".blob.", StringComparison.OrdinalIgnoreCase))
        : null;

    /// <summary>Whether several instances may use the store: Azure’s tables, but not the file of one machine.</summary>
    internal bool IsShared => !string.IsNullOrWhiteSpace(ConnectionString) || !string.IsNullOrWhiteSpace(Endpoint);

    /// <summary>Client id of a user-assigned managed identity; empty for the system-assigned one.</summary>
    public string? IdentityClientId { get; set; }
}
