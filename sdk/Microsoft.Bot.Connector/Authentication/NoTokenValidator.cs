using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>For a build that cannot check signatures: a token that cannot be checked lets nobody in.</summary>
internal sealed class NoTokenValidator : ITokenValidator
{
    public Task<ClaimsIdentity> ValidateAsync(string authHeader, Activity activity, CloudEndpoints cloud, CancellationToken cancellationToken) =>
        throw new UnauthorizedAccessException("The token of this request cannot be validated.");
}
