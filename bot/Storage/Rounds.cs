namespace PartnershipBot.Storage;

/// <summary>
/// What is done again and again while the program runs. A round that fails is told to the log, and the next one tries again; several
/// instances may go round at once.
/// </summary>
/// <param name="clock">Measures the waits.</param>
/// <param name="first">The wait before the first round: the program answers people first.</param>
/// <param name="every">The time from one round to the next.</param>
public abstract class Rounds(TimeProvider clock, TimeSpan first, TimeSpan every) : BackgroundService
{
    /// <summary>One round.</summary>
    protected abstract Task GoAsync(CancellationToken ct);

    /// <summary>Tells the log that a round failed.</summary>
    protected abstract void Failed(Exception error);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(first, clock, stoppingToken);
        using var timer = new PeriodicTimer(every, clock);
        do
        {
            try
            {
                await GoAsync(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                Failed(e);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
