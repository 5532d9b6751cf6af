using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace PartnershipBot.Trust;

/// <summary>
/// Where the bot's cloud gives tokens and whose tokens it takes, from the settings or the cloud's own. The official
/// authentication takes all of these addresses or none: once one is given, those that are not would be null.
/// </summary>
public sealed class CloudAddresses
{
    public const string LoginSetting = "ToChannelFromBotLoginUrl";
    public const string ScopeSetting = "ToChannelFromBotOAuthScope";
    public const string IssuerSetting = "ToBotFromChannelTokenIssuer";
    public const string ChannelMetadataSetting = "ToBotFromChannelOpenIdMetadataUrl";
    public const string EntraMetadataSetting = "ToBotFromEmulatorOpenIdMetadataUrl";
    public const string OAuthSetting = "OAuthUrl";
    public const string ValidateAuthoritySetting = "ValidateAuthority";
    private const string CallerSetting = "CallerId";

    /// <summary>The names of all of them.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        LoginSetting,
        ScopeSetting,
        IssuerSetting,
        ChannelMetadataSetting,
        EntraMetadataSetting,
        OAuthSetting,
        ValidateAuthoritySetting,
        CallerSetting,
    ];

    private readonly string? _validateAuthority;
    private readonly string _oAuth;
    private readonly string _caller;

    public CloudAddresses(IConfiguration configuration, IOptions<RegistrationOptions> registration)
    {
        var government = registration.Value.IsGovernment;
        string Given(string setting, string ofPublic, string ofGovernment) =>
            configuration[setting] is { Length: > 0 } given ? given
            : government ? ofGovernment
            : ofPublic;
        OwnLogin = government
            ? GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate
            : AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;
        Login = Given(LoginSetting, OwnLogin, OwnLogin);
        // At an address that is given the official credentials ask as it is, whatever the tenant: at Microsoft's own host the
        // tenant of the app is meant.
        if (registration.Value.TokenTenant is { Length: > 0 } && new Uri(Login).Host == new Uri(OwnLogin).Host)
        {
            Login = OwnLogin;
        }
        Scope = Given(
            ScopeSetting,
            AuthenticationConstants.ToChannelFromBotOAuthScope,
            GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope
        );
        Issuer = Given(
            IssuerSetting,
            AuthenticationConstants.ToBotFromChannelTokenIssuer,
            GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer
        );
        ChannelMetadata = Given(
            ChannelMetadataSetting,
            AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
            GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl
        );
        EntraMetadata = Given(
            EntraMetadataSetting,
            AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
            GovernmentAuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl
        );
        _oAuth = Given(OAuthSetting, AuthenticationConstants.OAuthUrl, GovernmentAuthenticationConstants.OAuthUrlGov);
        _caller = Given(CallerSetting, CallerIdConstants.PublicAzureChannel, CallerIdConstants.USGovChannel);
        _validateAuthority = configuration[ValidateAuthoritySetting] is { Length: > 0 } validate ? validate : null;
    }

    /// <summary>Where Microsoft gives tokens in this cloud, with « {0} » for a tenant.</summary>
    public string OwnLogin { get; }

    public string Login { get; }

    public string Scope { get; }

    /// <summary>Who signs for channels.</summary>
    public string Issuer { get; }

    public string ChannelMetadata { get; }

    public string EntraMetadata { get; }

    /// <summary>The same for the official authentication, which reads the keys of every issuer at <paramref name="metadata"/>.</summary>
    public IConfiguration Settings(string metadata) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?>
                {
                    [LoginSetting] = Login,
                    [ScopeSetting] = Scope,
                    [IssuerSetting] = Issuer,
                    [ChannelMetadataSetting] = metadata,
                    [EntraMetadataSetting] = metadata,
                    [OAuthSetting] = _oAuth,
                    [CallerSetting] = _caller,
                    [ValidateAuthoritySetting] = _validateAuthority,
                }
            )
            .Build();
}
