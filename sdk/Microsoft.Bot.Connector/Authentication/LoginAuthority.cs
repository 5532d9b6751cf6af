using System.Globalization;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who gives an app its tokens: its tenant when it has one, otherwise the authority that the cloud of the bot uses.</summary>
internal static class LoginAuthority
{
    public static string Of(string tenant, string loginEndpoint)
    {
        if (string.IsNullOrEmpty(tenant) && !string.IsNullOrEmpty(loginEndpoint))
            return loginEndpoint;
        var template = loginEndpoint?.StartsWith("https://login.microsoftonline.us/", StringComparison.OrdinalIgnoreCase) == true
            ? GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate
            : AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;
        return string.Format(CultureInfo.InvariantCulture, template, string.IsNullOrEmpty(tenant) ? AuthenticationConstants.DefaultChannelAuthTenant : tenant);
    }
}
