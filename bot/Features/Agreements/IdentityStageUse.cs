using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Interview;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Agreements;

/// <summary>What the text says of the partner: kept in the partner's sheet, so that its next convention knows it.</summary>
internal sealed class IdentityStageUse() : StageUse(IdentityStage.Stage)
{
    public override Task AnsweredAsync(Turn turn, Question question, Partnership before, CancellationToken ct) =>
        PartnerProfiles.SaveAsync(turn, ct);
}
