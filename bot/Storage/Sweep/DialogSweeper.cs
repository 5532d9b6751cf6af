namespace PartnershipBot.Storage.Sweep;

/// <summary>
/// Sweeps once a day, for the first time a few minutes after the start, so that a program which ends every night sweeps too.
/// </summary>
public sealed partial class DialogSweeper(DialogSweep sweep, TimeProvider clock, ILogger<DialogSweeper> logger)
    : Rounds(clock, first: TimeSpan.FromMinutes(10), every: TimeSpan.FromDays(1))
{
    private readonly TimeProvider _clock = clock;

    protected override async Task GoAsync(CancellationToken ct)
    {
        var count = await sweep.RunAsync(_clock.GetUtcNow(), ct);
        LogSwept(count);
    }

    protected override void Failed(Exception error) => LogNotSwept(error);

    [LoggerMessage(EventId = 33, Level = LogLevel.Information, Message = "{Count} unused conversations were deleted")]
    private partial void LogSwept(int count);

    [LoggerMessage(EventId = 34, Level = LogLevel.Warning, Message = "Unused conversations could not be deleted; they are tomorrow")]
    private partial void LogNotSwept(Exception error);
}
