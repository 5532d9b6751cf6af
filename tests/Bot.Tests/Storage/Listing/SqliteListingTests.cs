using PartnershipBot.Storage;
using PartnershipBot.Storage.Embedded;

namespace PartnershipBot.Tests.Storage.Listing;

public sealed class SqliteListingTests : ListingContract, IDisposable
{
    private readonly string _folder = TestPaths.NewFolder();
    private readonly SqliteTableStore _store;

    public SqliteListingTests() => _store = new SqliteTableStore(_folder);

    protected override ITableStore Store => _store;

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
