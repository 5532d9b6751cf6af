using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using PartnershipBot.Storage;

namespace PartnershipBot.Turns;

/// <summary>
/// Which turn of each personal conversation was answered last, kept in the store for the other instances and for the next start.
/// Without a mark, the same words twice in a row (« oui », « 2 ») could only be taken for words said again because no reply came.
/// </summary>
public sealed class DeliveryMarks(
    ITableStore store,
    DeliveryLog deliveries,
    IOptions<StorageOptions> options,
    TimeProvider clock,
    ILogger<DeliveryMarks> logger
) : IHostedService
{
    /// <summary>For how long the same words count as said again because no reply came.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromHours(1);

    private const int MostRemembered = 100_000;
    private const string NonceColumn = "nonce";

    private readonly ConcurrentDictionary<(string Library, string Conversation), (string Nonce, DateTimeOffset At)> _last = new();

    /// <summary>
    /// Notes that a stored turn was answered. A store that several instances share is told at once; an embedded one when the program
    /// stops, because this process remembers until then.
    /// </summary>
    public async Task AnsweredAsync(string library, string conversation, string nonce, CancellationToken ct)
    {
        if (!deliveries.Knows(nonce))
        {
            return;
        }
        if (options.Value.IsShared)
        {
            await WriteAsync(library, conversation, nonce, ct);
            return;
        }
        if (_last.Count >= MostRemembered)
        {
            Forget();
        }
        _last[(library, conversation)] = (nonce, clock.GetUtcNow());
    }

    /// <summary>Forgets what was answered in a conversation, whose person wants nothing of it to be kept.</summary>
    public void Drop(string conversation)
    {
        foreach (var key in _last.Keys.Where(key => key.Conversation == conversation))
        {
            _last.TryRemove(key, out _);
        }
    }

    /// <summary>Whether the turn of that mark, the last one of its conversation, is known to be answered, by whichever instance.</summary>
    public async Task<bool> KnowsAsync(string library, string conversation, string nonce, CancellationToken ct)
    {
        if (deliveries.Knows(nonce))
        {
            return true;
        }
        var row = await store.GetAsync(Tables.Deliveries, library, conversation, ct);
        return row?.Columns.GetValueOrDefault(NonceColumn) is string told && told == nonce;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        Forget();
        try
        {
            foreach (var ((library, conversation), (nonce, _)) in _last)
            {
                await WriteAsync(library, conversation, nonce, cancellationToken);
            }
        }
        catch (Exception e) when (e is TableUnavailableException or OperationCanceledException)
        {
            // What is not told here is asked again once, at worst.
            TurnLog.DeliveriesNotTold(logger, e);
        }
    }

    private Task WriteAsync(string library, string conversation, string nonce, CancellationToken ct) =>
        store.BatchAsync(
            Tables.Deliveries,
            library,
            [TableWrite.Upsert(conversation, new Dictionary<string, object> { [NonceColumn] = nonce })],
            ct
        );

    /// <summary>Drops what nobody asks for any more, and all when that is not enough: memory has its limit.</summary>
    private void Forget()
    {
        var oldest = clock.GetUtcNow() - Window;
        foreach (var (key, last) in _last)
        {
            if (last.At < oldest)
            {
                _last.TryRemove(key, out _);
            }
        }
        if (_last.Count >= MostRemembered)
        {
            _last.Clear();
        }
    }
}
