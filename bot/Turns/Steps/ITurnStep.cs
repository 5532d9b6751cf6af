namespace PartnershipBot.Turns.Steps;

/// <summary>One step of an attempt at a turn.</summary>
internal interface ITurnStep
{
    /// <summary>Does its part.</summary>
    /// <returns>How the attempt ends; null when the next step is to go on.</returns>
    Task<TurnEnd?> RunAsync(TurnRun run, CancellationToken ct);
}
