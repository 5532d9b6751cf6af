namespace PartnershipBot.Reminders;

/// <summary>Sends what is due for as long as the program runs, and once a day adds what should be planned and is not.</summary>
public sealed class ReminderLoop(
    ReminderSweep sweep,
    ReminderReconciler reconciler,
    TimeProvider clock,
    SweepOptions options,
    ILogger<ReminderLoop> logger
) : BackgroundService
{
    /// <summary>The shortest rest between two passes.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(100);

    private static readonly TimeSpan BetweenReconciliations = TimeSpan.FromDays(1);

    /// <summary>When the last pass that went well ended; null before the first.</summary>
    public DateTimeOffset? LastPass { get; private set; }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Enabled)
        {
            return;
        }
        var reconcileAt = clock.GetUtcNow();
        // The program answers first.
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            var wait = options.Interval;
            try
            {
                var next = await sweep.RunAsync(stoppingToken);
                LastPass = clock.GetUtcNow();
                if (reconcileAt <= LastPass && !stoppingToken.IsCancellationRequested)
                {
                    await reconciler.RunAsync(stoppingToken);
                    reconcileAt = LastPass.Value + BetweenReconciliations;
                }
                wait = next is { } at && at - clock.GetUtcNow() is var until && until < wait ? until : wait;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                ReminderLog.SweepFailed(logger, e);
            }
            try
            {
                await Task.Delay(wait > Rest ? wait : Rest, clock, stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }
}
