using static PartnershipBot.Partnerships.PartnershipStatus;

namespace PartnershipBot.Partnerships.Reminders;

/// <summary>Every rule, as data. What is said when quiet days, a shift or a snooze come in is the planner's part.</summary>
public static class ReminderRules
{
    public static IReadOnlyList<ReminderRule> All { get; } =
    [
        // First contact.
        new("contactPlanned", "contact", PlannedContact, Days(1), ReminderWording.Always("reminderContactPlanned")),
        new("contactUndecided", "contact", UndecidedContact, Days(30), ReminderWording.Always("reminderContactUndecided")),
        new("proposalUnanswered", "proposal", UnansweredProposal, Days(15, 30), ReminderWording.Always("reminderProposalUnanswered")),
        new("proposalMoreInfo", "proposal", MoreInfo, Days(15), ReminderWording.Always("reminderMoreInfo")),

        // Approval, signature.
        new("approval", "approval", Councils, Days(-21), new("reminderApproval", null, null)) { MustPrecede = true },
        new("signature", "signature", Unsigned, Days(-14), new("reminderSignature", "reminderStillUnsigned", "reminderStillUnsigned")) { EveryDays = 7 },

        // The end of the agreement. Councils meet at least once a quarter, hence 120 days.
        new("renewal", "renewal", Ends, InAgreement(-120, -60, -30, 0), new("reminderRenewal", "reminderExpired", "reminderExpired")),
        new("notice", "notice", NoticeDeadlines, InAgreement(-60, -30, -7), new("reminderNotice", null, null)) { MustPrecede = true },

        // Reviews.
        new("midTerm", "review", MidTerms, InAgreement(-30, 0), new("reminderMidTerm", "reminderReviewToday", "reminderOverdue", AfterIsCounted: true)),
        new("review", "review", FinalReview, ReviewLeads, new("reminderReview", "reminderReviewToday", "reminderOverdue", AfterIsCounted: true)),
        new("reviewSchool", "review", SchoolYear, SchoolOpens, ReminderWording.Always("reminderReviewSchool")) { MustPrecede = true },
        new(
            "reviewTacit", "review", TacitReview, ReviewLeads,
            new("reminderTacitReview", "reminderReviewToday", "reminderOverdue", AfterIsCounted: true) { BeforeIsCounted = false }),
        new("overdue", "review", OpenReviews, Late, new(null, null, "reminderOverdue", AfterIsCounted: true)),
        new("overdueManager", "reviewManager", ReviewsToTell, Days(21), ReminderWording.Always("reminderOverdueManager"))
        { Audience = ReminderAudience.Responsible },
        new("sendToPartner", "sendToPartner", UnsentToPartner, Days(7), ReminderWording.Always("reminderSendToPartner")),
        new("sendToOfficials", "sendToOfficials", UnsentToOfficials, Days(30), ReminderWording.Always("reminderSendToOfficials")),

        // Closing, and what concerns the library once a year.
        new("closingTask", "closingTask", ClosingTasks, Days(-7, 0), ReminderWording.Always("reminderClosingTask")),
        new("annualReport", "annualReport", AnnualReports, Days(0), ReminderWording.Always("reminderAnnualReport")) { OfLibrary = true },
        new("neoscrib", "neoscrib", Surveys, Days(0), ReminderWording.Always("reminderNeoscrib")) { OfLibrary = true },
    ];

    /// <summary>The rule of a name, or null when there is none of that name any more.</summary>
    public static ReminderRule? Find(string id) => All.FirstOrDefault(r => r.Id == id);

    private static Func<ReminderFacts, IEnumerable<Lead>> Days(params int[] days) => _ => days.Select(d => new Lead(d));

    /// <summary>Only what falls into the agreement: a short one is not recalled before it begins.</summary>
    private static Func<ReminderFacts, IEnumerable<Lead>> InAgreement(params int[] days) => _ => days.Select(d => new Lead(d) { InAgreement = true });

    private static IEnumerable<Lead> ReviewLeads(ReminderFacts facts) =>
        // A school's review is opened on 15 May: another reminder about then would be one too many.
        facts.Settings.ReviewLeads.Where(lead => !IsSchoolYear(facts) || lead <= MostLeadOfSchool)
            .OrderDescending().Select(lead => new Lead(-lead) { InAgreement = true }).Append(new Lead(0));

    private static IEnumerable<Lead> SchoolOpens(ReminderFacts facts) => [new Lead(-SchoolYearDays) { InAgreement = true }];

    private static IEnumerable<Lead> Late(ReminderFacts facts) => [new(7), new(21), new(21, 1), new(21, 2), new(21, 3)];

    /// <summary>Days from 15 May to 30 June.</summary>
    private const int SchoolYearDays = 46;

    private const int MostLeadOfSchool = 30;

    private static IEnumerable<ReminderAnchor> PlannedContact(ReminderFacts facts) =>
        facts.Status is Identified && facts.Answers.Date(Fields.ContactDate) is { } day ? [new(day)] : [];

    private static IEnumerable<ReminderAnchor> UndecidedContact(ReminderFacts facts)
    {
        if (facts.Status is not Contacted)
        {
            return [];
        }
        var contact = facts.Answers.Date(Fields.ContactDate) ?? facts.EnteredOn;
        // Thirty days from the exchange, or from when « à confirmer » was answered, if that was later.
        var from = facts.Answers.Date(ReminderFields.UndecidedOn) is { } answered && answered > contact ? answered : contact;
        return [new(from, contact)];
    }

    private static IEnumerable<ReminderAnchor> UnansweredProposal(ReminderFacts facts)
    {
        if (facts.Status is not UnderReview || facts.Answers.Has(Fields.ProposalVerdict) || facts.Answers.Date(Fields.ProposalDate) is not { } received)
        {
            return [];
        }
        // A proposal that was entered long after it came is counted from then on.
        return [received.AddDays(15) >= facts.EnteredOn ? new(received) : new(facts.EnteredOn, received)];
    }

    private static IEnumerable<ReminderAnchor> MoreInfo(ReminderFacts facts) =>
        facts.Status is UnderReview && facts.Answers.Text(Fields.ProposalVerdict) == "moreInfo"
        && (facts.Answers.Date(ReminderFields.MoreInfoOn) ?? facts.Answers.Date(Fields.ProposalDate)) is { } asked
            ? [new(asked)]
            : [];

    private static IEnumerable<ReminderAnchor> Councils(ReminderFacts facts)
    {
        DateOnly?[] days = facts.Partnership.IsBeingAmended
            ? [facts.Answers.Date(Fields.AmendmentLibraryApproval), facts.Answers.Date(Fields.AmendmentPartnerApproval)]
            : [facts.Agreement.LibraryApproval.Date, facts.Agreement.PartnerApproval.Date];
        return facts.Status is AgreementDrafting or AwaitingApproval or Amending ? days.OfType<DateOnly>().Distinct().Select(d => new ReminderAnchor(d)) : [];
    }

    private static IEnumerable<ReminderAnchor> Unsigned(ReminderFacts facts) =>
        facts.IsUnsigned && facts.Agreement.Start is { } start ? [new(start)] : [];

    /// <summary>An agreement that renews itself does not run out: its deadline for notice is what counts.</summary>
    private static IEnumerable<ReminderAnchor> Ends(ReminderFacts facts) =>
        facts.IsUnderAgreement && facts.Agreement is { Renewal: not "tacit", End: { } end } ? [new(end)] : [];

    private static IEnumerable<ReminderAnchor> NoticeDeadlines(ReminderFacts facts) =>
        facts.IsUnderAgreement && facts.Agreement.NoticeDeadline is { } deadline ? [new(deadline)] : [];

    private static IEnumerable<ReminderAnchor> MidTerms(ReminderFacts facts) => facts.OpenReviews.Where(r => !r.IsFinal).Select(r => new ReminderAnchor(r.DueOn));

    private static IEnumerable<ReminderAnchor> OpenReviews(ReminderFacts facts) => facts.OpenReviews.Select(r => new ReminderAnchor(r.DueOn));

    private static IEnumerable<ReminderAnchor> ReviewsToTell(ReminderFacts facts) => facts.Settings.Responsible is null ? [] : OpenReviews(facts);

    private static IEnumerable<ReminderAnchor> Final(ReminderFacts facts) => facts.OpenReviews.Where(r => r.IsFinal).Select(r => new ReminderAnchor(r.DueOn));

    private static IEnumerable<ReminderAnchor> FinalReview(ReminderFacts facts) => facts.Agreement.Renewal == "tacit" ? [] : Final(facts);

    private static IEnumerable<ReminderAnchor> TacitReview(ReminderFacts facts) => facts.Agreement.Renewal == "tacit" ? Final(facts) : [];

    private static IEnumerable<ReminderAnchor> SchoolYear(ReminderFacts facts) => IsSchoolYear(facts) ? Final(facts) : [];

    /// <summary>Whether the final review closes a school year.</summary>
    private static bool IsSchoolYear(ReminderFacts facts) =>
        facts.IsSchool && facts.Agreement.Renewal != "tacit" && facts.Agreement.Reviews is [.., { DueOn: { Month: 6, Day: 30 } }];

    private static IEnumerable<ReminderAnchor> UnsentToPartner(ReminderFacts facts) => Unsent(facts, Fields.SentToPartnerOn);

    private static IEnumerable<ReminderAnchor> UnsentToOfficials(ReminderFacts facts) => Unsent(facts, Fields.SentToElectedOn);

    private static IEnumerable<ReminderAnchor> Unsent(ReminderFacts facts, string field) =>
        facts.HasFinishedReview && !facts.Answers.Has(field) && facts.Partnership.Evaluation.FinalisedOn is { } day ? [new(day)] : [];

    private static IEnumerable<ReminderAnchor> ClosingTasks(ReminderFacts facts) => facts.Status is not Stopping ? []
        : facts.Partnership.Decision.Closing.Where(t => t.DoneOn is null)
            .GroupBy(t => t.Due)
            .Select(day => new ReminderAnchor(day.Key, Detail: string.Join(' ', day.Select(t => t.Task))));

    private static IEnumerable<ReminderAnchor> AnnualReports(ReminderFacts facts) =>
        facts.YearsRun.Select(year => new ReminderAnchor(new DateOnly(year + 1, 1, 10)));

    private static IEnumerable<ReminderAnchor> Surveys(ReminderFacts facts) => facts.Settings.Neoscrib is not { } window ? []
        : facts.YearsRun.Select(year => new ReminderAnchor(
            new DateOnly(year + 1, window.From.Month, window.From.Day),
            new DateOnly(year + 1, window.To.Month, Math.Min(window.To.Day, DateTime.DaysInMonth(year + 1, window.To.Month)))));
}
