namespace Sdk.Tests.Json;

public class JsonAssertionsTests
{
    [Theory]
    [InlineData("""{"a":1}""", """{"a":2}""")]
    [InlineData("""{"a":1}""", """{}""")]
    [InlineData("""{}""", """{"a":null}""")]
    [InlineData("""{"a":[1,2]}""", """{"a":[2,1]}""")]
    [InlineData("""{"a":"2026-01-01T10:00:00Z"}""", """{"a":"2026-01-01T10:00:00+01:00"}""")]
    [InlineData("""{"a":"1"}""", """{"a":1}""")]
    public void A_difference_is_seen(string left, string right) =>
        Should.Throw<ShouldAssertException>(() => left.ShouldSayTheSameAs(right));

    [Fact]
    public void Order_and_offset_make_no_difference() =>
        """{"b":[true],"a":"2026-01-01T11:00:00+01:00"}""".ShouldSayTheSameAs("""{"a":"2026-01-01T10:00:00Z","b":[true]}""");
}
