using PartnershipBot.Storage;

namespace PartnershipBot.Tests.Storage.Listing;

[Collection("Azurite")]
public sealed class AzuriteListingTests(AzuriteFixture azurite) : ListingContract, IAsyncLifetime
{
    private ITableStore? _store;

    protected override ITableStore Store => _store!;

    public async ValueTask InitializeAsync() => _store = await azurite.OpenAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
