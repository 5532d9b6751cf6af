using PartnershipBot.Storage;
using PartnershipBot.Trust.Members;

namespace PartnershipBot.Turns.Steps;

/// <summary>Begins an attempt with its own copy of the activity, and reads what every turn needs.</summary>
internal sealed class OpenTurn(
    ITurnHandler handler,
    Places places,
    LibraryDirectory libraries,
    ITableStore store,
    TurnOptions options,
    TimeProvider clock
) : ITurnStep
{
    public async Task<TurnEnd?> RunAsync(TurnRun run, CancellationToken ct)
    {
        var place = run.Place!;
        var start = new TurnStart(
            run.Activity,
            run.Incoming,
            place.Scope,
            clock.GetUtcNow(),
            options.SchoolYear,
            libraries,
            handler.VerbsIn(place.Scope)
        );
        run.Begin(new Attempt(start, store));
        var turn = await run.Attempt.OpenAsync(ct);
        if (place.IsRemembered && (turn.Conversation.IsNew || turn.Conversation.Left))
        {
            // Through another instance the person may have gone elsewhere.
            var now = await places.OfAsync(run.Activity, run.Incoming, fresh: true, ct);
            if (now.IsUnchecked || now.Scope.Library != place.Scope.Library)
            {
                return new TurnEnd.Elsewhere(now);
            }
        }
        return null;
    }
}
