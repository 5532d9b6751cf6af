namespace PartnershipBot.Turns.Steps;

/// <summary>Answers a turn that only looks; nothing of it is stored.</summary>
internal sealed class OnlyLook(ITurnHandler handler) : ITurnStep
{
    public async Task<TurnEnd?> RunAsync(TurnRun run, CancellationToken ct)
    {
        if (!run.Incoming.OnlyLooks)
        {
            return null;
        }
        await handler.AnswerAsync(run.Attempt.Context, ct);
        return new TurnEnd.Looked();
    }
}
