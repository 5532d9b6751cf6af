using PartnershipBot.Storage;

namespace PartnershipBot.Tests.Storage;

public sealed class AzuriteTableStoreTests(AzuriteFixture azurite) : TableStoreContract, IClassFixture<AzuriteFixture>
{
    protected override ITableStore Store { get; } = new AzureTableStore(azurite.ConnectionString, TimeProvider.System);
}
