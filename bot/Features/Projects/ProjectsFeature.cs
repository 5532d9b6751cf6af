using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;

namespace PartnershipBot.Features.Projects;

/// <summary>« Élaborer le projet commun »: objectives and criteria, means, limits, and whether both sides balance.</summary>
internal sealed class ProjectsFeature : Feature
{
    public override IReadOnlyList<StageUse> Stages { get; } = [new ProjectStageUse()];
}
