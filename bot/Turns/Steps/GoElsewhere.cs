namespace PartnershipBot.Turns.Steps;

/// <summary>When the person asked for another library and may use it, the turn begins again there; nothing of it is stored here.</summary>
internal sealed class GoElsewhere(Places places) : ITurnStep
{
    public async Task<TurnEnd?> RunAsync(TurnRun run, CancellationToken ct)
    {
        var turn = run.Attempt.Turn;
        if (turn.Effects.Of<LibraryChosen>().LastOrDefault() is not { Library: var library } || turn.Scope.Arrival != Arrival.None)
        {
            return null;
        }
        var here = run.Place! with { Scope = turn.Scope with { Lang = turn.Conversation.Lang } };
        var there = await places.GoAsync(here, library, ct);
        return there.IsUnchecked || there.Scope.Library == library ? new TurnEnd.Elsewhere(there) : null;
    }
}
