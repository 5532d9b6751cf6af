using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Domain.Progress;

public sealed class GuideProgressTests
{
    [Theory]
    [InlineData(PartnershipStatus.Identified, "C o o o o")]
    [InlineData(PartnershipStatus.Contacted, "C o o o o")]
    [InlineData(PartnershipStatus.UnderReview, "C o o o o")]
    [InlineData(PartnershipStatus.Declined, "x o o o o")]
    [InlineData(PartnershipStatus.ProjectDrafting, "v C o o o")]
    [InlineData(PartnershipStatus.AgreementDrafting, "v v C o o")]
    [InlineData(PartnershipStatus.AwaitingApproval, "v v C o o")]
    [InlineData(PartnershipStatus.AwaitingSignature, "v v C o o")]
    [InlineData(PartnershipStatus.Active, "v v v C o")]
    [InlineData(PartnershipStatus.Suspended, "v v v C o")]
    [InlineData(PartnershipStatus.Evaluating, "v v v v C")]
    [InlineData(PartnershipStatus.DecisionDue, "v v v v C")]
    [InlineData(PartnershipStatus.Amending, "v v v v C")]
    [InlineData(PartnershipStatus.Renewed, "v v v v v")]
    [InlineData(PartnershipStatus.Stopping, "v v v v v")]
    [InlineData(PartnershipStatus.Stopped, "v v v v v")]
    [InlineData(PartnershipStatus.Abandoned, "v x o o o")]
    public void Each_status_has_its_place_on_the_bar(PartnershipStatus status, string bar) =>
        Bar(CardSamples.Of(AnswerSheet.Empty, status)).ShouldBe(bar);

    [Fact]
    public void An_abandoned_convention_stopped_at_the_convention() =>
        Bar(CardSamples.Of(CardSamples.School(), PartnershipStatus.Abandoned)).ShouldBe("v v x o o");

    [Theory]
    [InlineData(PartnershipStatus.AwaitingApproval)]
    [InlineData(PartnershipStatus.AwaitingSignature)]
    public void An_amendment_that_waits_follows_from_a_review(PartnershipStatus status) =>
        Bar(CardSamples.Of(CardSamples.School().With([new(Fields.SignedOn, "2025-09-12")]), status)).ShouldBe("v v v v C");

    private static string Bar(Partnership partnership) =>
        string.Join(
            ' ',
            GuideProgress
                .Of(partnership)
                .Select(s =>
                    s.State switch
                    {
                        StepState.Done => 'v',
                        StepState.Current => 'C',
                        StepState.Halted => 'x',
                        _ => 'o',
                    }
                )
        );
}
