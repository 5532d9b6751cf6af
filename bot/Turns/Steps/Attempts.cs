using PartnershipBot.Storage;

namespace PartnershipBot.Turns.Steps;

/// <summary>Tries a turn anew when another one wrote first, or when only a fresh look tells what is stored.</summary>
internal sealed class Attempts(ILogger<Attempts> logger)
{
    private const int Most = 5;

    public async Task<TurnEnd> RunAsync(TurnRun run, Func<TurnRun, CancellationToken, Task<TurnEnd>> attempt, CancellationToken ct)
    {
        while (true)
        {
            try
            {
                // A store that does not even hear that it should stop is left behind: a late batch of it meets our marks.
                var end = await attempt(run, ct).WaitAsync(ct);
                if (end is not TurnEnd.Elsewhere elsewhere)
                {
                    return end;
                }
                run.Leave(elsewhere.Place);
            }
            catch (Exception e)
            {
                if (run.Attempts.Count is 0 or Most || !IsWorthAnother(e, run))
                {
                    TurnLog.Failed(logger, run.Activity.Id, run.Activity.Conversation.Id, run.Attempts.Count, e);
                    return new TurnEnd.Failed(e);
                }
                TurnLog.Again(logger, run.Activity.Conversation.Id, run.Attempts.Count, e);
            }
        }
    }

    private static bool IsWorthAnother(Exception error, TurnRun run) =>
        error is TableConflictException || (error is TableUnavailableException && run.Attempts.Any(a => a.IsUnsure));
}
