using Azure;
using Azure.Core;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace PartnershipBot.Storage.Cloud;

/// <summary>Files in a container of the storage account that has the tables. It is made with the first file.</summary>
public sealed class BlobFileStore : IFileStore
{
    private const string Container = "files";

    private readonly Lazy<BlobContainerClient> _container;

    /// <param name="service">Makes the client when the first file comes: an account without blobs can keep its tables.</param>
    public BlobFileStore(Func<BlobServiceClient> service) =>
        _container = new Lazy<BlobContainerClient>(() => service().GetBlobContainerClient(Container), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>A turn answers within ten seconds.</summary>
    public static BlobClientOptions ClientOptions() =>
        new()
        {
            Retry =
            {
                Mode = RetryMode.Exponential,
                MaxRetries = 1,
                Delay = TimeSpan.FromMilliseconds(200),
                NetworkTimeout = TimeSpan.FromSeconds(5),
            },
        };

    public Task<string> PutAsync(string library, ReadOnlyMemory<byte> bytes, CancellationToken ct) =>
        TryAsync(async () =>
        {
            var hash = FilePrint.Of(bytes.Span);
            var blob = BlobOf(library, hash);
            var options = new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } };
            try
            {
                await PutNewAsync();
            }
            catch (RequestFailedException e) when (e.Status == 404)
            {
                await _container.Value.CreateIfNotExistsAsync(PublicAccessType.None, cancellationToken: ct);
                await PutNewAsync();
            }
            return hash;

            async Task PutNewAsync()
            {
                try
                {
                    await blob.UploadAsync(BinaryData.FromBytes(bytes), options, ct);
                }
                catch (RequestFailedException e) when (e.Status is 409 or 412)
                {
                    // It is there already, and what is there under its hash is the same.
                }
            }
        });

    public Task<byte[]?> GetAsync(string library, string hash, CancellationToken ct) =>
        TryAsync(async () =>
        {
            if (!FilePrint.IsOne(hash))
            {
                return null;
            }
            try
            {
                var bytes = (await BlobOf(library, hash).DownloadContentAsync(ct)).Value.Content.ToArray();
                return FilePrint.Of(bytes) == hash ? bytes : null;
            }
            catch (RequestFailedException e) when (e.Status == 404)
            {
                return null;
            }
        });

    public Task DeleteAsync(string library, string hash, CancellationToken ct) =>
        TryAsync(async () =>
        {
            try
            {
                return FilePrint.IsOne(hash) && await BlobOf(library, hash).DeleteIfExistsAsync(cancellationToken: ct);
            }
            catch (RequestFailedException e) when (e.Status == 404)
            {
                return false;
            }
        });

    private BlobClient BlobOf(string library, string hash) => _container.Value.GetBlobClient($"{FilePrint.OfLibrary(library)}/{hash}");

    private static async Task<T> TryAsync<T>(Func<Task<T>> act)
    {
        try
        {
            return await act();
        }
        catch (Exception e)
            when (e is RequestFailedException or AggregateException or FormatException or Azure.Identity.AuthenticationFailedException)
        {
            throw new TableUnavailableException("The container of files could not be used.", e);
        }
    }
}
