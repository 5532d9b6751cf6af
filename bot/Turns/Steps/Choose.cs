namespace PartnershipBot.Turns.Steps;

/// <summary>Stores in which library the person is from now on, before they are told so.</summary>
internal sealed class Choose(Addressing addressing) : IEndStep
{
    public async Task RunAsync(TurnRun run, TurnEnd end, CancellationToken ct)
    {
        if (end is TurnEnd.Stored or TurnEnd.AnsweredBefore && run.Place!.Scope.Library != run.Place.Before)
        {
            // A person who was told to try again must not be elsewhere later.
            ct.ThrowIfCancellationRequested();
            await addressing.ChooseAsync(run.Activity, run.Attempt.Turn, run.Place.Before, ct);
        }
    }
}
