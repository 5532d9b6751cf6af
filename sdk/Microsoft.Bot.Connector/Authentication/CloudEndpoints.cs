using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Where a cloud gives tokens, and whose tokens it sends.</summary>
internal sealed record CloudEndpoints
{
    public static readonly CloudEndpoints Public = new()
    {
        LoginUrl = AuthenticationConstants.ToChannelFromBotLoginUrl,
        Scope = AuthenticationConstants.ToChannelFromBotOAuthScope,
        Issuer = AuthenticationConstants.ToBotFromChannelTokenIssuer,
        ChannelMetadataUrl = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        EmulatorMetadataUrl = AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        CallerId = CallerIdConstants.PublicAzureChannel,
        ValidateAuthority = true,
    };

    public static readonly CloudEndpoints Government = new()
    {
        LoginUrl = GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl,
        Scope = GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
        Issuer = GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
        ChannelMetadataUrl = GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        EmulatorMetadataUrl = GovernmentAuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        CallerId = CallerIdConstants.USGovChannel,
        ValidateAuthority = true,
    };

    public string LoginUrl { get; init; }

    public string Scope { get; init; }

    public string Issuer { get; init; }

    public string ChannelMetadataUrl { get; init; }

    public string EmulatorMetadataUrl { get; init; }

    public string CallerId { get; init; }

    public bool ValidateAuthority { get; init; }
}
