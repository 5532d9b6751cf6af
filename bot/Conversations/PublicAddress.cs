using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace PartnershipBot.Conversations;

/// <summary>Under which address people's browsers reach the program: for the links that it gives them.</summary>
public sealed class PublicAddress(IConfiguration configuration, IServer server)
{
    public const string Setting = "PublicUrl";

    /// <summary>How an address says that it stands for all of a machine's.</summary>
    private static readonly string[] AllAddresses = ["://+", "://*", "://[::]", "://0.0.0.0"];

    /// <summary>Where a channel has last reached the program.</summary>
    private volatile Uri? _reached;

    /// <summary>
    /// The setting; else the name under which App Service says that it is reached; else where a channel has reached it; else where
    /// the program listens.
    /// </summary>
    /// <exception cref="InvalidOperationException">The setting is no address.</exception>
    public Uri Root =>
        Given(configuration)
        ?? (configuration["WEBSITE_HOSTNAME"] is { Length: > 0 } host ? Read($"https://{host}") : null)
        ?? _reached
        ?? Read(server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "")
        ?? new Uri("http://localhost/");

    /// <summary>The address that is set; null when none is.</summary>
    /// <exception cref="InvalidOperationException">The setting is no address.</exception>
    public static Uri? Given(IConfiguration configuration) =>
        configuration[Setting] is not { Length: > 0 } url
            ? null
            : Read(url)
                ?? throw new InvalidOperationException(
                    $"{Setting} is '{url}'. It should be the address at which browsers reach the bot, such as https://passerelle.example."
                );

    /// <summary>
    /// Keeps the address of a request that a channel has signed: nobody else can say where the program is. Behind a proxy it is the one
    /// that the proxy was asked for.
    /// </summary>
    public void Reached(HttpRequest request)
    {
        if (request.Host.HasValue && Read($"{request.Scheme}://{request.Host}") is { } root)
        {
            _reached = root;
        }
    }

    /// <summary>An address to listen at, which may stand for all of a machine's, as one that can be opened on that machine.</summary>
    public static string Named(string url) =>
        AllAddresses.Aggregate(url, static (named, all) => named.Replace(all, "://localhost", StringComparison.Ordinal)).TrimEnd('/') + "/";

    private static Uri? Read(string url) =>
        Uri.TryCreate(Named(url), UriKind.Absolute, out var root) && root.Scheme is "http" or "https" ? root : null;
}
