using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Accepts or refuses the claims of a valid token.</summary>
public abstract class ClaimsValidator
{
    /// <summary>Throws <see cref="UnauthorizedAccessException"/> when the claims are not acceptable.</summary>
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
