namespace PartnershipBot.Trust;

/// <summary>Names of hosts in the settings: « smba.trafficmanager.net », or « *.botframework.com » for those below it.</summary>
public static class HostPattern
{
    /// <summary>Whether an address is over https to one of the hosts, or, where that is allowed, on this machine.</summary>
    public static bool Allow(Uri url, IReadOnlyList<string> hosts, bool loopback) =>
        url is { IsAbsoluteUri: true, UserInfo: "" }
        && (
            (url.Scheme == Uri.UriSchemeHttps && url.IsDefaultPort && hosts.Any(host => Matches(url.IdnHost, host)))
            || (loopback && url.IsLoopback && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp))
        );

    /// <summary>A wildcard stands for what is below a name of at least two parts: nobody means the whole of « *.net ».</summary>
    public static bool IsValid(string text) =>
        text.StartsWith("*.", StringComparison.Ordinal)
            ? text.LastIndexOf('.') > 1 && Uri.CheckHostName(text[2..]) == UriHostNameType.Dns
            : Uri.CheckHostName(text) is UriHostNameType.Dns or UriHostNameType.IPv4 or UriHostNameType.IPv6;

    private static bool Matches(string host, string pattern) =>
        pattern.StartsWith("*.", StringComparison.Ordinal)
            ? host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase)
            : host.Equals(pattern, StringComparison.OrdinalIgnoreCase);
}
