using PartnershipBot.Storage;

namespace PartnershipBot.Features.PersonalData;

/// <summary>
/// Goes on with erasures that were cut off: soon after the start, and every few minutes. Several instances may do so at once.
/// </summary>
internal sealed class ErasureLoop(Erasures erasures, TimeProvider clock, ILogger<ErasureLoop> logger) : BackgroundService
{
    private static readonly TimeSpan First = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(First, clock, stoppingToken);
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            try
            {
                await erasures.ResumeAsync(stoppingToken);
            }
            catch (Exception e) when (e is TableUnavailableException or TableConflictException)
            {
                ErasureLog.NotResumed(logger, e);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
