using PartnershipBot.Storage;
using PartnershipBot.Storage.Embedded;

namespace PartnershipBot.Tests.Storage;

public sealed class FolderFileStoreTests : FileStoreContract, IDisposable
{
    private readonly string _folder = TestPaths.NewFolder();

    protected override IFileStore Store => new FolderFileStore(_folder);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_file_that_is_not_what_it_was_is_not_given_and_can_be_kept_again()
    {
        var hash = await Store.PutAsync("t|person|julie", Bytes(100), Ct);
        var file = Directory.GetFiles(_folder, hash, SearchOption.AllDirectories).ShouldHaveSingleItem();
        await File.WriteAllBytesAsync(file, Bytes(99), Ct);

        (await Store.GetAsync("t|person|julie", hash, Ct)).ShouldBeNull();

        await Store.PutAsync("t|person|julie", Bytes(100), Ct);
        (await Store.GetAsync("t|person|julie", hash, Ct)).ShouldBe(Bytes(100));
    }

    [Fact]
    public async Task Nothing_half_written_stays()
    {
        await Store.PutAsync("t|person|julie", Bytes(100), Ct);
        Directory.GetFiles(_folder, "*", SearchOption.AllDirectories).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_folder_that_cannot_be_is_said_as_the_store_says_it()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "files"), "in the way", Ct);

        await Should.ThrowAsync<TableUnavailableException>(() => Store.PutAsync("t|person|julie", Bytes(1), Ct));
    }
}
