using PartnershipBot.Hosting;

namespace PartnershipBot.Teams;

/// <summary>What the log says of a turn that went well.</summary>
internal static class TurnLog
{
    /// <param name="costs">Whether to say what the turn cost.</param>
    public static void Write(ILogger logger, bool costs, Attempt attempt, int attempts, TimeSpan elapsed)
    {
        var turn = attempt.Turn!;
        if (turn is { IsRefused: true, Incoming.Payload: { } payload })
        {
            var card = new CardIds(payload);
            Log.CardRefused(logger, turn.Scope.Conversation, turn.Scope.UserId, card.Library, card.Partnership);
        }
        if (costs)
        {
            Log.Turn(logger, turn.Scope.Conversation, attempt.Work.Reads, attempt.Work.BatchRows, attempts, elapsed.TotalMilliseconds);
        }
    }
}
