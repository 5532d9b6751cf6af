using PartnershipBot.Storage;

namespace PartnershipBot.Tests.Storage;

/// <summary>The sorts of links, as the store knows them: a link of one sort never opens what another one leads to.</summary>
public class LinkKindTests
{
    [Theory]
    [InlineData("documents")]
    [InlineData("calendar")]
    public void A_kind_is_read_as_it_was_written(string partition) => LinkKind.Parse(partition)!.Value.ToString().ShouldBe(partition);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Documents")]
    [InlineData("watermark")]
    [InlineData("2026-05-18|0")]
    public void No_other_partition_holds_links(string? partition) => LinkKind.Parse(partition).ShouldBeNull();
}
