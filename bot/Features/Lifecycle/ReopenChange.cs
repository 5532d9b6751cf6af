using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;

namespace PartnershipBot.Features.Lifecycle;

/// <summary>« Rouvrir le projet »: what was abandoned is worked on again, with all its answers.</summary>
internal sealed class ReopenChange : BackAgainChange
{
    public override string Id => Cards.Verbs.Reopen;

    public override IReadOnlyList<string> Titles => ["buttonReopen"];

    protected override Transition Transition => Transition.Reopen;

    protected override PartnershipStatus From => PartnershipStatus.Abandoned;

    protected override PartnershipStatus To => PartnershipStatus.ProjectDrafting;

    protected override (string WithReason, string Plain) Question => ("reopenAsk", "reopenAskPlain");

    protected override string Said => "reopened";

    protected override IReadOnlyList<string> Forgets => [Fields.AbandonReason];
}
