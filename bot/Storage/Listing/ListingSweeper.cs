namespace PartnershipBot.Storage.Listing;

/// <summary>Sweeps four times a day, for the first time a few minutes after the start: an upgrade is over by then.</summary>
public sealed partial class ListingSweeper(ListingSweep sweep, TimeProvider clock, ILogger<ListingSweeper> logger)
    : Rounds(clock, first: TimeSpan.FromMinutes(5), every: TimeSpan.FromHours(6))
{
    protected override async Task GoAsync(CancellationToken ct)
    {
        var count = await sweep.RunAsync(ct);
        if (count > 0)
        {
            LogMended(count);
        }
    }

    protected override void Failed(Exception error) => LogNotMended(error);

    [LoggerMessage(EventId = 35, Level = LogLevel.Information, Message = "{Count} places in lists of partnerships were made or mended")]
    private partial void LogMended(int count);

    [LoggerMessage(
        EventId = 36,
        Level = LogLevel.Warning,
        Message = "Lists of partnerships could not be mended; the next round tries again"
    )]
    private partial void LogNotMended(Exception error);
}
