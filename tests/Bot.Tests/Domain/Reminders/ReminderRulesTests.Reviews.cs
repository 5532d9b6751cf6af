using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Reminders;
using static PartnershipBot.Tests.Domain.Reminders.Plans;

namespace PartnershipBot.Tests.Domain.Reminders;

/// <content>Reviews: due, overdue, and sent.</content>
public partial class ReminderRulesTests
{
    [Fact]
    public void The_final_review_is_recalled_45_and_15_days_before_and_on_its_day() =>
        Agreement("2025-09-16", "2026-09-15")
            .Plan("2025-09-16", null, "review")
            .ShouldBe(["review 2026-08-03", "review 2026-08-31", "review 2026-09-15"]);

    [Fact]
    public void A_schools_review_is_opened_on_15_May_and_due_on_30_June() =>
        Agreement("2025-09-15", "2026-07-03", (Fields.PartnerKind, "primarySchool"))
            .Plan("2025-09-15", null, "review", "reviewSchool")
            .ShouldBe(["reviewSchool 2026-05-15", "review 2026-06-15", "review 2026-06-30"]);

    [Fact]
    public void A_school_project_that_ends_in_winter_is_reviewed_at_its_end() =>
        Agreement("2025-09-15", "2026-02-13", (Fields.PartnerKind, "highSchool"))
            .Plan("2025-09-15", null, "review", "reviewSchool")
            .ShouldBe(["review 2026-01-05", "review 2026-01-29", "review 2026-02-13"]);

    [Fact]
    public void Where_renewal_is_tacit_the_review_is_due_30_days_before_the_deadline_for_notice()
    {
        var tacit = Agreement("2025-01-13", "2026-01-12", (Fields.Renewal, "tacit"), (Fields.NoticeDays, 60));
        tacit
            .Plan("2025-01-13", null, "review", "reviewTacit", "renewal")
            .Where(r => r.Contains("2025-", StringComparison.Ordinal))
            .ShouldBe(["reviewTacit 2025-09-01", "reviewTacit 2025-09-29", "reviewTacit 2025-10-14"]);
        // The period by which it renewed itself is the last one: it ends, and is reviewed, like any other.
        tacit
            .Plan("2026-01-13", null, "review", "reviewTacit", "renewal", "notice")
            .ShouldBe([
                "renewal 2026-09-14",
                "renewal 2026-11-13",
                "review 2026-11-30",
                "renewal 2026-12-14",
                "review 2026-12-28",
                "renewal 2027-01-12",
                "review 2027-01-12",
            ]);
    }

    [Fact]
    public void Longer_than_a_year_each_anniversary_asks_for_a_mid_term_review() =>
        Agreement("2025-10-01", "2028-09-30")
            .Plan("2025-10-01", null, "midTerm", "review")
            .ShouldBe([
                "midTerm 2026-09-01",
                "midTerm 2026-10-01",
                "midTerm 2027-09-01",
                "midTerm 2027-10-01",
                "review 2028-08-16",
                "review 2028-09-15",
                "review 2028-10-02",
            ]);

    [Fact]
    public void A_finished_mid_term_review_settles_its_year_and_leaves_the_next_ones()
    {
        var agreement = Agreement("2025-10-01", "2028-09-30")
            .With(("reviews", """[{"number":1,"type":"midTerm","dueOn":"2026-10-01","to":"2026-09-15","finalisedOn":"2026-09-20"}]"""));
        agreement.Plan("2026-09-21", null, "midTerm", "overdue").Take(2).ShouldBe(["midTerm 2027-09-01", "midTerm 2027-10-01"]);
    }

    [Fact]
    public void An_overdue_review_is_recalled_after_7_and_21_days_then_monthly_three_times() =>
        Agreement("2025-10-01", "2026-09-30")
            .Plan("2026-09-30", ReminderSettings.Default with { Responsible = "Nadia Benali" }, "overdue", "overdueManager")
            .ShouldBe([
                "overdue 2026-10-07",
                "overdue 2026-10-21",
                "overdueManager 2026-10-21",
                "overdue 2026-11-23",
                "overdue 2026-12-21",
                "overdue 2027-01-21",
            ]);

    [Fact]
    public void Nobody_else_is_told_where_nobody_is_named_responsible() =>
        Agreement("2025-10-01", "2026-09-30").Plan("2026-09-30", null, "overdueManager").ShouldBeEmpty();

    [Fact]
    public void Nothing_is_overdue_once_the_review_is_finished()
    {
        var done = Agreement(
            "2025-10-01",
            "2026-09-30",
            ("evaluation_type", "final"),
            ("evaluation_status", "final"),
            ("evaluation_finalisedOn", "2026-10-05"),
            ("reviews", """[{"number":1,"type":"final","dueOn":"2026-09-30","to":"2026-09-30","finalisedOn":"2026-10-05"}]""")
        );
        (done with { Status = PartnershipStatus.DecisionDue })
            .Plan("2026-10-06")
            .ShouldBe(["sendToPartner 2026-10-12", "sendToOfficials 2026-11-04"]);
    }

    [Fact]
    public void A_review_that_was_sent_is_not_recalled() =>
        (
            Agreement(
                "2025-10-01",
                "2026-09-30",
                ("evaluation_type", "final"),
                ("evaluation_status", "final"),
                ("evaluation_finalisedOn", "2026-10-05"),
                ("reviews", """[{"number":1,"type":"final","dueOn":"2026-09-30","to":"2026-09-30","finalisedOn":"2026-10-05"}]"""),
                ("evaluation_sentToPartnerOn", "2026-10-06"),
                ("evaluation_sentToElectedOn", "2026-10-06")
            ) with
            {
                Status = PartnershipStatus.DecisionDue,
            }
        )
            .Plan("2026-10-06")
            .ShouldBeEmpty();
}
