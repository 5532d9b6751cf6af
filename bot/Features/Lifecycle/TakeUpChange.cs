using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;

namespace PartnershipBot.Features.Lifecycle;

/// <summary>« Reprendre le partenariat »: what was suspended goes on.</summary>
internal sealed class TakeUpChange : BackAgainChange
{
    public override string Id => Cards.Verbs.TakeUp;

    public override IReadOnlyList<string> Titles => ["buttonTakeUp"];

    protected override Transition Transition => Transition.TakeUp;

    protected override PartnershipStatus From => PartnershipStatus.Suspended;

    protected override PartnershipStatus To => PartnershipStatus.Active;

    protected override (string WithReason, string Plain) Question => ("takeUpAsk", "takeUpAskPlain");

    protected override string Said => "takenUp";

    protected override IReadOnlyList<string> Forgets => [Fields.SuspensionReason, Fields.TakeUpOn];
}
