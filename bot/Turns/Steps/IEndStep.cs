namespace PartnershipBot.Turns.Steps;

/// <summary>One step once it is known how the turn ends.</summary>
internal interface IEndStep
{
    /// <summary>Does its part; most ends need only some of these steps.</summary>
    Task RunAsync(TurnRun run, TurnEnd end, CancellationToken ct);
}
