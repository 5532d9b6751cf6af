namespace PartnershipBot.Domain.Reminders;

/// <summary>Every rule, as data. What is said when quiet days, a shift or a snooze come in is the planner's part.</summary>
public static partial class ReminderRules
{
    public static IReadOnlyList<ReminderRule> All { get; } =
    [
        // First contact.
        new("contactPlanned", ReminderTopic.Contact, PlannedContact, Days(1), ReminderWording.Always("reminderContactPlanned"))
        {
            CalendarKey = "dateContact",
        },
        new("contactUndecided", ReminderTopic.Contact, UndecidedContact, Days(30), ReminderWording.Always("reminderContactUndecided")),
        new(
            "proposalUnanswered",
            ReminderTopic.Proposal,
            UnansweredProposal,
            Days(15, 30),
            ReminderWording.Always("reminderProposalUnanswered")
        ),
        new("proposalMoreInfo", ReminderTopic.Proposal, MoreInfo, Days(15), ReminderWording.Always("reminderMoreInfo")),
        new("partnerTask", ReminderTopic.PartnerTask, PartnerTasks, Days(0), ReminderWording.Always("reminderPartnerTask"))
        {
            OfPartner = true,
        },
        // Approval, signature.
        new("approval", ReminderTopic.Approval, Councils, Days(-21), new("reminderApproval", null, null))
        {
            CalendarKey = "dateApproval",
            MustPrecede = true,
        },
        new(
            "signature",
            ReminderTopic.Signature,
            Unsigned,
            Days(-14),
            new("reminderSignature", "reminderStillUnsigned", "reminderStillUnsigned")
        )
        {
            EveryDays = 7,
        },
        // The end of the agreement. Councils meet at least once a quarter, hence 120 days.
        new(
            "renewal",
            ReminderTopic.Renewal,
            Ends,
            InAgreement(-120, -60, -30, 0),
            new("reminderRenewal", "reminderExpired", "reminderExpired")
        ),
        // Where nothing renews itself there is no notice to give: such an agreement ends as it was signed.
        new("notice", ReminderTopic.Notice, NoticeDeadlines, InAgreement(-60, -30, -7), new("reminderNotice", null, null))
        {
            CalendarKey = "dateNotice",
            MustPrecede = true,
        },
        new("noticeUnused", ReminderTopic.NoticeUnused, UnusedNotices, Days(1), ReminderWording.Always("reminderNoticeUnused")),
        // Reviews.
        new(
            "midTerm",
            ReminderTopic.Review,
            MidTerms,
            InAgreement(-30, 0),
            new("reminderMidTerm", "reminderReviewToday", "reminderOverdue", AfterIsCounted: true)
        )
        {
            CalendarKey = "dateMidTerm",
        },
        new(
            "review",
            ReminderTopic.Review,
            FinalReview,
            ReviewLeads,
            new("reminderReview", "reminderReviewToday", "reminderOverdue", AfterIsCounted: true)
        )
        {
            CalendarKey = "dateReview",
        },
        new("reviewSchool", ReminderTopic.Review, SchoolYear, SchoolOpens, ReminderWording.Always("reminderReviewSchool"))
        {
            MustPrecede = true,
        },
        new(
            "reviewTacit",
            ReminderTopic.Review,
            TacitReview,
            ReviewLeads,
            new("reminderTacitReview", "reminderReviewToday", "reminderOverdue", AfterIsCounted: true) { BeforeIsCounted = false }
        )
        {
            CalendarKey = "dateReview",
        },
        new("overdue", ReminderTopic.Review, OpenReviews, Late, new(null, null, "reminderOverdue", AfterIsCounted: true)),
        new("overdueManager", ReminderTopic.ReviewManager, ReviewsToTell, Days(21), ReminderWording.Always("reminderOverdueManager"))
        {
            Audience = ReminderAudience.Responsible,
        },
        new("sendToPartner", ReminderTopic.SendToPartner, UnsentToPartner, Days(7), ReminderWording.Always("reminderSendToPartner")),
        new(
            "sendToOfficials",
            ReminderTopic.SendToOfficials,
            UnsentToOfficials,
            Days(30),
            ReminderWording.Always("reminderSendToOfficials")
        ),
        // Closing, and what concerns the library once a year.
        new("closingTask", ReminderTopic.ClosingTask, ClosingTasks, Days(-7, 0), ReminderWording.Always("reminderClosingTask"))
        {
            CalendarKey = "dateTask",
        },
        new("annualReport", ReminderTopic.AnnualReport, AnnualReports, Days(0), ReminderWording.Always("reminderAnnualReport"))
        {
            OfLibrary = true,
        },
        new("clearing", ReminderTopic.Clearing, Clearings, Days(0), ReminderWording.Always("reminderClearing")) { OfLibrary = true },
        new("neoscrib", ReminderTopic.Survey, Surveys, Days(0), ReminderWording.Always("reminderNeoscrib")) { OfLibrary = true },
    ];

    /// <summary>The rule of a name, or null when there is none of that name any more.</summary>
    public static ReminderRule? Find(string id) => All.FirstOrDefault(r => r.Id == id);

    private static Func<ReminderFacts, IEnumerable<Lead>> Days(params int[] days) => _ => days.Select(d => new Lead(d));

    /// <summary>Only what falls into the agreement: a short one is not recalled before it begins.</summary>
    private static Func<ReminderFacts, IEnumerable<Lead>> InAgreement(params int[] days) =>
        _ => days.Select(d => new Lead(d) { InAgreement = true });

    private static IEnumerable<Lead> ReviewLeads(ReminderFacts facts) =>
        // A school's review is opened on 15 May: another reminder about then would be one too many.
        facts
            .Settings.ReviewLeads.Where(lead => !IsSchoolYear(facts) || lead <= MostLeadOfSchool)
            .OrderDescending()
            .Select(lead => new Lead(-lead) { InAgreement = true })
            .Append(new Lead(0));

    private static IEnumerable<Lead> SchoolOpens(ReminderFacts facts) => [new Lead(-SchoolYearDays) { InAgreement = true }];

    private static IEnumerable<Lead> Late(ReminderFacts facts) => [new(7), new(21), new(21, 1), new(21, 2), new(21, 3)];

    /// <summary>Days from 15 May to 30 June.</summary>
    private const int SchoolYearDays = 46;

    private const int MostLeadOfSchool = 30;
}
