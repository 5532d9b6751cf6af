using Azure.Storage.Blobs;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Cloud;

namespace PartnershipBot.Tests.Storage;

[Collection("Azurite")]
public sealed class AzuriteFileStoreTests(AzuriteFixture azurite) : FileStoreContract, IAsyncLifetime
{
    private IFileStore? _store;

    protected override IFileStore Store => _store!;

    public async ValueTask InitializeAsync() => _store = await azurite.OpenFilesAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("DefaultEndpointsProtocol=http;AccountName=a;AccountKey=c2VjcmV0;BlobEndpoint=http://127.0.0.1:1/a;")]
    [InlineData("no connection at all")]
    public async Task A_service_that_cannot_be_used_is_said_as_the_store_says_it(string connection)
    {
        var store = new BlobFileStore(() => new BlobServiceClient(connection, BlobFileStore.ClientOptions()));

        await Should.ThrowAsync<TableUnavailableException>(() =>
            store.PutAsync("t|person|julie", Bytes(1), TestContext.Current.CancellationToken)
        );
        await Should.ThrowAsync<TableUnavailableException>(() =>
            store.GetAsync("t|person|julie", new string('a', 64), TestContext.Current.CancellationToken)
        );
    }
}
