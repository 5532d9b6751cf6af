namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What is asked of a token beyond its being valid.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Endorsements that the signing key must have besides that of the channel.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    /// <summary>A last check of the claims of a valid token; none when null.</summary>
    public virtual ClaimsValidator ClaimsValidator { get; set; }

    /// <summary>Issuers accepted besides the usual ones.</summary>
    public IEnumerable<string> ValidTokenIssuers { get; set; }
}
