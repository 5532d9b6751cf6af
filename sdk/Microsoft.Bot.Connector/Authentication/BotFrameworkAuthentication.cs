using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Establishes who sent a request, and makes the clients that answer as the bot.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>
    /// Authenticates a request by its Authorization header. Throws <see cref="UnauthorizedAccessException"/>
    /// when the request is not to be let in.
    /// </summary>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken);

    /// <summary>A factory of clients that act as the bot named by <paramref name="claimsIdentity"/>.</summary>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);
}
