using PartnershipBot.Storage;

namespace PartnershipBot.Libraries;

/// <summary>Goes on with moves that were cut off: soon after the start, and every few minutes. Several instances may do so at once.</summary>
public sealed class MoveLoop(LibraryMover mover, TimeProvider clock, ILogger<MoveLoop> logger) : BackgroundService
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
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
