using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace PartnershipBot.Reminders;

/// <summary>Under which address people's browsers reach the program: for the links that it gives them.</summary>
public sealed class PublicAddress(IConfiguration configuration, IServer server)
{
    public const string Setting = "PublicUrl";

    /// <summary>The setting; else the name under which App Service says that it is reached; else where the program listens.</summary>
    /// <exception cref="InvalidOperationException">The setting is no address.</exception>
    public Uri Root
    {
        get
        {
            var url = configuration[Setting] is { Length: > 0 } given ? given
                : configuration["WEBSITE_HOSTNAME"] is { Length: > 0 } host ? $"https://{host}"
                : server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost";
            return Read(url) ?? throw new InvalidOperationException(
                $"{Setting} is '{url}'. It should be the address at which browsers reach the bot, such as https://passerelle.example.");
        }
    }

    private static Uri? Read(string url)
    {
        // An address to listen on may stand for all of a machine's.
        var named = url.Replace("://+", "://localhost", StringComparison.Ordinal).Replace("://*", "://localhost", StringComparison.Ordinal)
            .Replace("://[::]", "://localhost", StringComparison.Ordinal).Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal);
        return Uri.TryCreate(named.TrimEnd('/') + "/", UriKind.Absolute, out var root) && root.Scheme is "http" or "https" ? root : null;
    }
}
