using System.Security.Cryptography;
using PartnershipBot.Storage;

namespace PartnershipBot.Tests.Storage;

/// <summary>What every store of files does.</summary>
public abstract class FileStoreContract
{
    /// <summary>A library of its own for each test.</summary>
    private readonly string _library = $"t{Guid.NewGuid():N}|person|julie/\\#?é";

    protected abstract IFileStore Store { get; }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100_000)]
    [InlineData(10 * 1024 * 1024)]
    public async Task What_is_kept_is_there_under_its_hash(int size)
    {
        var bytes = Bytes(size);

        var hash = await Store.PutAsync(_library, bytes, Ct);

        hash.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(bytes)));
        (await Store.GetAsync(_library, hash, Ct)).ShouldBe(bytes);
    }

    [Fact]
    public async Task The_same_file_twice_is_one()
    {
        var hash = await Store.PutAsync(_library, Bytes(10), Ct);

        (await Store.PutAsync(_library, Bytes(10), Ct)).ShouldBe(hash);

        (await Store.GetAsync(_library, hash, Ct)).ShouldBe(Bytes(10));
    }

    [Fact]
    public async Task The_same_file_from_several_at_once_is_one()
    {
        var hashes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Store.PutAsync(_library, Bytes(50_000), Ct)));

        (await Store.GetAsync(_library, hashes.Distinct().ShouldHaveSingleItem(), Ct)).ShouldBe(Bytes(50_000));
    }

    [Fact]
    public async Task What_is_taken_away_is_gone_and_may_be_taken_away_again()
    {
        var hash = await Store.PutAsync(_library, Bytes(10), Ct);
        await Store.DeleteAsync(_library + "x", hash, Ct);
        (await Store.GetAsync(_library, hash, Ct)).ShouldNotBeNull();

        await Store.DeleteAsync(_library, hash, Ct);
        await Store.DeleteAsync(_library, hash, Ct);
        await Store.DeleteAsync(_library, "../../settings", Ct);

        (await Store.GetAsync(_library, hash, Ct)).ShouldBeNull();
        (await Store.PutAsync(_library, Bytes(10), Ct)).ShouldBe(hash);
        (await Store.GetAsync(_library, hash, Ct)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Another_library_does_not_have_it()
    {
        var hash = await Store.PutAsync(_library, Bytes(10), Ct);

        (await Store.GetAsync(_library + "x", hash, Ct)).ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("../../../../etc/passwd")]
    [InlineData("E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855")]
    public async Task What_is_not_there_is_null(string hash) => (await Store.GetAsync(_library, hash, Ct)).ShouldBeNull();

    protected static byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        new Random(count).NextBytes(bytes);
        return bytes;
    }
}
