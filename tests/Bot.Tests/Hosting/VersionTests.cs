using System.Text.Json.Nodes;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Tests.Docs;

namespace PartnershipBot.Tests.Hosting;

public sealed class VersionTests
{
    private static readonly string Version = typeof(Program).Assembly.GetName().Version!.ToString(3);

    [Fact]
    public async Task Health_tells_the_version_of_the_assembly()
    {
        await using var talk = new Talk(DateTimeOffset.UnixEpoch.AddYears(55));
        var health = JsonNode.Parse(await talk.Http.GetStringAsync("/health", TestContext.Current.CancellationToken))!;
        ((string?)health["version"]).ShouldBe(Version);
    }

    [Fact]
    public void The_changelog_begins_with_it() =>
        Doc.Read("CHANGELOG.md").Split('\n').First(line => line.StartsWith("## ", StringComparison.Ordinal)).ShouldBe($"## {Version}");

    [Fact]
    public void It_has_a_line_for_each_change_of_a_stored_shape()
    {
        var told = Doc.Read("CHANGELOG.md");
        foreach (var kind in RowKind.All)
        {
            for (var shape = RowSchema.First + 1; shape <= kind.Schema; shape++)
            {
                told.ShouldContain($"`{kind.Prefix}`, shape {shape}:");
            }
        }
    }
}
