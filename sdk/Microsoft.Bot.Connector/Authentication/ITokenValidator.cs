using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Validates the bearer tokens of inbound requests.</summary>
internal interface ITokenValidator
{
    /// <summary>
    /// The identity that the token of <paramref name="authHeader"/> proves for <paramref name="activity"/>: issuer, audience,
    /// lifetime, signature, endorsement of the channel and service URL. Throws <see cref="UnauthorizedAccessException"/>
    /// when the token proves nothing.
    /// </summary>
    Task<ClaimsIdentity> ValidateAsync(string authHeader, Activity activity, CloudEndpoints cloud, CancellationToken cancellationToken);
}
