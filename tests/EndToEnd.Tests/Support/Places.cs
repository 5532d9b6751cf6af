namespace EndToEnd.Tests.Support;

/// <summary>Where things are, as seen from this assembly.</summary>
internal static class Places
{
    /// <summary>The folder that holds Bot.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The bot as built in the configuration of these tests: the folders under bin are the same.</summary>
    public static string BotDll { get; } =
        Path.Combine(
            Root,
            "bot",
            "bin",
            Path.GetRelativePath(Path.Combine(Root, "tests", "EndToEnd.Tests", "bin"), AppContext.BaseDirectory),
            "PartnershipBot.dll"
        );

    public static string PlaygroundCli { get; } = Path.Combine(Root, "node_modules", "@microsoft", "m365agentsplayground", "cli.js");

    /// <summary>Web Chat as pages take it in.</summary>
    public static string WebChat { get; } = Path.Combine(Root, "tests", "node_modules", "botframework-webchat", "dist", "webchat.js");

    public static string Chromium { get; } =
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } path ? path : "/usr/bin/chromium";

    public static string Screenshots(string channel) =>
        Directory.CreateDirectory(Path.Combine(Root, "artifacts", "screenshots", channel)).FullName;

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Bot.sln")))
            {
                return folder.FullName;
            }
        }
        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds Bot.sln.");
    }
}
