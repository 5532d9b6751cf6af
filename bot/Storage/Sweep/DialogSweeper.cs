namespace PartnershipBot.Storage.Sweep;

/// <summary>Sweeps once a day, for the first time a few minutes after the start, so that a program which ends every night sweeps
/// too. Several instances may do so at once.</summary>
public sealed partial class DialogSweeper(DialogSweep sweep, TimeProvider clock, ILogger<DialogSweeper> logger) : BackgroundService
{
    private static readonly TimeSpan First = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Every = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(First, clock, stoppingToken);
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            await SweepAsync(stoppingToken);
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task SweepAsync(CancellationToken ct)
    {
        try
        {
            var count = await sweep.RunAsync(clock.GetUtcNow(), ct);
            LogSwept(count);
        }
        catch (TableUnavailableException e)
        {
            // What is left is there tomorrow.
            LogNotSwept(e);
        }
    }

    [LoggerMessage(EventId = 33, Level = LogLevel.Information, Message = "{Count} unused conversations were deleted")]
    private partial void LogSwept(int count);

    [LoggerMessage(EventId = 34, Level = LogLevel.Warning, Message = "Unused conversations could not be deleted")]
    private partial void LogNotSwept(Exception error);
}
