using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Conversation.Papers;

namespace PartnershipBot.Features.Reviews;

/// <summary>« N’oubliez pas l’évaluation ! »: the review, criterion by criterion, and to whom it is given.</summary>
internal sealed class ReviewsFeature : Feature
{
    public override IReadOnlyList<StageUse> Stages { get; } = [new ReviewStageUse()];

    public override IReadOnlyList<Paper> Papers { get; } = [ReviewDocument.Paper];

    public override IEnumerable<Request> Requests(IServiceProvider services) =>
        [new EvaluateRequest(), new ReviewRequest(), new FinaliseRequest(), new DeliveryRequest(), new ReviewLetterRequest()];
}
