using System.Globalization;
using PartnershipBot.Conversations;

namespace PartnershipBot.Hosting;

/// <summary>Where the program listens: where the platform says, by whichever of its conventions, else on this machine only.</summary>
public static class ListenAddress
{
    /// <summary>Where the program listens when nothing says so.</summary>
    public const string Default = "http://localhost:3978";

    /// <summary>A port that App Service and other platforms hand over.</summary>
    public const string PortSetting = "PORT";

    /// <summary>The settings of ASP.NET Core that say it: --urls, ASPNETCORE_URLS, ASPNETCORE_HTTP_PORTS and so on.</summary>
    private static readonly string[] Given = ["urls", "http_ports", "https_ports"];

    /// <summary>The addresses to listen at; null when ASP.NET Core has been told already.</summary>
    /// <exception cref="InvalidOperationException">The port is none.</exception>
    public static string? Choose(IConfiguration configuration)
    {
        if (Given.Any(key => configuration[key] is { Length: > 0 }) || configuration.GetSection("Kestrel:Endpoints").GetChildren().Any())
        {
            return null;
        }
        return configuration[PortSetting] switch
        {
            null or "" => Default,
            var port when ushort.TryParse(port, CultureInfo.InvariantCulture, out var number) && number > 0 => $"http://+:{number}",
            var port => throw new InvalidOperationException($"{PortSetting} is '{port}'. It should be a port number from 1 to 65535."),
        };
    }

    /// <summary>Whether ASP.NET Core can listen where it was told to.</summary>
    /// <exception cref="InvalidOperationException">One of the addresses or ports is none.</exception>
    public static bool Checked(IConfiguration configuration)
    {
        foreach (var address in Parts(configuration["urls"]))
        {
            try
            {
                BindingAddress.Parse(address);
            }
            catch (FormatException)
            {
                throw new InvalidOperationException($"Urls has '{address}'. It should be an address such as {Default}.");
            }
        }
        foreach (var setting in Given[1..])
        {
            if (Parts(configuration[setting]).FirstOrDefault(p => !ushort.TryParse(p, CultureInfo.InvariantCulture, out _)) is { } port)
            {
                throw new InvalidOperationException($"{setting} has '{port}'. It should be a port number from 1 to 65535.");
            }
        }
        return true;

        static IEnumerable<string> Parts(string? setting) =>
            (setting ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    /// <summary>Where whoever is on this machine reaches the program, by the same settings.</summary>
    public static Uri OnThisMachine(IConfiguration configuration)
    {
        var first =
            configuration["urls"] is { Length: > 0 } urls ? urls.Split(';')[0]
            : configuration["http_ports"] is { Length: > 0 } ports ? $"http://localhost:{ports.Split(';')[0]}"
            : Choose(configuration) ?? Default;
        return new Uri(PublicAddress.Named(first));
    }
}
