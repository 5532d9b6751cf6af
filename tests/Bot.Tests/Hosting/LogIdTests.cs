using System.Security.Cryptography;
using System.Text;
using PartnershipBot.Telemetry;

namespace PartnershipBot.Tests.Hosting;

/// <summary>Ids as the log has them.</summary>
public sealed class LogIdTests
{
    [Fact]
    public void An_id_of_a_person_is_a_print_that_whoever_knows_the_id_can_make()
    {
        LogId id = "29:julie";
        $"{id}".ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("29:julie")))[..12]);
        LogId none = null;
        $"{none}".ShouldBe("-");
    }

    [Theory]
    [InlineData("f:1234-abc|2", "f:1234-abc|2")]
    [InlineData("a\u001b[31mb\r\nc", "a?[31mb??c")]
    [InlineData("a\u202eb\u2066c\u0085d", "a?b?c?d")]
    [InlineData("", "-")]
    public void Another_id_is_on_one_line_and_nothing_that_a_terminal_obeys(string id, string shown)
    {
        PlainId plain = id;
        $"{plain}".ShouldBe(shown);
    }

    [Fact]
    public void An_id_is_not_longer_than_a_line()
    {
        PlainId plain = new string('x', 5_000);
        $"{plain}".Length.ShouldBe(120);
    }
}
