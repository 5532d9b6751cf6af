namespace PartnershipBot.Turns.Steps;

/// <summary>Gives up what takes too long. A client that hangs up does not undo a turn: only time does.</summary>
internal sealed class Deadline(TimeProvider clock)
{
    public async Task<TurnEnd> RunAsync(TurnRun run, Func<CancellationToken, Task<TurnEnd>> next)
    {
        using var timeout = new CancellationTokenSource(TurnLimits.OfTurn(run.Activity), clock);
        return await next(timeout.Token);
    }
}
