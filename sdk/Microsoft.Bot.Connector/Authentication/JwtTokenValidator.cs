using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Microsoft.IdentityModel.Validators;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Validates the bearer tokens of inbound requests, as the Bot Connector's authentication asks: those of the Bot Connector, for
/// the channel and service URL of the activity, and those that Entra gave the bot's own app, which the Emulator sends.
/// </summary>
internal sealed class JwtTokenValidator(
    CloudEndpoints cloud,
    ServiceClientCredentialsFactory credentialFactory,
    AuthenticationConfiguration configuration,
    Func<HttpClient> createHttpClient,
    TimeProvider time,
    ILogger logger)
{
    private const int FewestBits = 2048;

    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    private readonly OpenIdKeys _channelKeys = new(cloud.ChannelMetadataUrl, createHttpClient, time, logger);
    private readonly OpenIdKeys _entraKeys = new(cloud.EmulatorMetadataUrl, createHttpClient, time, logger);
    private readonly HashSet<string> _entraIssuers = [.. cloud.EntraIssuers, .. configuration.ValidTokenIssuers ?? []];

    /// <summary>
    /// The identity that the token proves for <paramref name="activity"/>. Throws <see cref="UnauthorizedAccessException"/>
    /// when it proves nothing, and <see cref="IOException"/> when the issuer's keys cannot be read.
    /// </summary>
    public async Task<ClaimsIdentity> ValidateAsync(string authHeader, Activity activity, CancellationToken cancellationToken)
    {
        var token = BearerToken.Read(authHeader);
        if (token.Issuer == cloud.Issuer)
        {
            var keys = await _channelKeys.GetAsync(token.Kid, cancellationToken).ConfigureAwait(false);
            var identity = await ProveAsync(token, keys, ofEntra: false).ConfigureAwait(false);
            EndorsedFor(activity.ChannelId, keys, token.Kid);
            return SameServiceUrl(token, activity, must: true) ? identity : throw Refused("the service URL is not that of the activity");
        }

        if (_entraIssuers.Contains(token.Issuer))
        {
            var keys = await _entraKeys.GetAsync(token.Kid, cancellationToken).ConfigureAwait(false);
            var identity = await ProveAsync(token, keys, ofEntra: true).ConfigureAwait(false);
            await OfTheBotItselfAsync(token, cancellationToken).ConfigureAwait(false);
            return SameServiceUrl(token, activity, must: false) ? identity : throw Refused("the service URL is not that of the activity");
        }

        throw Refused("its issuer is not one of this bot's");
    }

    /// <summary>Signature, algorithm, issuer, lifetime and audience.</summary>
    private async Task<ClaimsIdentity> ProveAsync(JsonWebToken token, OpenIdConnectConfiguration keys, bool ofEntra)
    {
        var named = keys.JsonWebKeySet.Keys.Where(key => key.Kid == token.Kid && IsForSignatures(key)).ToList();
        if (named.Count == 0)
            throw Refused("the key it names is not published for signatures");
        var parameters = new TokenValidationParameters
        {
            ValidIssuer = token.Issuer,
            ValidAlgorithms = AuthenticationConstants.AllowedSigningAlgorithms,
            ValidateIssuerSigningKey = true,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            ClockSkew = Skew,
            LifetimeValidator = (from, until, _, _) => IsNow(from, until),
            // The audience is compared below: a token that is meant for others too is not accepted.
            ValidateAudience = false,
            // Exactly the key that is named, never whichever fits.
            IssuerSigningKeyResolver = (_, _, _, _) => named,
            TryAllIssuerSigningKeys = false,
            ConfigurationManager = new StaticConfigurationManager<OpenIdConnectConfiguration>(keys),
        };
        if (ofEntra)
            parameters.EnableAadSigningKeyIssuerValidation();

        var result = await Handler.ValidateTokenAsync(token, parameters).ConfigureAwait(false);
        if (!result.IsValid)
            throw new UnauthorizedAccessException($"The token is refused: {result.Exception?.GetType().Name}.", result.Exception);
        var audience = token.Audiences.ToList();
        if (audience.Count != 1 || !await credentialFactory.IsValidAppIdAsync(audience[0], CancellationToken.None).ConfigureAwait(false))
            throw Refused("its audience is not this bot");
        return result.ClaimsIdentity;
    }

    private bool IsNow(DateTime? from, DateTime? until)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return until is { } end && now < end + Skew && (from is not { } start || (start <= now + Skew && start < end));
    }

    private static bool IsForSignatures(JsonWebKey key) =>
        key is { Kty: JsonWebAlgorithmsKeyTypes.RSA, KeySize: >= FewestBits, Use: null or "" or "sig" };

    /// <summary>The Bot Connector signs for each channel with keys that its documents endorse for that channel.</summary>
    private void EndorsedFor(string channelId, OpenIdConnectConfiguration keys, string keyId)
    {
        var endorsements = keys.JsonWebKeySet.Keys.Where(key => key.Kid == keyId).SelectMany(KeyEndorsements.Of).ToHashSet();
        if (string.IsNullOrEmpty(channelId) || !endorsements.Contains(channelId))
            throw Refused("its key is not endorsed for the channel of the activity");
        if (!endorsements.IsSupersetOf(configuration.RequiredEndorsements ?? []))
            throw Refused("its key lacks a required endorsement");
    }

    /// <summary>A token of Entra proves that its holder has the credentials of the app it was given to; only this bot's count.</summary>
    private async Task OfTheBotItselfAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        var (appIdClaim, endsAsVersion) = Claim(token, AuthenticationConstants.VersionClaim) switch
        {
            null or "" or "1.0" => (AuthenticationConstants.AppIdClaim, !token.Issuer.EndsWith("/v2.0", StringComparison.Ordinal)),
            "2.0" => (AuthenticationConstants.AuthorizedParty, token.Issuer.EndsWith("/v2.0", StringComparison.Ordinal)),
            _ => throw Refused("its version is not known"),
        };
        if (!endsAsVersion)
            throw Refused("its version is not that of its issuer");
        var appId = Claim(token, appIdClaim);
        if (string.IsNullOrEmpty(appId) || !await credentialFactory.IsValidAppIdAsync(appId, cancellationToken).ConfigureAwait(false))
            throw Refused("it was given to another app");
    }

    private static bool SameServiceUrl(JsonWebToken token, Activity activity, bool must)
    {
        var claimed = Claim(token, AuthenticationConstants.ServiceUrlClaim);
        return string.IsNullOrEmpty(claimed) ? !must : string.Equals(claimed, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase);
    }

    private static string Claim(JsonWebToken token, string name) => token.TryGetPayloadValue<string>(name, out var value) ? value : null;

    private static UnauthorizedAccessException Refused(string why) => new($"The token is refused: {why}.");
}
