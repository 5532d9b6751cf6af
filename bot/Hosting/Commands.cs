using PartnershipBot.Storage.Export;

namespace PartnershipBot.Hosting;

/// <summary>What may stand first on the command line, and what is said of it.</summary>
public static class Commands
{
    /// <summary>Shows the settings; they may stand behind it as they may when the program serves.</summary>
    public const string Config = "config";

    /// <summary>Asks a bot that runs.</summary>
    private const string Health = "health";

    private static readonly string[] Help = ["--help", "-h", "-?", "help"];

    private const string Version = "--version";

    /// <summary>The commands, one a line.</summary>
    public static string Usage { get; } =
        $"""
            usage: PartnershipBot [COMMAND] [SETTINGS]
              without a command        serves until SIGTERM or Ctrl+C
              {Config}                   shows the settings as the program takes them, secrets masked, and what is wrong with them
              {Health}                   asks the bot that runs on this machine whether it is ready
            {StoreCommand.Lines}
              --help                   shows this
              --version                shows the version
            settings: --urls http://localhost:3978, --Storage:Path=FOLDER, or in the environment Storage__Path=FOLDER; docs/run.md has them all.
            """;

    /// <summary>The answer to a question about the program itself; null when it is none.</summary>
    public static string? Answer(string[] args) =>
        Verb(args) is not { } verb ? null
        : Help.Contains(verb) ? Usage
        : verb == Version ? typeof(Commands).Assembly.GetName().Version!.ToString(3)
        : null;

    public static bool IsHealth(string[] args) => Verb(args) == Health;

    public static bool IsConfig(string[] args) => Verb(args) == Config;

    /// <summary>« dotnet run -- check » hands on « check » alone; typed behind the program itself, the dashes come with it.</summary>
    private static string? Verb(string[] args) => args.FirstOrDefault(static a => a != "--");
}
