using Microsoft.Extensions.Options;

namespace PartnershipBot.Trust;

/// <summary>The hosts that the bot may send to, and those whose keys it may read.</summary>
public sealed class ServiceHosts
{
    // Never all of trafficmanager.net: anyone can have a name below it.
    private static readonly string[] Public = ["smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com", "*.botframework.com"];

    private static readonly string[] Government =
    [
        "smba.infra.gov.teams.microsoft.us",
        "smba.infra.dod.teams.microsoft.us",
        "*.botframework.azure.us",
    ];

    private readonly IReadOnlyList<string> _hosts;
    private readonly HashSet<string> _keyHosts;
    private readonly bool _loopback;

    public ServiceHosts(
        IOptions<ConnectorOptions> connector,
        IOptions<RegistrationOptions> registration,
        CloudAddresses cloud,
        IHostEnvironment environment
    )
    {
        var government = registration.Value.IsGovernment;
        _hosts =
            ConnectorOptions.List(connector.Value.AllowedHosts) is { Count: > 0 } given ? given
            : government ? Government
            : Public;
        _loopback = environment.IsDevelopment();
        string[] metadata = [cloud.ChannelMetadata, cloud.EntraMetadata];
        _keyHosts = metadata.Select(url => new Uri(url).Authority).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether what is said to people may go there: over https to a host of the list, or in Development to this machine.</summary>
    public bool Allow(Uri url) => HostPattern.Allow(url, _hosts, _loopback);

    /// <summary>Whether the keys that sign inbound tokens are there.</summary>
    public bool HaveKeys(Uri url) =>
        url is { IsAbsoluteUri: true, UserInfo: "" } && url.Scheme == Uri.UriSchemeHttps && _keyHosts.Contains(url.Authority);
}
