using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Reads the token of an Authorization header; nothing of it is believed yet.</summary>
internal static class BearerToken
{
    private static readonly JsonWebTokenHandler Handler = new();

    /// <summary>Throws <see cref="UnauthorizedAccessException"/> for another scheme, and for what is no signed JWT with a key id.</summary>
    public static JsonWebToken Read(string authHeader)
    {
        var parts = authHeader.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts is not [var scheme, var text] || !scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase))
            throw new UnauthorizedAccessException("The Authorization header is not one bearer token.");

        JsonWebToken token;
        try
        {
            token = Handler.ReadJsonWebToken(text);
        }
        catch (Exception e) when (e is ArgumentException or SecurityTokenException)
        {
            throw new UnauthorizedAccessException("The token cannot be read.", e);
        }

        if (token.IsEncrypted || string.IsNullOrEmpty(token.EncodedSignature))
            throw new UnauthorizedAccessException("The token is not signed.");
        if (string.IsNullOrEmpty(token.Kid))
            throw new UnauthorizedAccessException("The token does not name its key.");
        // RFC 7515, 4.1.11: who does not understand what is critical must refuse it, and nothing is understood here.
        if (token.TryGetHeaderValue<object>("crit", out _))
            throw new UnauthorizedAccessException("The token has critical headers.");
        return token;
    }
}
