using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace PartnershipBot.Hosting;

/// <summary>
/// Which proxies are believed when they say by X-Forwarded-For, -Proto and -Host who asked for what: those of this machine, unless
/// others are set. ASPNETCORE_FORWARDEDHEADERS_ENABLED, which believes all, is the framework's own way to say so.
/// </summary>
public static class Forwarding
{
    public const string ProxiesSetting = "Proxies";

    private const string Every = "*";

    /// <summary>The framework's own setting; with it the framework reads the headers.</summary>
    private const string Enabled = "forwardedHeaders_enabled";

    private const ForwardedHeaders Believed =
        ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;

    /// <summary>The networks of the setting; null when nothing is set.</summary>
    /// <exception cref="InvalidOperationException">One of them is none.</exception>
    public static IReadOnlyList<IPNetwork>? Networks(IConfiguration configuration) =>
        configuration[ProxiesSetting] is not { Length: > 0 } given
            ? null
            :
            [
                .. given
                    .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .SelectMany(static proxy =>
                        Network(proxy)
                        ?? throw new InvalidOperationException(
                            $"{ProxiesSetting} is '{proxy}'. It should be addresses or networks of proxies, such as 10.0.0.4, 10.1.0.0/16, or * for all."
                        )
                    ),
            ];

    public static void Add(IServiceCollection services, IConfiguration configuration, IReadOnlyList<IPNetwork>? proxies) =>
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = Believed;
            if (proxies is not null && !IsReadAlready(configuration))
            {
                options.KnownIPNetworks.Clear();
                options.KnownProxies.Clear();
                foreach (var network in proxies)
                {
                    options.KnownIPNetworks.Add(network);
                }
            }
        });

    public static void Use(WebApplication app)
    {
        if (!IsReadAlready(app.Configuration))
        {
            app.UseForwardedHeaders();
        }
    }

    private static bool IsReadAlready(IConfiguration configuration) =>
        configuration[Enabled] is { } set && bool.TryParse(set, out var on) && on;

    private static IReadOnlyList<IPNetwork>? Network(string proxy) =>
        proxy == Every ? [new IPNetwork(IPAddress.Any, 0), new IPNetwork(IPAddress.IPv6Any, 0)]
        : IPAddress.TryParse(proxy, out var address) ? [new IPNetwork(address, 8 * address.GetAddressBytes().Length)]
        : IPNetwork.TryParse(proxy, out var network) ? [network]
        : null;
}
