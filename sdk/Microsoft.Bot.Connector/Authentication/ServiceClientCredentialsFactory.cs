using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows which app the bot is and makes its credentials.</summary>
public abstract class ServiceClientCredentialsFactory
{
    /// <summary>Whether <paramref name="appId"/> is that of this bot.</summary>
    public abstract Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken);

    /// <summary>Whether the bot has no app id, so that it neither asks for tokens nor sends any.</summary>
    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);

    /// <summary>Credentials of the app for <paramref name="audience"/>, from the authority at <paramref name="loginEndpoint"/>.</summary>
    public abstract Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken);
}
