using static PartnershipBot.Domain.Progress.PartnershipStatus;

namespace PartnershipBot.Domain.Progress;

/// <summary>The guide's progress bar: contact, projet, convention, mise en œuvre, évaluation.</summary>
public static class GuideProgress
{
    /// <summary>Each step with its state, in the order of the guide.</summary>
    public static IReadOnlyList<(GuideStep Step, StepState State)> Of(Partnership partnership)
    {
        var (at, state) = Place(partnership);
        return
        [
            .. Enum.GetValues<GuideStep>()
                .Select(step =>
                    (
                        step,
                        step < at ? StepState.Done
                        : step == at ? state
                        : StepState.ToCome
                    )
                ),
        ];
    }

    /// <summary>The step at which a partnership is.</summary>
    public static GuideStep At(Partnership partnership) => Place(partnership).At;

    private static (GuideStep At, StepState State) Place(Partnership partnership) =>
        partnership.Status switch
        {
            Declined => (GuideStep.Contact, StepState.Halted),
            Identified or Contacted or UnderReview => (GuideStep.Contact, StepState.Current),
            // Whether the convention was begun shows in what it asks first.
            Abandoned => (partnership.Agreement.LibrarySignatory is null ? GuideStep.Project : GuideStep.Agreement, StepState.Halted),
            ProjectDrafting => (GuideStep.Project, StepState.Current),
            Amending => (GuideStep.Evaluation, StepState.Current),
            // What waits for approval or signature once more is an amendment, which follows from a review.
            AgreementDrafting or AwaitingApproval or AwaitingSignature => (
                partnership.Agreement.SignedOn is null ? GuideStep.Agreement : GuideStep.Evaluation,
                StepState.Current
            ),
            Active or Suspended => (GuideStep.Implementation, StepState.Current),
            Evaluating or DecisionDue => (GuideStep.Evaluation, StepState.Current),
            _ => (GuideStep.Evaluation, StepState.Done),
        };
}
