using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Interview;
using PartnershipBot.Tests.Interview;

namespace PartnershipBot.Tests.Features.Agreements;

/// <content>What holds when nothing is said, and what an answer leads to.</content>
public sealed partial class AgreementClausesTests
{
    [Theory]
    [InlineData("CV1", "partner_kind=middleSchool", "Collège")]
    [InlineData("CV6", Year, "15 septembre 2025")]
    [InlineData("CV7", Year, "3 juillet 2026")]
    [InlineData("CV8", "", "Reconduction expresse")]
    // 60 days, at most a third of the duration.
    [InlineData("CV9", "", "60 jours")]
    [InlineData("CV9", Year, "60 jours")]
    [InlineData("CV9", "calendar_startDate=2026-03-01; calendar_endDate=2026-05-30", "30 jours")]
    public void Passed_it_holds_by_default(string id, string given, string expected)
    {
        var context = Clause.Context(id, given);
        context.Texts.Value(context.Question.Default(context)!).ShouldBe(expected);
        context.Question.Skippable.ShouldBeTrue();
    }

    [Theory]
    [InlineData("CV12", "defaultInsurance")]
    [InlineData("CV14", "defaultDispute")]
    public void The_usual_text_holds_by_default_and_can_be_taken_by_yes(string id, string key)
    {
        var context = Clause.Context(id, "");
        context.Question.Default(context).ShouldBe(context.Texts.Say(key));
        context.Question.Proposal(context).ShouldBe(context.Texts.Say(key));
        Clause.Expect(Clause.Say(id, context.Texts.Say(key)), "accepted");
    }

    [Theory]
    [InlineData("CV1", "partner_kind=middleSchool", "Collège")]
    [InlineData("CV6", Year, "15 septembre 2025")]
    [InlineData("CV7", Year, "3 juillet 2026")]
    [InlineData("CV10", "partner_contactPerson=Mme Claire Martin, directrice", "Julie Morel ; Mme Claire Martin, directrice")]
    public void What_is_known_is_proposed(string id, string given, string expected)
    {
        var context = Clause.Context(id, given);
        context.Question.Proposal(context).ShouldBe(expected);
    }

    [Theory]
    [InlineData("CV5", "partner_kind=middleSchool", true)]
    [InlineData("CV5", "partner_kind=highSchool; agreement_partnerApproval=needed", true)]
    [InlineData("CV5", "partner_kind=middleSchool; agreement_partnerApproval=2026-01-20", false)]
    [InlineData("CV5", "partner_kind=primarySchool", false)]
    [InlineData("CV2", "", true)]
    [InlineData("CV2", Mayor, false)]
    [InlineData("CV9", "", false)]
    public void It_is_missing_before_the_signature(string id, string given, bool missing) =>
        Walk.MissingForSignature(Clause.Answers(given), AnswerSheet.Empty).Any(s => s.Question.Id == id).ShouldBe(missing);

    [Theory]
    [InlineData("CV4", "8 octobre 2026", "agreement_effectiveDate=2026-09-14", "accepted, approvalAfterEffect")]
    [InlineData("CV5", "6 novembre 2026", "agreement_effectiveDate=2026-09-14", "accepted, approvalAfterEffect")]
    [InlineData("CV6", "14/09/2026", "agreement_libraryApproval=2026-10-08", "accepted, approvalAfterEffect")]
    [InlineData("CV6", "14/09/2026", "agreement_partnerApproval=2026-11-06", "accepted, approvalAfterEffect")]
    [InlineData("CV6", "14/09/2026", "agreement_libraryApproval=2026-09-14", "accepted")]
    public void A_decision_after_the_day_of_effect_is_warned_of(string id, string said, string given, string expected) =>
        Clause.Expect(Clause.Say(id, said, given), expected);

    [Theory]
    [InlineData("CV15", PartnershipStatus.AwaitingSignature, "agreement_signedOn=2026-02-10", PartnershipStatus.Active)]
    [InlineData("CV15", PartnershipStatus.AgreementDrafting, "agreement_signedOn=2026-02-10", PartnershipStatus.Active)]
    // Whoever changes a text that waits works on it again.
    [InlineData("CV9", PartnershipStatus.AwaitingSignature, "agreement_noticeDays=30", PartnershipStatus.AgreementDrafting)]
    [InlineData("CV9", PartnershipStatus.AwaitingApproval, "agreement_noticeDays=30", PartnershipStatus.AgreementDrafting)]
    public void The_status_follows(string id, PartnershipStatus before, string given, PartnershipStatus after) =>
        Consequences
            .After(new Partnership("p", before, Clause.Answers(given), "o", "O", 1, default, default), Questions.Find(id)!, Clause.Today)
            .Status.ShouldBe(after);
}
