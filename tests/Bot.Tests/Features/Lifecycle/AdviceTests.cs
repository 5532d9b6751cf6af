using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Features.Lifecycle;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Features.Lifecycle;

/// <summary>What a status forbids, and what to do instead.</summary>
public sealed class AdviceTests
{
    [Theory]
    [InlineData(Transition.Suspend, "Active")]
    [InlineData(Transition.TakeUp, "Suspended")]
    [InlineData(Transition.Abandon, "ProjectDrafting AgreementDrafting AwaitingApproval AwaitingSignature")]
    [InlineData(Transition.Reopen, "Abandoned")]
    [InlineData(Transition.StopAtOnce, "Active Suspended Evaluating")]
    [InlineData(
        Transition.Delete,
        "Identified Contacted UnderReview Declined ProjectDrafting AgreementDrafting AwaitingApproval AwaitingSignature Abandoned"
    )]
    public void A_move_is_possible_in_these_statuses_and_explained_in_the_others(Transition move, string statuses)
    {
        foreach (var status in Enum.GetValues<PartnershipStatus>())
        {
            var advice = Advice.Against(move, CardSamples.Of(CardSamples.School(), status));
            (advice is null).ShouldBe(statuses.Split(' ').Contains(status.ToString()), $"{move} {status}");
            if (advice is not null)
            {
                Catalogue.TryFind(advice, Lang.Fr).ShouldNotBeNull(advice);
            }
        }
    }

    [Theory]
    [InlineData(Transition.Abandon)]
    [InlineData(Transition.Delete)]
    [InlineData(Transition.Suspend)]
    [InlineData(Transition.StopAtOnce)]
    public void An_amendment_that_waits_for_its_signature_is_no_draft(Transition move)
    {
        var signed = CardSamples.School().With([new(Fields.SignedOn, "2025-09-12")]);
        foreach (
            var status in new[] { PartnershipStatus.AwaitingApproval, PartnershipStatus.AwaitingSignature, PartnershipStatus.Amending }
        )
        {
            Advice.Against(move, CardSamples.Of(signed, status)).ShouldNotBeNull();
        }
    }

    [Theory]
    [InlineData(PartnershipStatus.Active, "adviceAmendment")]
    [InlineData(PartnershipStatus.Suspended, "adviceAmendment")]
    [InlineData(PartnershipStatus.Abandoned, "adviceReopen")]
    [InlineData(PartnershipStatus.Renewed, "adviceRenewed")]
    [InlineData(PartnershipStatus.Stopping, "adviceClosed")]
    [InlineData(PartnershipStatus.Stopped, "adviceClosed")]
    [InlineData(PartnershipStatus.ProjectDrafting, null)]
    [InlineData(PartnershipStatus.Declined, null)]
    public void A_question_that_cannot_be_answered_says_what_to_do(PartnershipStatus status, string? advice) =>
        StageRules.AdviceAgainst(Questions.Find("PJ1")!, CardSamples.Of(CardSamples.School(), status)).ShouldBe(advice);
}
