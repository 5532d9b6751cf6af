using System.Text.RegularExpressions;

namespace EndToEnd.Tests;

/// <summary>
/// Every command of docs/run.md is done as it stands there, but for the port, the folder and the placeholders; those that need Azure,
/// Docker or systemd say so behind a number sign, and their files are compiled and read by other tests.
/// </summary>
public sealed partial class RunPageTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly int _port = Ports.Free();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_command_is_done_or_says_what_it_needs()
    {
        var done = 0;
        foreach (var line in Commands())
        {
            if (line.Contains("# needs ", StringComparison.Ordinal))
            {
                continue;
            }
            await DoAsync(line.Split("   #")[0].Trim());
            done++;
        }
        done.ShouldBeGreaterThan(10);
    }

    [Fact]
    public void What_is_said_to_be_needed_is_one_of_few_things() =>
        Commands()
            .Select(line => Need().Match(line))
            .Where(match => match.Success)
            .Select(match => match.Groups[1].Value)
            .Distinct()
            .Order()
            .ShouldBe(["Azure", "Docker", "systemd"]);

    private async Task DoAsync(string command)
    {
        if (command.StartsWith("export ", StringComparison.Ordinal))
        {
            // Takes effect on the next one, in the same shell.
            _exported =
                command
                    .Replace("APP_ID", "11111111-1111-4111-8111-111111111111", StringComparison.Ordinal)
                    .Replace("TENANT_ID", "22222222-2222-4222-8222-222222222222", StringComparison.Ordinal) + "; ";
            return;
        }
        var (mine, before) = (Mine(command), _exported);
        _exported = "";
        if (command.Contains("--urls", StringComparison.Ordinal))
        {
            await using var program = Run(before + "exec " + mine);
            (await program.LineAsync("Now listening on: ")).ShouldContain($":{_port}");
            program.Terminate();
            (await program.EndedAsync()).ShouldBe(0, program.Output);
            return;
        }
        // A bot in Development is there for those that ask one.
        await using var bot = Asks().IsMatch(command)
            ? await BotProgram.StartAsync(
                ["dotnet", Places.BotDll, "--urls", $"http://localhost:{_port}"],
                _folder.Path,
                ("ASPNETCORE_ENVIRONMENT", "Development")
            )
            : null;
        await using var once = Run(before + mine);
        var code = await once.EndedAsync(TimeSpan.FromMinutes(10));
        // Settings without an app id keep the bot from starting, and « config » says so.
        code.ShouldBe(command.EndsWith("-- config", StringComparison.Ordinal) ? 1 : 0, command + "\n" + once.Output);
        if (command.StartsWith("curl", StringComparison.Ordinal))
        {
            once.Output.ShouldContain("\"activities\"");
        }
    }

    private string _exported = "";

    private ChildProgram Run(string command) =>
        new(
            "bash",
            ["-c", command],
            new Dictionary<string, string>
            {
                ["DOTNET_NOLOGO"] = "1",
                ["ASPNETCORE_ENVIRONMENT"] = "",
                // The health of the bot on the port of this test.
                ["ASPNETCORE_URLS"] = command.EndsWith(" health", StringComparison.Ordinal) ? $"http://localhost:{_port}" : "",
            },
            _folder.Path
        );

    /// <summary>The command for the folder, the port and the build of this test.</summary>
    private string Mine(string command) =>
        command
            .Replace("3978", $"{_port}", StringComparison.Ordinal)
            .Replace("dotnet run --project bot -- ", $"dotnet {Places.BotDll} ", StringComparison.Ordinal)
            .Replace("dotnet run --project bot --no-launch-profile", $"dotnet {Places.BotDll}", StringComparison.Ordinal)
            .Replace("dotnet publish bot ", $"dotnet publish {Path.Combine(Places.Root, "bot")} ", StringComparison.Ordinal)
            .Replace("/opt/passerelle", Path.Combine(_folder.Path, "published"), StringComparison.Ordinal)
            .Replace("./package ", Path.Combine(Places.Root, "package") + " ", StringComparison.Ordinal)
            .Replace("APP_ID", "11111111-1111-4111-8111-111111111111", StringComparison.Ordinal)
            .Replace("HOST", "passerelle.valmont-sur-thouet.fr", StringComparison.Ordinal);

    /// <summary>The lines of the blocks for a shell; PowerShell’s say the same for Windows.</summary>
    private static IEnumerable<string> Commands() =>
        Block()
            .Matches(File.ReadAllText(Path.Combine(Places.Root, "docs", "run.md")))
            .SelectMany(match => match.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("```sh\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("# needs (\\w+)")]
    private static partial Regex Need();

    [GeneratedRegex("^curl|-- (health|backup)")]
    private static partial Regex Asks();
}
