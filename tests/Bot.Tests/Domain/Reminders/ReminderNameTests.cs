using PartnershipBot.Domain.Reminders;

namespace PartnershipBot.Tests.Domain.Reminders;

/// <summary>The name of a reminder, as cards, dialogs and rows carry it.</summary>
public class ReminderNameTests
{
    [Fact]
    public void A_name_is_read_as_it_was_written()
    {
        var name = new ReminderName("reviewTacit", new DateOnly(2026, 5, 18));
        (name.Rule, name.Day).ShouldBe(("reviewTacit", "2026-05-18"));
        ReminderName.Parse(name.Rule, name.Day).ShouldBe(name);
        name.ToString().ShouldBe("reviewTacit|2026-05-18");
    }

    [Theory]
    [InlineData(null, "2026-05-18")]
    [InlineData("", "2026-05-18")]
    [InlineData("review", null)]
    [InlineData("review", "")]
    [InlineData("review", "18/05/2026")]
    [InlineData("review", "2026-02-30")]
    [InlineData("review", "2026-05-18T09:00:00")]
    [InlineData("review", " 2026-05-18")]
    [InlineData("review", "٢٠٢٦-٠٥-١٨")]
    public void What_a_card_may_not_carry_is_no_name(string? rule, string? day) => ReminderName.Parse(rule, day).ShouldBeNull();
}
