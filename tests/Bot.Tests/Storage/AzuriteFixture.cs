using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Time.Testing;
using PartnershipBot.Storage.Cloud;

namespace PartnershipBot.Tests.Storage;

/// <summary>Azurite's services on free loopback ports, in memory: one of each for all tests of a run, started by the first that
/// needs it.</summary>
public sealed class AzuriteFixture : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Task<AzuriteProcess>> _started = [];

    /// <summary>The adapter as it is, save that it waits as long as a busy machine needs.</summary>
    public async Task<AzureTableStore> OpenAsync()
    {
        var options = AzureTableStore.ClientOptions();
        options.Retry.NetworkTimeout = TimeSpan.FromMinutes(2);
        // A clock that stands still: no call comes to its deadline.
        return new AzureTableStore(new TableServiceClient(await ConnectionAsync("table"), options), new FakeTimeProvider());
    }

    /// <summary>The same for files.</summary>
    public async Task<BlobFileStore> OpenFilesAsync()
    {
        var options = BlobFileStore.ClientOptions();
        options.Retry.NetworkTimeout = TimeSpan.FromMinutes(2);
        var connection = await ConnectionAsync("blob");
        return new BlobFileStore(() => new BlobServiceClient(connection, options));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var started in _started.Values)
        {
            (await started).Dispose();
        }
    }

    private async Task<string> ConnectionAsync(string service)
    {
        Task<AzuriteProcess> started;
        lock (_gate)
        {
            started = _started.TryGetValue(service, out var running) ? running : _started[service] = AzuriteProcess.StartAsync(service);
        }
        var endpoint = $"{char.ToUpperInvariant(service[0])}{service[1..]}Endpoint";
        return $"DefaultEndpointsProtocol=http;AccountName={AzuriteProcess.Account};AccountKey={AzuriteProcess.Key};"
            + $"{endpoint}=http://127.0.0.1:{(await started).Port}/{AzuriteProcess.Account};";
    }
}
