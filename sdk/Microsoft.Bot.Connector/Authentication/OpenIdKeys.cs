using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The signing keys that one issuer publishes by OpenID metadata, with what its documents say of each key. They are kept for a
/// day, and read again before that for a key that is not among them, at most once a minute: keys change without notice, and
/// anyone can make up a key id.
/// </summary>
internal sealed class OpenIdKeys(string metadataUrl, Func<HttpClient> createHttpClient, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(1);
    private static readonly TimeSpan Usable = TimeSpan.FromDays(5);
    private static readonly TimeSpan BetweenReads = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan BetweenFirstReads = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _one = new(1, 1);
    private Published _published;
    private long? _tried;

    /// <summary>
    /// What the issuer publishes, newer than what was known when <paramref name="keyId"/> is not in that. Throws
    /// <see cref="IOException"/> when it cannot be read and what is known is missing or too old.
    /// </summary>
    public async Task<OpenIdConnectConfiguration> GetAsync(string keyId, CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _published) is { } known && Serves(known, keyId))
            return known.Configuration;

        await _one.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // Another request may have read it while this one waited.
            if (_published != null && Serves(_published, keyId))
                return _published.Configuration;
            if (_tried is not { } tried || time.GetElapsedTime(tried) >= (_published == null ? BetweenFirstReads : BetweenReads))
                await ReadAsync().ConfigureAwait(false);
            return _published != null && time.GetElapsedTime(_published.ReadAt) < Usable
                ? _published.Configuration
                : throw new IOException($"The keys that {metadataUrl} names are not known.");
        }
        finally
        {
            _one.Release();
        }
    }

    private bool Serves(Published published, string keyId) =>
        time.GetElapsedTime(published.ReadAt) < Fresh && published.Configuration.JsonWebKeySet.Keys.Any(key => key.Kid == keyId);

    // Whoever hangs up must not keep the others from new keys: only the client's own timeout ends this.
    private async Task ReadAsync()
    {
        _tried = time.GetTimestamp();
        try
        {
            var configuration = await OpenIdConnectConfigurationRetriever
                .GetAsync(metadataUrl, new HttpDocumentRetriever(createHttpClient()) { RequireHttps = true }, CancellationToken.None)
                .ConfigureAwait(false);
            if (configuration.JsonWebKeySet is not { Keys.Count: > 0 })
                throw new IOException("No keys are there.");
            Volatile.Write(ref _published, new Published(configuration, time.GetTimestamp()));
        }
        catch (Exception e)
        {
            logger?.LogWarning(e, "The keys that {MetadataUrl} names could not be read.", metadataUrl);
        }
    }

    private sealed record Published(OpenIdConnectConfiguration Configuration, long ReadAt);
}
