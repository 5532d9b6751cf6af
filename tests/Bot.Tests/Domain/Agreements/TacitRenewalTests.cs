using CsCheck;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Reviews;
using static PartnershipBot.Tests.Domain.Reminders.Plans;

namespace PartnershipBot.Tests.Domain.Agreements;

/// <summary>An agreement that renews itself: its periods, its deadlines, its reviews, on any day.</summary>
public sealed class TacitRenewalTests
{
    [Theory]
    [InlineData("2026-09-01", "2027-08-31", "2028-08-31", "2029-08-31")]
    [InlineData("2026-01-01", "2026-06-30", "2026-12-31", "2027-06-30")]
    [InlineData("2026-09-01", "2028-02-29", "2029-08-31", "2031-02-28")]
    [InlineData("2025-09-15", "2026-07-03", "2027-07-03", "2028-07-03")]
    [InlineData("2026-09-01", "2027-06-30", "2028-06-30", "2029-06-30")]
    [InlineData("2026-01-15", "2026-04-20", "2026-07-25", "2026-10-29")]
    [InlineData("2026-01-31", "2026-02-27", "2026-03-30", "2026-04-29")]
    public void Each_period_is_as_long_as_the_first_or_comes_back_at_its_season(string start, string end, string second, string third) =>
        Agreement(start, end, (Fields.Renewal, "tacit"), (Fields.MostRenewals, 2), (Fields.NoticeDays, 10))
            .Agreement.Periods.Select(p => p.End)
            .ShouldBe([Day(end), Day(second), Day(third)]);

    [Fact]
    public void Notice_in_time_makes_a_period_the_last_and_notice_too_late_the_next_one()
    {
        var agreement = Agreement("2026-09-01", "2027-08-31", (Fields.Renewal, "tacit"), (Fields.MostRenewals, 3), (Fields.NoticeDays, 60));
        agreement.Agreement.PeriodOn(Day("2027-01-01"))!.NoticeBy.ShouldBe(Day("2027-07-02"));
        agreement.With((Fields.NoticeGivenOn, "2027-07-02")).Agreement.Periods.ShouldHaveSingleItem().RenewsItself.ShouldBeFalse();
        agreement.With((Fields.NoticeGivenOn, "2027-07-03")).Agreement.Periods.Count.ShouldBe(2);
        agreement.With((Fields.ClosedOn, "2027-10-01")).Agreement.Periods.Count.ShouldBe(2);
    }

    [Fact]
    public void Once_the_deadline_has_passed_the_next_period_is_sure()
    {
        var agreement = Agreement("2026-09-01", "2027-08-31", (Fields.Renewal, "tacit"), (Fields.NoticeDays, 60)).Agreement;
        agreement.SureOn(Day("2027-07-02"))!.End.ShouldBe(Day("2027-08-31"));
        agreement.SureOn(Day("2027-07-03"))!.End.ShouldBe(Day("2028-08-31"));
        agreement.EndOn(Day("2027-07-03")).ShouldBe(Day("2027-08-31"));
        agreement.EndOn(Day("2027-09-01")).ShouldBe(Day("2028-08-31"));
        agreement.EndOn(Day("2035-09-01")).ShouldBe(Day("2028-08-31"), "once, as nobody said how often");
    }

    [Theory]
    [InlineData("2026-12-01", ReviewType.Early, "2027-06-02")]
    [InlineData("2027-05-15", ReviewType.Final, "2027-06-02")]
    [InlineData("2027-07-02", ReviewType.Final, "2027-06-02")]
    [InlineData("2027-07-03", ReviewType.MidTerm, "2027-06-02")]
    [InlineData("2027-10-01", ReviewType.MidTerm, "2027-06-02")]
    [InlineData("2028-07-15", ReviewType.Final, "2028-08-31")]
    public void A_review_has_the_kind_that_the_calendar_gives_it(string today, ReviewType type, string due) =>
        ReviewSchedule
            .Next(Agreement("2026-09-01", "2027-08-31", (Fields.Renewal, "tacit"), (Fields.NoticeDays, 60)), Day(today))
            .ShouldBe((type, Day(due)));

    [Fact]
    public void The_review_of_a_period_leaves_that_of_the_next_one_open()
    {
        var agreement = Agreement("2026-09-01", "2027-08-31", (Fields.Renewal, "tacit"), (Fields.NoticeDays, 60))
            .With(("reviews", """[{"number":1,"type":"final","dueOn":"2027-06-02","to":"2027-05-20","finalisedOn":"2027-05-21"}]"""));
        ReviewSchedule.Open(agreement).Select(r => r.DueOn).ShouldBe([Day("2028-08-31")]);
        ReviewSchedule.Next(agreement, Day("2027-06-10")).ShouldBeNull();
        ReviewSchedule.Next(agreement, Day("2027-10-01")).ShouldBe((ReviewType.Early, Day("2028-08-31")));
    }

    [Fact]
    public void An_amendment_of_another_renewal_keeps_the_period_that_runs()
    {
        var before = Agreement("2026-09-01", "2027-08-31", (Fields.Renewal, "tacit"), (Fields.MostRenewals, 3), (Fields.NoticeDays, 60));
        var today = Day("2027-11-15");
        TacitRenewal.Kept(before.Agreement, ["calendar_rhythm"], today).ShouldBeEmpty();
        var kept = TacitRenewal.Kept(before.Agreement, [Fields.Renewal], today).ToDictionary();
        var after = before.With((Fields.Renewal, "none")) with { };
        after = after with { Answers = after.Answers.With(kept) };
        after.Agreement.Periods.ShouldBe([new AgreementPeriod(1, Day("2027-09-01"), Day("2028-08-31"), null)]);
        var again = before with { Answers = before.Answers.With(kept) };
        again.Agreement.Periods.Select(p => p.End).ShouldBe([Day("2028-08-31"), Day("2029-08-31"), Day("2030-08-31")]);
    }

    /// <summary>Whatever the dates, the notice and the number of renewals.</summary>
    [Fact]
    public void Periods_follow_each_other_without_a_gap_up_to_the_maximum_and_every_day_is_in_one() =>
        Gen.Select(Gen.Int[0, 2000], Gen.Int[1, 1800], Gen.Int[0, 180], Gen.Int[0, 3], Gen.Int[-100, 9000])
            .Seeded(
                (start, length, notice, most, at) =>
                {
                    var from = new DateOnly(2024, 1, 1).AddDays(start);
                    var agreement = Agreement(
                        $"{from:yyyy-MM-dd}",
                        $"{from.AddDays(length):yyyy-MM-dd}",
                        (Fields.Renewal, "tacit"),
                        (Fields.MostRenewals, most),
                        (Fields.NoticeDays, Math.Min(notice, length))
                    ).Agreement;
                    var periods = agreement.Periods;
                    periods.Select(p => p.Number).ShouldBe(Enumerable.Range(0, most + 1));
                    periods.ShouldAllBe(p => p.Start <= p.End);
                    periods.Zip(periods.Skip(1)).ShouldAllBe(two => two.Second.Start == two.First.End.AddDays(1));
                    periods.SkipLast(1).ShouldAllBe(p => p.RenewsItself && p.NoticeBy <= p.End);
                    periods[^1].RenewsItself.ShouldBeFalse();
                    var day = from.AddDays(at);
                    var on = agreement.PeriodOn(day)!;
                    (
                        day < from ? on.Number == 0
                        : day > periods[^1].End ? on == periods[^1]
                        : on.Start <= day && day <= on.End
                    ).ShouldBeTrue();
                    agreement.SureOn(day)!.Number.ShouldBeInRange(on.Number, on.Number + 1);
                    agreement.Reviews.Select(r => r.DueOn).ShouldBeInOrder();
                    agreement.Reviews.Where(r => r.IsFinal).Count().ShouldBe(periods.Count);
                }
            );

    [Fact]
    public void Notice_on_any_day_ends_the_agreement_with_the_first_period_that_it_was_in_time_for() =>
        Gen.Select(Gen.Int[0, 2000], Gen.Int[60, 1800], Gen.Int[0, 60], Gen.Int[0, 3], Gen.Int[0, 6000])
            .Seeded(
                (start, length, notice, most, at) =>
                {
                    var from = new DateOnly(2024, 1, 1).AddDays(start);
                    var before = Agreement(
                        $"{from:yyyy-MM-dd}",
                        $"{from.AddDays(length):yyyy-MM-dd}",
                        (Fields.Renewal, "tacit"),
                        (Fields.MostRenewals, most),
                        (Fields.NoticeDays, notice)
                    );
                    var given = from.AddDays(at);
                    var all = before.Agreement.Periods;
                    var expected = all.FirstOrDefault(p => p.NoticeBy >= given) ?? all[^1];
                    var last = before.With((Fields.NoticeGivenOn, $"{given:yyyy-MM-dd}")).Agreement.Periods[^1];
                    (last.Number, last.End, last.RenewsItself).ShouldBe((expected.Number, expected.End, false));
                }
            );
}
