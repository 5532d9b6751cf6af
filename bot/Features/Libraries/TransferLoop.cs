using PartnershipBot.Storage;

namespace PartnershipBot.Features.Libraries;

/// <summary>
/// Goes on with transfers that were cut off: soon after the start, and every few minutes. Several instances may do so at once.
/// </summary>
public sealed class TransferLoop(Transfers mover, TimeProvider clock, ILogger<TransferLoop> logger) : BackgroundService
{
    private static readonly TimeSpan First = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(First, clock, stoppingToken);
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            try
            {
                await mover.ResumeAsync(stoppingToken);
            }
            catch (Exception e) when (e is TableUnavailableException or TableConflictException)
            {
                LibraryLog.NotResumed(logger, e);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
