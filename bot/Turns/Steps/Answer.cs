namespace PartnershipBot.Turns.Steps;

/// <summary>Lets the handler answer; what it sends is held, and what it changes waits for the batch.</summary>
internal sealed class Answer(ITurnHandler handler, DeliveryLog deliveries) : ITurnStep
{
    public async Task<TurnEnd?> RunAsync(TurnRun run, CancellationToken ct)
    {
        if (run.Attempt.Earlier is { } earlier)
        {
            // It is stored, and its reply is not known to have been sent: the question that waits is shown again.
            await handler.RepeatAsync(run.Attempt.Context, ct);
            deliveries.Begin(earlier);
        }
        else
        {
            await handler.AnswerAsync(run.Attempt.Context, ct);
        }
        return null;
    }
}
