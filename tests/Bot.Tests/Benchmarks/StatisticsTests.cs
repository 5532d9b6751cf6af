using PartnershipBot.Bench;

namespace PartnershipBot.Tests.Benchmarks;

public class StatisticsTests
{
    [Theory]
    [InlineData(50, 5)]
    [InlineData(95, 10)]
    [InlineData(90, 9)]
    [InlineData(0, 1)]
    [InlineData(100, 10)]
    public void A_percentile_is_a_value_that_was_measured(double percent, double expected) =>
        Statistics.Percentile([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], percent).ShouldBe(expected);

    [Fact]
    public void The_median_of_an_even_count_lies_between_the_middle_two() => Statistics.Median([4, 1, 3, 2]).ShouldBe(2.5);

    [Fact]
    public void One_disturbed_round_does_not_move_the_median() => Statistics.Median([1.2, 9.9, 1.1]).ShouldBe(1.2);

    [Fact]
    public void A_ratio_compares_each_round_with_its_neighbour() =>
        // The second round was slow for both: the quotient of the medians would say 1.5.
        Statistics.Ratio([1, 30, 3], [2, 60, 2]).ShouldBe(0.5);

    [Fact]
    public void Nothing_measured_is_no_number()
    {
        Statistics.Percentile([], 50).ShouldBe(double.NaN);
        Statistics.Median([]).ShouldBe(double.NaN);
    }
}
