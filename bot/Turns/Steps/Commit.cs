namespace PartnershipBot.Turns.Steps;

/// <summary>Stores everything that the turn changed in one batch, with the mark of the attempt and of the activity.</summary>
internal sealed class Commit(DeliveryLog deliveries) : ITurnStep
{
    public async Task<TurnEnd?> RunAsync(TurnRun run, CancellationToken ct)
    {
        var attempt = run.Attempt;
        deliveries.Begin(attempt.Nonce);
        await attempt.CommitAsync(attempt.Earlier is null ? Attempt.IdOf(run.Activity) : null, ct);
        return new TurnEnd.Stored(attempt);
    }
}
