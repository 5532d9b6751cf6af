using PartnershipBot.Storage;

namespace PartnershipBot.Hosting;

/// <summary>
/// Whether the store can be used, for whoever asks. It is tried at most once in a few seconds, because everybody may ask and each trial
/// writes a row.
/// </summary>
public sealed class Readiness(ITableStore store, TimeProvider clock, ILogger<Readiness> logger) : IDisposable
{
    /// <summary>For how long an answer holds.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _trial = new(1);
    private (bool IsReady, long At)? _last;

    /// <returns>200, or 503 in one sentence; the log says what is wrong and where.</returns>
    public async Task<IResult> AskAsync(CancellationToken ct)
    {
        await _trial.WaitAsync(ct);
        try
        {
            if (_last is not { } last || clock.GetElapsedTime(last.At) >= Kept)
            {
                last = (await TryAsync(ct), clock.GetTimestamp());
                _last = last;
            }
            return last.IsReady
                ? TypedResults.Ok()
                : TypedResults.Text("The store cannot be used; the log says why.", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
        finally
        {
            _trial.Release();
        }
    }

    public void Dispose() => _trial.Dispose();

    private async Task<bool> TryAsync(CancellationToken ct)
    {
        try
        {
            await store.PingAsync(ct);
            return true;
        }
        catch (TableUnavailableException e)
        {
            Log.StoreNotReady(logger, e);
            return false;
        }
    }
}
