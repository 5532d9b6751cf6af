namespace PartnershipBot.Bench;

/// <summary>A program to be measured: how it is started, and what its answer to the last message shows.</summary>
/// <param name="Settings">Its environment, for the port it is to listen on and its own empty folder.</param>
/// <param name="Hook">The assembly that tells its allocations; null when it is no .NET program.</param>
public sealed record Subject(
    string Name,
    string Program,
    string Main,
    string LastReply,
    Func<int, string, IReadOnlyDictionary<string, string>> Settings,
    string? Hook = null
)
{
    /// <summary>The bot, published, as it runs in production but for the trust that needs an app id: no line a turn in its log.</summary>
    public static Subject Bot(string name, string folder, string? hook = null) =>
        new(
            name,
            "dotnet",
            Path.Combine(folder, "PartnershipBot.dll"),
            Script.Municipality,
            static (port, data) =>
                new Dictionary<string, string>
                {
                    ["ASPNETCORE_ENVIRONMENT"] = "Development",
                    ["Urls"] = $"http://127.0.0.1:{port}",
                    ["MicrosoftAppId"] = "",
                    ["Storage__Path"] = data,
                    ["Storage__ConnectionString"] = "",
                    ["Storage__Endpoint"] = "",
                    ["Logging__LogLevel__Default"] = "Warning",
                    // A load is no person.
                    ["Limits__Enabled"] = "false",
                },
            hook
        );

    /// <summary>The same dialog on the JavaScript SDK, in memory.</summary>
    public static Subject JavaScript(string folder) =>
        new(
            "JavaScript",
            "node",
            Path.Combine(folder, "server.js"),
            Script.Municipality,
            static (port, _) => new Dictionary<string, string> { ["PORT"] = $"{port}", ["NODE_ENV"] = "production" }
        );

    /// <summary>An echo on the genuine .NET adapter: no dialog, no storage.</summary>
    public static Subject Echo(string folder, string? hook = null) => DotNet("echo", folder, "PartnershipBot.Bench.Echo.dll", hook);

    /// <summary>Kestrel alone, which parses the same JSON and does the same durable write through the same store.</summary>
    public static Subject Bare(string folder, string? hook = null) => DotNet("bare", folder, "PartnershipBot.Bench.Bare.dll", hook);

    /// <summary>The same with more in its environment.</summary>
    public Subject With(params (string Name, string Value)[] more) =>
        this with
        {
            Settings = (port, data) =>
            {
                var settings = new Dictionary<string, string>(Settings(port, data));
                foreach (var (name, value) in more)
                {
                    settings[name] = value;
                }
                return settings;
            },
        };

    /// <summary>The same with its rows in Azurite.</summary>
    public Subject OverAzurite(Azurite azurite) =>
        With(("Storage__ConnectionString", azurite.ConnectionString)) with
        {
            Name = $"{Name}, Azurite",
        };

    private static Subject DotNet(string name, string folder, string dll, string? hook) =>
        new(
            name,
            "dotnet",
            Path.Combine(folder, dll),
            Script.LastAnswer,
            static (port, data) =>
                new Dictionary<string, string>
                {
                    ["ASPNETCORE_ENVIRONMENT"] = "Production",
                    ["Urls"] = $"http://127.0.0.1:{port}",
                    ["MicrosoftAppId"] = "",
                    ["Storage__Path"] = data,
                    ["Logging__LogLevel__Default"] = "Warning",
                },
            hook
        );
}
