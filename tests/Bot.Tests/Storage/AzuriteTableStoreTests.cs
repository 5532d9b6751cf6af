using PartnershipBot.Storage;

namespace PartnershipBot.Tests.Storage;

[Collection("Azurite")]
public sealed class AzuriteTableStoreTests(AzuriteFixture azurite) : TableStoreContract, IAsyncLifetime
{
    private ITableStore? _store;

    protected override ITableStore Store => _store!;

    public async ValueTask InitializeAsync() => _store = await azurite.OpenAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
