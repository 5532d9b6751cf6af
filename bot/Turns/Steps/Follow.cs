namespace PartnershipBot.Turns.Steps;

/// <summary>
/// Does what may follow a turn that is stored and answered, and keeps where the person is reached. Nobody waits long for it.
/// </summary>
internal sealed class Follow(
    IEnumerable<IAfterReply> parts,
    DeliveryMarks marks,
    Addressing addressing,
    TimeProvider clock,
    ILogger<Follow> logger
) : IEndStep
{
    public async Task RunAsync(TurnRun run, TurnEnd end, CancellationToken ct)
    {
        var done = end switch
        {
            TurnEnd.Stored stored => stored.Attempt,
            TurnEnd.AnsweredBefore => run.Attempt,
            _ => null,
        };
        if (done?.Turn is not { } turn)
        {
            return;
        }
        var limit = TurnLimits.OfFollowing(run.Activity, clock.GetElapsedTime(run.Started));
        using var timeout = new CancellationTokenSource(limit, clock);
        if (turn.Effects.Of<PersonForgotten>().Any())
        {
            marks.Drop(turn.Scope.Conversation);
        }
        else if (end is TurnEnd.Stored && turn.Scope.IsPersonal)
        {
            await TryAsync(
                turn,
                limited => marks.AnsweredAsync(turn.Scope.Library, turn.Scope.Conversation, done.Nonce, limited),
                timeout.Token
            );
        }
        foreach (var part in parts)
        {
            await TryAsync(turn, limited => part.FollowAsync(turn, limited), timeout.Token);
        }
        await TryAsync(turn, limited => addressing.FollowAsync(run.Activity, turn, limited), timeout.Token);
    }

    private async Task TryAsync(Turn turn, Func<CancellationToken, Task> follow, CancellationToken ct)
    {
        try
        {
            await follow(ct).WaitAsync(ct);
        }
        catch (Exception e)
        {
            TurnLog.NotFollowed(logger, turn.Scope.Conversation, e);
        }
    }
}
