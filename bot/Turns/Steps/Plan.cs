namespace PartnershipBot.Turns.Steps;

/// <summary>
/// Stores what must be there before the batch, such as reminders: if the batch then fails, they are dropped when due; if they were
/// stored after it, they might be missing. What cannot be stored ends the turn.
/// </summary>
internal sealed class Plan(IEnumerable<IBeforeCommit> parts) : ITurnStep
{
    public async Task<TurnEnd?> RunAsync(TurnRun run, CancellationToken ct)
    {
        foreach (var part in parts)
        {
            await part.PrepareAsync(run.Attempt.Turn, ct);
            if (run.Attempt.Turn.Effects.Of<TurnRefused>().FirstOrDefault() is { } refused)
            {
                return new TurnEnd.Refused(refused.Sentence);
            }
        }
        return null;
    }
}
