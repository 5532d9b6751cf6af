using Microsoft.Bot.Connector.Authentication;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace PartnershipBot.Trust;

/// <summary>Reads the token of an Authorization header; nothing of it is believed yet.</summary>
internal static class BearerToken
{
    private static readonly JsonWebTokenHandler Handler = new();

    /// <exception cref="UnauthorizedAccessException">Another scheme, or no signed token that names its key.</exception>
    public static JsonWebToken Read(string header)
    {
        var parts = header.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts is not [var scheme, var text] || !scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase))
        {
            throw new UnauthorizedAccessException("the header is not one bearer token");
        }
        JsonWebToken token;
        try
        {
            token = Handler.ReadJsonWebToken(text);
        }
        catch (Exception e) when (e is ArgumentException or SecurityTokenException)
        {
            throw new UnauthorizedAccessException("the token cannot be read", e);
        }
        if (token.IsEncrypted || string.IsNullOrEmpty(token.EncodedSignature))
        {
            throw new UnauthorizedAccessException("the token is not signed");
        }
        if (!AuthenticationConstants.AllowedSigningAlgorithms.Contains(token.Alg ?? ""))
        {
            throw new UnauthorizedAccessException("the token is signed in a way that is not allowed");
        }
        if (string.IsNullOrEmpty(token.Kid))
        {
            throw new UnauthorizedAccessException("the token does not name its key");
        }
        // RFC 7515, 4.1.11: who does not understand what is critical must refuse it, and nothing is understood here.
        if (token.TryGetHeaderValue<object>("crit", out _))
        {
            throw new UnauthorizedAccessException("the token has critical headers");
        }
        return token;
    }
}
