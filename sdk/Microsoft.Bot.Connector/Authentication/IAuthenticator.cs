namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets access tokens.</summary>
public interface IAuthenticator
{
    /// <summary>A valid token, from a cache unless <paramref name="forceRefresh"/>.</summary>
    Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false);
}
