using CsCheck;

namespace PartnershipBot.Tests;

public class SeedsTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Without_a_wish_each_run_is_the_same(string? asked) => Seeds.Choose(asked).ShouldBe(Seeds.Choose(asked));

    [Fact]
    public void A_number_repeats_the_run_that_told_it() => Seeds.Choose("714").ShouldBe(714);

    [Fact]
    public void Fresh_seeds_differ() => Enumerable.Range(0, 8).Select(_ => Seeds.Choose("fresh")).Distinct().Count().ShouldBeGreaterThan(1);

    [Fact]
    public void Values_differ_from_each_other()
    {
        List<int> values = [];
        Gen.Int.Seeded(values.Add);
        values.Distinct().Count().ShouldBeGreaterThan(90);
    }

    [Fact]
    public void What_fails_is_made_smaller_and_told_with_its_seed() =>
        Should.Throw<CsCheckException>(() => Gen.Int[0, 10_000].Seeded(n => n.ShouldBeLessThan(5_000))).Message.ShouldContain("seed");
}
