using PartnershipBot.Domain.Partners;
using static PartnershipBot.Domain.Progress.PartnershipStatus;

namespace PartnershipBot.Domain.Reminders;

/// <content>The days on which the rules hang.</content>
public static partial class ReminderRules
{
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
        if (
            facts.Status is not UnderReview
            || facts.Answers.Has(Fields.ProposalVerdict)
            || facts.Answers.Date(Fields.ProposalDate) is not { } received
        )
        {
            return [];
        }
        // A proposal that was entered long after it came is counted from then on.
        return [received.AddDays(15) >= facts.EnteredOn ? new(received) : new(facts.EnteredOn, received)];
    }

    private static IEnumerable<ReminderAnchor> MoreInfo(ReminderFacts facts) =>
        facts.Status is UnderReview
        && facts.Answers.Text(Fields.ProposalVerdict) == "moreInfo"
        && (facts.Answers.Date(ReminderFields.MoreInfoOn) ?? facts.Answers.Date(Fields.ProposalDate)) is { } asked
            ? [new(asked)]
            : [];

    private static IEnumerable<ReminderAnchor> Councils(ReminderFacts facts)
    {
        DateOnly?[] days = facts.Partnership.IsBeingAmended
            ?
            [
                facts.Answers.Date(Fields.AmendmentLibraryApproval),
                .. CoPartners.Views(facts.Answers).Select(view => view.Date(Fields.AmendmentPartnerApproval)),
            ]
            : [facts.Agreement.LibraryApproval.Date, .. facts.Agreement.PartnerApprovals.Select(a => a.Date)];
        return facts.Status is AgreementDrafting or AwaitingApproval or Amending
            ? days.OfType<DateOnly>().Distinct().Select(d => new ReminderAnchor(d))
            : [];
    }

    private static IEnumerable<ReminderAnchor> Unsigned(ReminderFacts facts) =>
        facts.IsUnsigned && facts.Agreement.Start is { } start ? [new(start)] : [];

    /// <summary>A period that renews itself does not run out: its deadline for notice is what counts.</summary>
    private static IEnumerable<ReminderAnchor> Ends(ReminderFacts facts) =>
        !facts.IsUnderAgreement ? []
        : facts.Agreement.Periods is [.., var last] ? [new(last.End)]
        : facts.Agreement.End is { } end ? [new(end)]
        : [];

    private static IEnumerable<ReminderAnchor> NoticeDeadlines(ReminderFacts facts) =>
        !facts.IsUnderAgreement
            ? []
            : facts
                .Agreement.Periods.Where(period => period.RenewsItself && !facts.IsLetRenew(period))
                .Select(period => new ReminderAnchor(period.NoticeBy!.Value));

    /// <summary>The day after a deadline that nobody used; what is said names the end of the period that follows.</summary>
    private static IEnumerable<ReminderAnchor> UnusedNotices(ReminderFacts facts) =>
        facts.IsUnderAgreement || facts.Status is Stopping
            ? facts
                .Agreement.Periods.Zip(facts.Agreement.Periods.Skip(1))
                .Where(two => two.First.RenewsItself)
                .Select(two => new ReminderAnchor(two.First.NoticeBy!.Value, two.Second.End))
            : [];

    private static IEnumerable<ReminderAnchor> MidTerms(ReminderFacts facts) =>
        facts.OpenReviews.Where(r => !r.IsFinal).Select(r => new ReminderAnchor(r.DueOn));

    private static IEnumerable<ReminderAnchor> OpenReviews(ReminderFacts facts) =>
        facts.OpenReviews.Select(r => new ReminderAnchor(r.DueOn));

    private static IEnumerable<ReminderAnchor> ReviewsToTell(ReminderFacts facts) =>
        facts.Settings.Responsible is null ? [] : OpenReviews(facts);

    private static IEnumerable<ReminderAnchor> Final(ReminderFacts facts, bool beforeRenewal) =>
        facts.OpenReviews.Where(r => r.IsFinal && r.IsBeforeRenewal == beforeRenewal).Select(r => new ReminderAnchor(r.DueOn));

    private static IEnumerable<ReminderAnchor> FinalReview(ReminderFacts facts) => Final(facts, beforeRenewal: false);

    private static IEnumerable<ReminderAnchor> TacitReview(ReminderFacts facts) => Final(facts, beforeRenewal: true);

    private static IEnumerable<ReminderAnchor> SchoolYear(ReminderFacts facts) => IsSchoolYear(facts) ? FinalReview(facts) : [];

    /// <summary>Whether the final review closes a school year.</summary>
    private static bool IsSchoolYear(ReminderFacts facts) =>
        facts.IsSchool && facts.Agreement.Reviews is [.., { IsBeforeRenewal: false, DueOn: { Month: 6, Day: 30 } }];

    private static IEnumerable<ReminderAnchor> UnsentToPartner(ReminderFacts facts) => Unsent(facts, Fields.SentToPartnerOn);

    private static IEnumerable<ReminderAnchor> UnsentToOfficials(ReminderFacts facts) => Unsent(facts, Fields.SentToElectedOn);

    private static IEnumerable<ReminderAnchor> Unsent(ReminderFacts facts, string field) =>
        facts.HasFinishedReview && !facts.Answers.Has(field) && facts.Partnership.Evaluation.FinalisedOn is { } day ? [new(day)] : [];

    private static IEnumerable<ReminderAnchor> ClosingTasks(ReminderFacts facts) =>
        facts.Status is not Stopping
            ? []
            : facts
                .Partnership.Decision.Closing.Where(t => t.DoneOn is null)
                .GroupBy(t => t.Due)
                .Select(day => new ReminderAnchor(day.Key, Detail: string.Join(' ', day.Select(t => t.Task))));

    /// <summary>What is to be done next with a partner, the tasks of a day together.</summary>
    private static IEnumerable<ReminderAnchor> PartnerTasks(ReminderFacts facts) =>
        !facts.Partnership.IsPartnerAlone || facts.Answers.Has(PartnerFields.RemovedOn)
            ? []
            : facts
                .Answers.List<PartnerTask>(PartnerFields.Tasks)
                .Where(t => t is { DoneOn: null, On: not null })
                .GroupBy(t => t.On!.Value)
                .Select(day => new ReminderAnchor(day.Key, Detail: string.Join("\n", day.Select(t => t.What))));

    private static IEnumerable<ReminderAnchor> AnnualReports(ReminderFacts facts) =>
        facts.YearsRun.Select(year => new ReminderAnchor(new DateOnly(year + 1, 1, 10)));

    /// <summary>What goes because it has been kept for long enough is told as soon as it is known.</summary>
    private static IEnumerable<ReminderAnchor> Clearings(ReminderFacts facts) =>
        facts.Settings.Clearing is { } clearing ? [new(clearing.ToldOn, clearing.On, clearing.Detail)] : [];

    private static IEnumerable<ReminderAnchor> Surveys(ReminderFacts facts) =>
        facts.Settings.Neoscrib is not { } window
            ? []
            : facts.YearsRun.Select(year => new ReminderAnchor(
                new DateOnly(year + 1, window.From.Month, window.From.Day),
                new DateOnly(year + 1, window.To.Month, Math.Min(window.To.Day, DateTime.DaysInMonth(year + 1, window.To.Month)))
            ));
}
