using CsCheck;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Reminders;
using static PartnershipBot.Tests.Domain.Reminders.Plans;

namespace PartnershipBot.Tests.Domain.Reminders;

/// <summary>What marks, settings and quiet days do to a plan, and what holds of every plan.</summary>
public class ReminderPlannerTests
{
    private static readonly Partnership Ehpad = Agreement("2025-09-16", "2026-09-15");

    [Fact]
    public void What_was_sent_or_cancelled_is_not_planned_again()
    {
        Ehpad
            .Marked(new("review", Day("2026-08-01"), MarkKind.Sent, Day("2026-08-03")))
            .Plan("2026-08-01", null, "review")
            .ShouldBe(["review 2026-08-31", "review 2026-09-15"]);
        Ehpad
            .Marked(new("review", Day("2026-08-31"), MarkKind.Cancelled, Day("2026-08-03")))
            .Plan("2026-08-01", null, "review")
            .ShouldBe(["review 2026-08-03", "review 2026-09-15"]);
    }

    [Fact]
    public void A_snooze_lets_the_whole_matter_rest_and_recalls_it_on_its_day() =>
        Ehpad
            .Marked(new("review", Day("2026-08-01"), MarkKind.Sent, Day("2026-08-03")))
            .Marked(new("review", Day("2026-08-01"), MarkKind.Snoozed, Day("2026-08-03"), Day("2026-09-15"), Day("2026-09-02")))
            .Plan("2026-08-03", null, "review", "overdue")
            .Take(3)
            .ShouldBe(["review 2026-09-02", "review 2026-09-15", "overdue 2026-09-22"]);

    [Fact]
    public void A_snooze_does_not_keep_the_responsible_person_from_being_told() =>
        Ehpad
            .Marked(new("overdue", Day("2026-09-22"), MarkKind.Snoozed, Day("2026-09-22"), Day("2026-09-15"), Day("2026-10-22")))
            .Plan("2026-09-22", ReminderSettings.Default with { Responsible = "Nadia Benali" }, "overdue", "overdueManager")
            .Take(3)
            .ShouldBe(["overdueManager 2026-10-06", "overdue 2026-10-22", "overdue 2026-11-06"]);

    [Fact]
    public void A_matter_that_is_done_is_not_recalled_again() =>
        Ehpad
            .Marked(new("renewal", Day("2026-05-18"), MarkKind.Done, Day("2026-05-18"), Day("2026-09-15")))
            .Plan("2026-05-18", null, "renewal")
            .ShouldBeEmpty();

    [Fact]
    public void A_reminder_that_was_moved_comes_on_the_working_day_of_its_new_date() =>
        Ehpad
            .Marked(new("renewal", Day("2026-05-18"), MarkKind.Moved, Day("2026-02-10"), Until: Day("2026-06-13")))
            .Plan("2026-02-10", null, "renewal")
            .First()
            .ShouldBe("renewal 2026-06-15");

    [Fact]
    public void Nothing_is_planned_for_a_partnership_that_is_put_aside_or_silent()
    {
        (Ehpad with { DiscardedAt = At("2026-01-05") }).Plan("2025-09-16").ShouldBeEmpty();
        Ehpad.With((ReminderFields.Off, true)).Plan("2025-09-16").ShouldBeEmpty();
    }

    [Fact]
    public void Several_of_one_rule_that_fall_onto_one_day_are_one() =>
        Agreement("2025-09-15", "2026-07-03", (Fields.PartnerKind, "primarySchool"))
            .Plan("2026-06-30", null, "overdue")
            .ShouldBe(["overdue 2026-09-01", "overdue 2026-09-21", "overdue 2026-11-02"]);

    [Fact]
    public void Lead_times_hour_and_quiet_periods_are_the_librarys()
    {
        var settings = ReminderSettings.Default with
        {
            ReviewLeads = [60, 10],
            Hour = new TimeOnly(14, 30),
            Closed = [new(Day("2026-07-13"), Day("2026-08-02"))],
        };
        Ehpad.Plan("2025-09-16", settings, "review").ShouldBe(["review 2026-08-03", "review 2026-09-07", "review 2026-09-15"]);
        ReminderPlanner
            .Plan(Ehpad, settings, Day("2026-09-15"))[0]
            .DueAt.ShouldBe(new DateTimeOffset(2026, 9, 15, 12, 30, 0, TimeSpan.Zero));
    }

    [Fact]
    public void A_digest_tells_of_its_week_on_Monday_or_the_first_working_day_after_it()
    {
        var digest = ReminderSettings.Default with { Digest = true };
        Ehpad.Plan("2025-09-16", digest, "review").ShouldBe(["review 2026-08-03", "review 2026-08-31", "review 2026-09-14"]);
        // Whit Monday 2026 is 25 May.
        Ehpad
            .Marked(new("renewal", Day("2026-05-18"), MarkKind.Moved, Day("2026-02-10"), Until: Day("2026-05-28")))
            .Plan("2026-05-01", digest, "renewal")
            .First()
            .ShouldBe("renewal 2026-05-26");
        // Planned too late for its Monday, it comes on its own day.
        Ehpad.Plan("2026-09-15", digest, "review").ShouldBe(["review 2026-09-15"]);
    }

    [Fact]
    public void Settings_are_read_from_what_the_library_answered_and_nonsense_counts_as_nothing_said()
    {
        var read = ReminderSettings.Read(
            AnswerSheet.Of(
                new Dictionary<string, object>
                {
                    [ReminderFields.Leads] = "[30,7]",
                    [ReminderFields.Hour] = "08:30",
                    [ReminderFields.Closed] = """[{"from":"2026-08-01","to":"2026-08-15"},{"from":"2026-08-15","to":"2026-08-01"}]""",
                    [ReminderFields.Responsible] = "Nadia Benali",
                    [ReminderFields.AlsaceMoselle] = true,
                    [ReminderFields.Digest] = true,
                    [ReminderFields.Neoscrib] = "none",
                    [ReminderFields.Zone] = "Indian/Reunion",
                }
            )
        );
        (read.Hour, read.Responsible, read.AlsaceMoselle, read.Digest, read.Neoscrib, read.Zone.Id).ShouldBe(
            (new TimeOnly(8, 30), "Nadia Benali", true, true, null, "Indian/Reunion")
        );
        read.ReviewLeads.ShouldBe([30, 7]);
        read.Closed.ShouldBe([new DayRange(Day("2026-08-01"), Day("2026-08-15"))]);
        var nonsense = ReminderSettings.Read(
            AnswerSheet.Of(ReminderSettings.Columns.Select(c => KeyValuePair.Create<string, object>(c, "?")))
        );
        nonsense.Closed.ShouldBeEmpty();
        // A name may be anything.
        (nonsense with { Responsible = null, Closed = ReminderSettings.Default.Closed }).ShouldBe(ReminderSettings.Default);
    }

    /// <summary>Whatever the dates, the kind and the status.</summary>
    [Fact]
    public void Every_plan_is_in_order_on_working_days_at_nine_without_doubles_and_the_same_tomorrow()
    {
        var kinds = Gen.OneOf("primarySchool", "elderlyResidence", "highSchool", "prison");
        var renewals = Gen.OneOf("express", "tacit", "none");
        Gen.Select(Gen.Int[0, 2000], Gen.Int[1, 1800], Gen.Int[0, 180], kinds, renewals, Gen.Enum<PartnershipStatus>(), Gen.Int[-400, 2000])
            .Seeded(
                (start, length, notice, kind, renewal, status, at) =>
                {
                    var from = new DateOnly(2024, 1, 1).AddDays(start);
                    var partnership = Agreement(
                        $"{from:yyyy-MM-dd}",
                        $"{from.AddDays(length):yyyy-MM-dd}",
                        (Fields.PartnerKind, kind),
                        (Fields.NoticeDays, notice),
                        (Fields.Renewal, renewal),
                        (Fields.ContactDate, "2024-01-10"),
                        ("proposal_receivedOn", "2024-01-10"),
                        (Fields.LibraryApproval, "2025-03-03")
                    ) with
                    {
                        Status = status,
                    };
                    var today = from.AddDays(at);
                    var plan = ReminderPlanner.Plan(partnership, ReminderSettings.Default, today);
                    var calendar = ReminderSettings.Default.Calendar(PartnerKinds.IsSchool(kind));
                    plan.ShouldBe(plan.OrderBy(r => r.DueAt).ThenBy(r => r.Rule.Id, StringComparer.Ordinal));
                    plan.Select(r => (r.Rule.Id, r.Nominal)).ShouldBeUnique();
                    plan.Select(r => (r.Rule.Id, r.Anchor.Date, r.SendDay)).ShouldBeUnique();
                    plan.ShouldAllBe(r => r.SendDay >= today && !calendar.IsQuiet(r.SendDay));
                    plan.ShouldAllBe(r => r.DueAt == ReminderSettings.Default.MomentOf(r.SendDay));
                    plan.Where(r => r.Rule.MustPrecede).ShouldAllBe(r => r.SendDay < r.Anchor.Date);
                    plan.ShouldAllBe(r => r.Sentence(r.SendDay) != null);
                    var tomorrow = ReminderPlanner.Plan(partnership, ReminderSettings.Default, today.AddDays(1));
                    plan.Where(r => r.SendDay > today).Except(tomorrow).ShouldBeEmpty("what is planned stays planned");
                }
            );
    }
}
