using Microsoft.Bot.Schema;

namespace PartnershipBot.Turns.Steps;

/// <summary>Recognises an activity that was handled before: by another attempt of this turn, or when it was sent the first time.</summary>
internal sealed class Recognise(DeliveryMarks marks, ILogger<Recognise> logger) : ITurnStep
{
    public async Task<TurnEnd?> RunAsync(TurnRun run, CancellationToken ct)
    {
        var conversation = run.Attempt.Turn.Conversation;
        if (run.Attempts.FirstOrDefault(a => conversation.Knows(a.Nonce)) is { } own)
        {
            // Only the store's answer got lost: what was said then is to be said now.
            return new TurnEnd.Stored(own);
        }
        var earlier = conversation.NonceOf(Attempt.IdOf(run.Activity));
        if (earlier is not null && (earlier.Length == 0 || run.Activity.Type != ActivityTypes.Message || await IsAnsweredAsync()))
        {
            TurnLog.AlreadyHandled(logger, run.Activity.Id, run.Attempt.Turn.Scope.Conversation);
            return new TurnEnd.AnsweredBefore();
        }
        run.Attempt.Earlier = earlier;
        return null;

        Task<bool> IsAnsweredAsync() => marks.KnowsAsync(run.Attempt.Turn.Scope.Library, run.Attempt.Turn.Scope.Conversation, earlier, ct);
    }
}
