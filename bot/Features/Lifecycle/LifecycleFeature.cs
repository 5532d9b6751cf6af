using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Changes;

namespace PartnershipBot.Features.Lifecycle;

/// <summary>What is done to a partnership as a whole: suspend, abandon, delete, bring back, duplicate, undo.</summary>
internal sealed class LifecycleFeature : Feature
{
    public override IReadOnlyList<Change> Changes { get; } =
    [
        new SuspendChange(),
        new TakeUpChange(),
        new AbandonChange(),
        new StopAtOnceChange(),
        new ReopenChange(),
        new DeleteChange(),
        new UndoChange(),
    ];

    public override IEnumerable<Request> Requests(IServiceProvider services) => [new DuplicateRequest(), new RestoreRequest()];
}
