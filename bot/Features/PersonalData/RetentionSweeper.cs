using PartnershipBot.Storage;
using PartnershipBot.Storage.Sweep;

namespace PartnershipBot.Features.PersonalData;

/// <summary>Applies the retention periods once a day, for the first time some minutes after the start.</summary>
internal sealed class RetentionSweeper(RetentionSweep sweep, RetentionOptions options, TimeProvider clock, ILogger<RetentionSweeper> logger)
    : Rounds(clock, first: TimeSpan.FromMinutes(15), every: TimeSpan.FromDays(1))
{
    private readonly TimeProvider _clock = clock;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        options.Enabled ? base.ExecuteAsync(stoppingToken) : Task.CompletedTask;

    protected override async Task GoAsync(CancellationToken ct)
    {
        var (announced, erased) = await sweep.RunAsync(_clock.GetUtcNow(), ct);
        ErasureLog.Swept(logger, announced, erased);
    }

    protected override void Failed(Exception error) => ErasureLog.NotSwept(logger, error);
}
