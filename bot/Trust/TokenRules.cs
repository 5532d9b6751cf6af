using System.Globalization;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace PartnershipBot.Trust;

/// <summary>
/// What a token must say before the official authentication is asked whether it is true: those of the Bot Connector for the bot,
/// the channel and the service URL of the activity, and those that Entra gave the bot's own app, which the Emulator sends.
/// </summary>
public sealed class TokenRules
{
    /// <summary>A channel inside of Azure App Service, which this bot is not on.</summary>
    private const string AseChannel = "AseChannel";

    // The tenants of Microsoft that give apps of many tenants their tokens.
    private const string FirstCommon = "d6d49420-f39b-4df7-a1dc-d59a935871db";
    private const string SecondCommon = "f8cdef31-a31e-4b4a-93e4-5f571e91255a";
    private const string GovernmentCommon = "cab8a31a-1906-4287-a0d8-4eef66b95f6e";

    private readonly string? _app;
    private readonly string _channelIssuer;
    private readonly HashSet<string> _entraIssuers;

    public TokenRules(CloudAddresses cloud, IOptions<RegistrationOptions> registration)
    {
        var app = registration.Value;
        _app = app.HasApp ? app.MicrosoftAppId : null;
        _channelIssuer = cloud.Issuer;
        EntraIssuers =
            !app.HasApp ? []
            : app.Type != AppType.MultiTenant ? Of(app.MicrosoftAppTenantId!, app.IsGovernment)
            : app.IsGovernment ? Of(GovernmentCommon, true)
            : [.. Of(FirstCommon, false), .. Of(SecondCommon, false)];
        _entraIssuers = EntraIssuers.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Who gives this app its tokens: its tenant, or those of Microsoft that give apps of many tenants theirs.</summary>
    public IReadOnlyList<string> EntraIssuers { get; }

    /// <summary>Whether Entra signed the token; the Bot Connector did otherwise.</summary>
    /// <exception cref="UnauthorizedAccessException">The token is not for this bot, or not for this activity.</exception>
    internal bool IsOfEntra(JsonWebToken token, Activity activity)
    {
        var ofEntra = _entraIssuers.Contains(token.Issuer);
        if (!ofEntra && token.Issuer != _channelIssuer)
        {
            throw Refused("its issuer is not one of this bot's");
        }
        // A token that is meant for others too is not accepted.
        if (_app is null || token.Audiences.ToList() is not [var audience] || audience != _app)
        {
            throw Refused("its audience is not this bot");
        }
        if (ofEntra)
        {
            OfTheBotItself(token);
        }
        // The official authentication asks no endorsement for a channel without a name, and takes Entra's word for this one.
        if (activity.ChannelId is AseChannel || (!ofEntra && string.IsNullOrEmpty(activity.ChannelId)))
        {
            throw Refused("no key speaks for the channel of the activity");
        }
        if (
            Claim(token, AuthenticationConstants.ServiceUrlClaim) is { Length: > 0 } claimed
                ? !claimed.Equals(activity.ServiceUrl, StringComparison.OrdinalIgnoreCase)
                : !ofEntra
        )
        {
            throw Refused("the service URL is not that of the activity");
        }
        return ofEntra;
    }

    /// <summary>Entra publishes with a key whose tokens it signs; a key of one tenant does not speak for another.</summary>
    internal static void Speaks(JsonWebKey key, PublishedKeys published, JsonWebToken token)
    {
        var tenant = Claim(token, AuthenticationConstants.TenantIdClaim)!;
        string Of(string template) => template.Replace("{tenantid}", tenant, StringComparison.OrdinalIgnoreCase);
        // Tokens of version 1 name their issuer in another way than the documents do.
        if (
            key.AdditionalData.TryGetValue("issuer", out var issuer)
            && issuer?.ToString() is { Length: > 0 } template
            && Of(template) != token.Issuer
            && Of(template) != Of(published.Issuer)
        )
        {
            throw Refused("its key is another tenant's");
        }
    }

    internal static UnauthorizedAccessException Refused(string why) => new($"the token is refused: {why}");

    /// <summary>A token of Entra proves that its holder has the credentials of the app it was given to; only this bot's count.</summary>
    private void OfTheBotItself(JsonWebToken token)
    {
        var ofSecond = token.Issuer.EndsWith("/v2.0", StringComparison.Ordinal);
        var (claim, isSecond) = Claim(token, AuthenticationConstants.VersionClaim) switch
        {
            null or "" or "1.0" => (AuthenticationConstants.AppIdClaim, false),
            "2.0" => (AuthenticationConstants.AuthorizedParty, true),
            _ => throw Refused("its version is not known"),
        };
        if (ofSecond != isSecond)
        {
            throw Refused("its version is not that of its issuer");
        }
        if (Claim(token, claim) != _app)
        {
            throw Refused("it was given to another app");
        }
        if (
            Claim(token, AuthenticationConstants.TenantIdClaim) is not { Length: > 0 } tenant
            || !token.Issuer.Contains($"/{tenant}/", StringComparison.Ordinal)
        )
        {
            throw Refused("its tenant is not that of its issuer");
        }
    }

    private static IReadOnlyList<string> Of(string tenant, bool government) =>
        [
            .. (
                government
                    ? new[]
                    {
                        AuthenticationConstants.ValidTokenIssuerUrlTemplateV1,
                        AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV1,
                        AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV2,
                    }
                    : [AuthenticationConstants.ValidTokenIssuerUrlTemplateV1, AuthenticationConstants.ValidTokenIssuerUrlTemplateV2]
            ).Select(template => string.Format(CultureInfo.InvariantCulture, template, tenant)),
        ];

    private static string? Claim(JsonWebToken token, string name) => token.TryGetPayloadValue<string>(name, out var value) ? value : null;
}
