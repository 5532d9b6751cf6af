using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Tests.Storage.Former;

public sealed class HandledActivitiesTests
{
    private static readonly DateTimeOffset Morning = new(2026, 3, 3, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void An_activity_of_the_last_day_is_known_however_many_came_since()
    {
        var handled = Round(Many(500, Morning, TimeSpan.FromMinutes(2)));
        handled.NonceOf("a499").ShouldBe("n499");
        handled.NonceOf("a468").ShouldBe("n468");
        handled.NonceOf("a467").ShouldBe("");
        handled.NonceOf("a0").ShouldBe("");
        handled.NonceOf("a500").ShouldBeNull();
        handled.Knows("n468").ShouldBeTrue();
        handled.Knows("n467").ShouldBeFalse();
        handled.Knows("").ShouldBeFalse();
    }

    [Fact]
    public void After_a_day_only_the_last_ones_are_kept()
    {
        var handled = Many(100, Morning, TimeSpan.FromMinutes(1));
        handled.Add("later", "n", Morning.AddDays(3));
        handled = Round(handled);
        handled.NonceOf("a99").ShouldBe("n99");
        handled.NonceOf("a69").ShouldBe("n69");
        handled.NonceOf("a68").ShouldBeNull();
    }

    [Fact]
    public void However_many_there_are_they_fit_in_a_column() =>
        Many(5000, Morning, TimeSpan.FromSeconds(1)).Write().Length.ShouldBeLessThan(32 * 1024);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("[\"m1\\nn1\"]")]
    [InlineData(": :: x:y:z a:b")]
    public void What_is_not_of_that_form_counts_as_nothing(string? text) => HandledActivities.Read(text).Write().ShouldBe("");

    private static HandledActivities Many(int count, DateTimeOffset from, TimeSpan every)
    {
        var handled = new HandledActivities();
        for (var i = 0; i < count; i++)
        {
            handled.Add($"a{i}", $"n{i}", from + (i * every));
        }
        return handled;
    }

    private static HandledActivities Round(HandledActivities handled) => HandledActivities.Read(handled.Write());
}
