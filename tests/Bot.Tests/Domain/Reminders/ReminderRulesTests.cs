using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Language;
using static PartnershipBot.Tests.Domain.Reminders.Plans;

namespace PartnershipBot.Tests.Domain.Reminders;

/// <summary>Each rule, as an example. 2026-01-01 and the like are holidays, Saturdays and Sundays are moved.</summary>
public partial class ReminderRulesTests
{
    [Fact]
    public void An_exchange_that_was_planned_is_asked_about_on_the_next_day() =>
        Of(PartnershipStatus.Identified, (Fields.ContactDate, "2026-03-11")).Plan("2026-02-10").ShouldBe(["contactPlanned 2026-03-12"]);

    [Fact]
    public void An_undecided_contact_is_recalled_after_thirty_days() =>
        Of(PartnershipStatus.Contacted, (Fields.ContactDate, "2026-02-10")).Plan("2026-02-10").ShouldBe(["contactUndecided 2026-03-12"]);

    [Fact]
    public void A_contact_entered_late_is_recalled_thirty_days_after_the_answer() =>
        Of(PartnershipStatus.Contacted, (Fields.ContactDate, "2025-09-01"), (ReminderFields.UndecidedOn, "2026-02-10"))
            .Plan("2026-02-10")
            .ShouldBe(["contactUndecided 2026-03-12"]);

    [Fact]
    public void A_contact_that_is_decided_is_not_recalled() =>
        Of(PartnershipStatus.ProjectDrafting, (Fields.ContactDate, "2026-02-10")).Plan("2026-02-10").ShouldBeEmpty();

    [Fact]
    public void An_unanswered_proposal_is_recalled_after_15_and_after_30_days()
    {
        var proposal = Of(PartnershipStatus.UnderReview, ("proposal_receivedOn", "2026-02-10")) with { CreatedAt = At("2026-02-10") };
        proposal.Plan("2026-02-10").ShouldBe(["proposalUnanswered 2026-02-25", "proposalUnanswered 2026-03-12"]);
        proposal.With((Fields.ProposalVerdict, "decline")).Plan("2026-02-10").ShouldBeEmpty();
    }

    [Fact]
    public void A_proposal_entered_long_after_it_came_is_recalled_from_then_on() =>
        (Of(PartnershipStatus.UnderReview, ("proposal_receivedOn", "2025-11-03")) with { CreatedAt = At("2026-02-10") })
            .Plan("2026-02-10")
            .ShouldBe(["proposalUnanswered 2026-02-25", "proposalUnanswered 2026-03-12"]);

    [Fact]
    public void Whoever_asked_for_more_information_is_reminded_after_15_days() =>
        Of(
                PartnershipStatus.UnderReview,
                ("proposal_receivedOn", "2026-01-05"),
                (Fields.ProposalVerdict, "moreInfo"),
                (ReminderFields.MoreInfoOn, "2026-02-10")
            )
            .Plan("2026-02-10")
            .ShouldBe(["proposalMoreInfo 2026-02-25"]);

    [Fact]
    public void Both_councils_are_recalled_21_days_before_they_meet() =>
        Of(PartnershipStatus.AwaitingApproval, (Fields.LibraryApproval, "2026-04-02"), (Fields.PartnerApproval, "2026-04-16"))
            .Plan("2026-02-10")
            .ShouldBe(["approval 2026-03-12", "approval 2026-03-26"]);

    [Fact]
    public void A_missing_signature_is_recalled_14_days_before_the_start_then_every_week()
    {
        var unsigned = Of(PartnershipStatus.AwaitingSignature, (Fields.Start, "2026-03-24"));
        unsigned
            .Plan("2026-03-01")
            .Take(4)
            .ShouldBe(["signature 2026-03-10", "signature 2026-03-17", "signature 2026-03-24", "signature 2026-03-31"]);
        unsigned.Plan("2027-03-01").Take(1).ShouldBe(["signature 2027-03-02"]);
        (unsigned with { Status = PartnershipStatus.Active }).Plan("2026-03-01", null, "signature").ShouldBeEmpty();
    }

    [Fact]
    public void An_amendment_that_waits_for_signature_is_no_unsigned_agreement() =>
        (Agreement("2025-10-01", "2027-09-30") with { Status = PartnershipStatus.AwaitingSignature })
            .Plan("2026-10-22", null, "signature")
            .ShouldBeEmpty();

    [Fact]
    public void What_comes_next_is_recalled_120_60_and_30_days_before_the_end_and_on_it() =>
        Agreement("2025-09-16", "2026-09-15")
            .Plan("2025-09-16", null, "renewal")
            .ShouldBe(["renewal 2026-05-18", "renewal 2026-07-17", "renewal 2026-08-17", "renewal 2026-09-15"]);

    [Fact]
    public void The_deadline_for_notice_is_recalled_60_30_and_7_days_before() =>
        Agreement("2025-09-16", "2026-09-15", (Fields.Renewal, "tacit"), (Fields.NoticeDays, 90))
            .Plan("2025-09-16", null, "notice")
            .ShouldBe(["notice 2026-04-20", "notice 2026-05-18", "notice 2026-06-10"]);

    [Theory]
    [InlineData("express")]
    [InlineData("none")]
    public void Where_nothing_renews_itself_there_is_no_deadline_to_recall(string renewal) =>
        Agreement("2025-09-16", "2026-09-15", (Fields.Renewal, renewal), (Fields.NoticeDays, 60))
            .Plan("2025-09-16", null, "notice", "noticeUnused")
            .ShouldBeEmpty();

    [Fact]
    public void Without_a_length_of_notice_the_deadline_is_the_last_day() =>
        Agreement("2025-09-16", "2026-09-15", (Fields.Renewal, "tacit"), (Fields.NoticeDays, 0))
            .Plan("2025-09-16", null, "notice", "noticeUnused")
            .ShouldBe(["notice 2026-07-17", "notice 2026-08-17", "notice 2026-09-08", "noticeUnused 2026-09-16"]);

    [Fact]
    public void Notice_is_recalled_before_a_quiet_period_that_would_swallow_it() =>
        Agreement("2025-09-01", "2026-08-31", (Fields.PartnerKind, "middleSchool"), (Fields.Renewal, "tacit"), (Fields.NoticeDays, 30))
            .Plan("2025-09-01", null, "notice")
            .ShouldBe(["notice 2026-06-02", "notice 2026-06-30"]);

    [Fact]
    public void What_remains_before_closing_is_recalled_a_week_before_and_on_its_day()
    {
        var closing = Agreement(
            "2025-10-01",
            "2026-09-30",
            (
                "decision_closing",
                """[{"task":"returnLoans","due":"2026-11-18"},{"task":"thanks","due":"2026-11-20","doneOn":"2026-11-02"}]"""
            )
        );
        (closing with { Status = PartnershipStatus.Stopping })
            .Plan("2026-11-02")
            .ShouldBe(["closingTask 2026-11-12", "closingTask 2026-11-18"]);
    }

    [Fact]
    public void The_library_is_reminded_of_its_report_and_of_the_survey_after_each_year_of_a_partnership()
    {
        var agreement = Agreement("2025-10-01", "2026-09-30");
        var none = new ReminderMarks([]);
        ReminderPlanner
            .OfLibrary(agreement, ReminderSettings.Default, Day("2025-10-01"), none)
            .Select(r => $"{r.Rule.Id} {r.SendDay:yyyy-MM-dd}")
            .ShouldBe(["annualReport 2026-01-12", "neoscrib 2026-02-16", "annualReport 2027-01-11", "neoscrib 2027-02-15"]);
        ReminderPlanner
            .OfLibrary(agreement, ReminderSettings.Default with { Neoscrib = null }, Day("2025-10-01"), none)
            .ShouldAllBe(r => r.Rule.Id == "annualReport");
    }

    [Fact]
    public void The_sentence_counts_the_days_as_they_are_when_it_is_said()
    {
        var rule = ReminderRules.Find("review")!.Wording;
        (rule.Key(45), rule.Key(1), rule.Key(0), rule.Key(-3)).ShouldBe(
            ("reminderReviewMany", "reminderReviewOne", "reminderReviewToday", "reminderOverdueMany")
        );
        ReminderRules.Find("overdue")!.Wording.Key(-1).ShouldBe("reminderOverdueOne");
        ReminderRules.Find("signature")!.Wording.Key(-1).ShouldBe("reminderStillUnsigned");
        ReminderRules.Find("reviewTacit")!.Wording.Key(12).ShouldBe("reminderTacitReview");
    }

    [Fact]
    public void Every_sentence_of_every_rule_exists_in_both_languages()
    {
        foreach (var rule in ReminderRules.All)
        {
            foreach (var key in new[] { -40, -1, 0, 1, 40 }.Select(rule.Wording.Key).OfType<string>())
            {
                Catalogue.TryFind(key, Lang.Fr).ShouldNotBeNull($"{rule.Id}: {key}");
                Catalogue.TryFind(key, Lang.En).ShouldNotBeNull($"{rule.Id}: {key}");
            }
        }
        ReminderRules.All.Select(r => r.Id).ShouldBeUnique();
    }
}
