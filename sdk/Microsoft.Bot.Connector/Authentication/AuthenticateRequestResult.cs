using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What the authentication of a request established.</summary>
public class AuthenticateRequestResult
{
    /// <summary>Whom tokens for answers are meant for.</summary>
    public string Audience { get; set; }

    public ClaimsIdentity ClaimsIdentity { get; set; }

    public string CallerId { get; set; }

    public ConnectorFactory ConnectorFactory { get; set; }
}
