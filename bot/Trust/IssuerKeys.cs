using Microsoft.Bot.Connector.Authentication;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace PartnershipBot.Trust;

/// <summary>
/// The signing keys that one issuer publishes, read through the client that the policy binds. They are read again after a day,
/// and before that for a key that is not among them, at most once a minute: keys change without notice, and anyone can make up
/// a key id.
/// </summary>
internal sealed class IssuerKeys(
    string metadata,
    Func<HttpClient> client,
    Func<string, BotFrameworkAuthentication> official,
    TimeProvider time,
    ILogger logger
) : IDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(1);
    private static readonly TimeSpan Usable = TimeSpan.FromDays(5);
    private static readonly TimeSpan BetweenReads = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan BetweenFirstReads = TimeSpan.FromSeconds(5);

    /// <summary>The longest wait of a request for keys: anyone can make up a key id, and many requests may wait for one host.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    private readonly SemaphoreSlim _one = new(1, 1);
    private PublishedKeys? _published;
    private long? _tried;

    public void Dispose() => _one.Dispose();

    /// <summary>What the issuer publishes, newer than what was known when <paramref name="keyId"/> is not in that.</summary>
    /// <exception cref="IOException">It cannot be read, and what is known is missing or too old.</exception>
    public async Task<PublishedKeys> GetAsync(string keyId, CancellationToken ct)
    {
        if (Usual(keyId) is { } known)
        {
            if (time.GetElapsedTime(known.ReadAt) >= Fresh && _one.CurrentCount > 0)
            {
                // Nobody waits for news of a key that is known.
                _ = RefreshAsync(keyId: null, CancellationToken.None);
            }
            return known;
        }
        try
        {
            await RefreshAsync(keyId, CancellationToken.None).WaitAsync(Patience, time, ct);
        }
        catch (TimeoutException e)
        {
            // The reading goes on, and who asks again later finds what it brings.
            throw new IOException($"The keys that {metadata} names are still being read.", e);
        }
        return _published is { } read && time.GetElapsedTime(read.ReadAt) < Usable
            ? read
            : throw new IOException($"The keys that {metadata} names are not known.");
    }

    private PublishedKeys? Usual(string keyId) =>
        Volatile.Read(ref _published) is { } known && known.Name(keyId) && time.GetElapsedTime(known.ReadAt) < Usable ? known : null;

    private async Task RefreshAsync(string? keyId, CancellationToken ct)
    {
        await _one.WaitAsync(ct);
        try
        {
            // Another request may have read it while this one waited.
            var isKnown = keyId is not null && Usual(keyId) is not null;
            var between = _published is null ? BetweenFirstReads : BetweenReads;
            if (!isKnown && (_tried is not { } tried || time.GetElapsedTime(tried) >= between))
            {
                await ReadAsync();
            }
        }
        finally
        {
            _one.Release();
        }
    }

    // Whoever hangs up must not keep the others from new keys: only the client's own timeout ends this.
    private async Task ReadAsync()
    {
        _tried = time.GetTimestamp();
        try
        {
            using var http = client();
            var published = await OpenIdConnectConfigurationRetriever.GetAsync(
                metadata,
                new HttpDocumentRetriever(http) { RequireHttps = true },
                CancellationToken.None
            );
            if (published.JsonWebKeySet is not { Keys.Count: > 0 })
            {
                throw new IOException("No keys are there.");
            }
            Volatile.Write(ref _published, new PublishedKeys(published, time.GetTimestamp(), official));
        }
        catch (Exception e)
        {
            TrustLog.KeysNotRead(logger, metadata, e);
        }
    }
}
