using PartnershipBot.Storage;
using PartnershipBot.Storage.Sweep;

namespace PartnershipBot.Features.PersonalData;

/// <summary>
/// Applies the retention periods once a day, for the first time some minutes after the start. Several instances may do so at once.
/// </summary>
internal sealed class RetentionSweeper(RetentionSweep sweep, RetentionOptions options, TimeProvider clock, ILogger<RetentionSweeper> logger)
    : BackgroundService
{
    private static readonly TimeSpan First = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Every = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Enabled)
        {
            return;
        }
        await Task.Delay(First, clock, stoppingToken);
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            try
            {
                var (announced, erased) = await sweep.RunAsync(clock.GetUtcNow(), stoppingToken);
                ErasureLog.Swept(logger, announced, erased);
            }
            catch (Exception e) when (e is TableUnavailableException or TableConflictException)
            {
                ErasureLog.NotSwept(logger, e);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
