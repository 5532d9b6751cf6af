using PartnershipBot.Storage;

namespace PartnershipBot.Tests.Storage;

public sealed class AzuriteTableStoreTests(AzuriteFixture azurite) : TableStoreContract, IAsyncLifetime
{
    private ITableStore? _store;

    protected override ITableStore Store => _store!;

    public async ValueTask InitializeAsync() => _store = new AzureTableStore(await azurite.StartAsync(), TimeProvider.System);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
