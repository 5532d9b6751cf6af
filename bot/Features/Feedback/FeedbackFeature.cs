using Newtonsoft.Json.Linq;
using PartnershipBot.Conversation;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Feedback;

/// <summary>« J’aime » and « je n’aime pas » below the bot’s messages on Teams: counted, and shown to who answers for the library.</summary>
internal sealed class FeedbackFeature : Feature
{
    public override IEnumerable<Request> Requests(IServiceProvider services) => [new FeedbackRequest()];

    public override Task<bool> SubmitsAsync(Turn turn, JObject value, CancellationToken ct) => FeedbackLog.TakeAsync(turn, value, ct);
}
