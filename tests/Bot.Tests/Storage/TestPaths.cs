namespace PartnershipBot.Tests.Storage;

internal static class TestPaths
{
    /// <summary>The folder that holds Bot.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A new empty folder; whoever asks deletes it.</summary>
    public static string NewFolder() => Directory.CreateTempSubdirectory("passerelle-").FullName;

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
