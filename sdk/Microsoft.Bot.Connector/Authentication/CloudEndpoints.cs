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
        EntraIssuers =
        [
            "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
            "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0",
            "https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
            "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
        ],
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
        EntraIssuers =
        [
            "https://sts.windows.net/cab8a31a-1906-4287-a0d8-4eef66b95f6e/",
            "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0",
            "https://login.microsoftonline.us/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
            "https://login.microsoftonline.us/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
        ],
        CallerId = CallerIdConstants.USGovChannel,
        ValidateAuthority = true,
    };

    public string LoginUrl { get; init; }

    public string Scope { get; init; }

    public string Issuer { get; init; }

    public string ChannelMetadataUrl { get; init; }

    public string EmulatorMetadataUrl { get; init; }

    /// <summary>The issuers of tokens that Entra gives apps of every tenant, versions 1 and 2.</summary>
    public IReadOnlyList<string> EntraIssuers { get; init; }

    public string CallerId { get; init; }

    public bool ValidateAuthority { get; init; }
}
