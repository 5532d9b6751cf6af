namespace PartnershipBot.Turns.Steps;

/// <summary>Finds out in which library the turn takes place, and whether the person may use it, before anything of it is read.</summary>
internal sealed class FindPlace(Places places) : ITurnStep
{
    public async Task<TurnEnd?> RunAsync(TurnRun run, CancellationToken ct)
    {
        run.Place ??= await places.OfAsync(run.Activity, run.Incoming, fresh: false, ct);
        return run.Place.IsUnchecked ? new TurnEnd.Unchecked() : null;
    }
}
