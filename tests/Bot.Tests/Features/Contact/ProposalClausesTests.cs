using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Interview;
using PartnershipBot.Tests.Interview;

namespace PartnershipBot.Tests.Features.Contact;

/// <summary>Each clause of what is accepted about a partner's proposal.</summary>
public sealed class ProposalClausesTests
{
    private const string FromPartner = "contact_initiatedBy=partner";

    [Theory]
    // Not to come; it is the day of the first exchange too.
    [InlineData("PR1", "10 février 2026", "proposal_receivedOn=2026-02-10; contact_date=2026-02-10")]
    [InlineData("PR1", "11 février 2026", "refused dateInFuture")]
    [InlineData("PR1", "29/02/2025", "refused dateImpossible")]
    // 20–2000 characters.
    [InlineData("PR2", "a{19}", "refused textTooShort")]
    [InlineData("PR2", "a{20}", "proposal_summary=aaaaaaaaaaaaaaaaaaaa")]
    [InlineData("PR2", "a{2000}", "accepted")]
    [InlineData("PR2", "a{2001}", "refused textTooLong")]
    // Yes, partly or no, which score 2, 1 and 0, with a comment of 500 characters at most.
    [InlineData("PR3", "oui", "proposal_fit_needs=yes; proposal_fit_needs_score=2; proposal_fit_needs_comment=")]
    [InlineData(
        "PR3",
        "En partie : un horaire à revoir",
        "proposal_fit_needs=partly; proposal_fit_needs_score=1; proposal_fit_needs_comment=un horaire à revoir"
    )]
    [InlineData("PR3", "peut-être bien", "refused choiceNotFound")]
    [InlineData("PR4", "non", "proposal_fit_ideas=no; proposal_fit_ideas_score=0")]
    [InlineData("PR4", "Oui : a{500}", "accepted")]
    [InlineData("PR4", "Oui : a{501}", "refused textTooLong")]
    [InlineData(
        "PR5",
        "en partie, la durée reste à préciser",
        "proposal_fit_expectations=partly; proposal_fit_expectations_comment=la durée reste à préciser"
    )]
    [InlineData("PR5", "oui ou non", "refused choiceAmbiguous")]
    // Nothing need be asked of the partner; 1000 characters at most.
    [InlineData("PR6", "Qui installe la salle ?", "proposal_conditions=Qui installe la salle ?")]
    [InlineData("PR6", "a{1000}", "accepted")]
    [InlineData("PR6", "a{1001}", "refused textTooLong")]
    // One choice, which is the outcome of the contact.
    [InlineData("PR7", "accepter", "proposal_verdict=accept; contact_outcome=positive")]
    [InlineData(
        "PR7",
        "demander des précisions",
        "proposal_verdict=moreInfo; contact_outcome=undecided",
        "proposal_conditions=Qui installe la salle ?"
    )]
    [InlineData("PR7", "décliner", "proposal_verdict=decline; contact_outcome=negative")]
    [InlineData("PR7", "on verra", "refused choiceNotFound")]
    // 5–500 characters, and a day to look at it again, or none.
    [InlineData("PR8", "Non", "refused textTooShort")]
    [InlineData("PR8", "a{501}", "refused textTooLong")]
    [InlineData("PR8", "Équipe réduite", "asks askDeclineLetter")]
    [InlineData(
        "PR8",
        "Le président est insupportable → rien → non",
        "proposal_declineReason=Le président est insupportable; proposal_declineReason_letter="
    )]
    [InlineData(
        "PR8",
        "Trop d’envahissements → Notre équipe est réduite → non",
        "proposal_declineReason=Trop d’envahissements; proposal_declineReason_letter=Notre équipe est réduite"
    )]
    [InlineData("PR8", "Équipe réduite → rien → non", "proposal_declineReason=Équipe réduite; proposal_reopenOn=")]
    [InlineData("PR8", "Équipe réduite → rien → 1er septembre 2026", "proposal_declineReason=Équipe réduite; proposal_reopenOn=2026-09-01")]
    [InlineData("PR8", "Équipe réduite → rien → 10/02/2026", "refused dateOutOfRange")]
    [InlineData("PR8", "Équipe réduite → rien → plus tard peut-être", "refused dateNotUnderstood")]
    public void What_is_said_becomes(string id, string said, string expected, string given = "") =>
        Clause.Expect(Clause.Say(id, said, given), expected);

    [Theory]
    [InlineData("PR8", FromPartner + "; proposal_verdict=decline", true)]
    [InlineData("PR8", FromPartner + "; proposal_verdict=accept", false)]
    [InlineData("PR2", FromPartner, true)]
    [InlineData("PR2", "", false)]
    public void It_is_asked_only_where_it_makes_sense(string id, string given, bool asked) =>
        Questions.Find(id)!.When(Clause.Answers(given)).ShouldBe(asked);

    [Theory]
    [InlineData("PR7", "proposal_verdict=accept; contact_outcome=positive", PartnershipStatus.ProjectDrafting)]
    [InlineData("PR7", "proposal_verdict=moreInfo; contact_outcome=undecided", PartnershipStatus.UnderReview)]
    // It is declined once the reason is given.
    [InlineData("PR7", "proposal_verdict=decline; contact_outcome=negative", PartnershipStatus.UnderReview)]
    [InlineData(
        "PR8",
        "proposal_verdict=decline; contact_outcome=negative; proposal_declineReason=Équipe réduite",
        PartnershipStatus.Declined
    )]
    public void The_status_follows(string id, string given, PartnershipStatus after) =>
        Consequences
            .After(
                new Partnership("p", PartnershipStatus.UnderReview, Clause.Answers(given), "o", "O", 1, default, default),
                Questions.Find(id)!,
                Clause.Today
            )
            .Status.ShouldBe(after);

    [Fact]
    public void Every_question_has_its_rows() =>
        Clause
            .Named(typeof(ProposalClausesTests))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ShouldBe(Questions.FindStage("proposal")!.Own.Select(q => q.Id).Order(StringComparer.Ordinal));
}
