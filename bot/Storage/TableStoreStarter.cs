using PartnershipBot.Storage.Export;

namespace PartnershipBot.Storage;

/// <summary>Makes the tables when the bot starts. A store that is out of reach does not stop it: readiness says so, and the
/// tables are made on first use.</summary>
internal sealed partial class TableStoreStarter(ITableStore store, ILogger<TableStoreStarter> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (store is not IPreparedStore prepared)
        {
            return;
        }

        try
        {
            await prepared.PrepareAsync(Tables.All, cancellationToken);
            LogReady(prepared.Place);
            if (await ImportMark.ReadAsync(store, cancellationToken) is { } unfinished)
            {
                LogUnfinished(unfinished);
            }
        }
        catch (TableUnavailableException e)
        {
            LogUnavailable(e, prepared.Place);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(EventId = 30, Level = LogLevel.Information, Message = "Rows are stored in {Place}")]
    private partial void LogReady(string place);

    [LoggerMessage(EventId = 31, Level = LogLevel.Error, Message = "{Unfinished}")]
    private partial void LogUnfinished(string unfinished);

    [LoggerMessage(EventId = 32, Level = LogLevel.Error, Message = "The store is not usable yet: {Place}")]
    private partial void LogUnavailable(Exception error, string place);
}
