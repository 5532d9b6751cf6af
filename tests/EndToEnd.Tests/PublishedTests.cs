using System.Runtime.Versioning;

namespace EndToEnd.Tests;

/// <summary>
/// The program as it is published and installed: started as nobody in particular, from a folder that nobody can write to, ended by
/// SIGTERM, and started again.
/// </summary>
[UnsupportedOSPlatform("windows")]
public sealed class PublishedTests
{
    private const UnixFileMode ReadOnly =
        UnixFileMode.UserRead
        | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead
        | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead
        | UnixFileMode.OtherExecute;

    private const UnixFileMode ForAll = ReadOnly | UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    [Fact]
    public async Task A_conversation_with_the_published_program_goes_on_after_it_was_ended_and_started_again()
    {
        using var folder = new TempFolder();
        var (program, data) = (Path.Combine(folder.Path, "program"), Path.Combine(folder.Path, "data"));
        await using (
            var publish = new ChildProgram(
                "dotnet",
                ["publish", Path.Combine(Places.Root, "bot"), "-c", "Release", "-o", program, "--nologo", "-v", "q"],
                new Dictionary<string, string> { ["DOTNET_NOLOGO"] = "1" },
                Places.Root
            )
        )
        {
            (await publish.EndedAsync(TimeSpan.FromMinutes(10))).ShouldBe(0, publish.Output);
        }
        Directory.CreateDirectory(data);
        Protect(folder.Path, program, data);
        var julie = new Person("msteams", "http://127.0.0.1:9/_connector", "julie");
        try
        {
            await using (var bot = await StartAsync(program, data))
            {
                (await julie.SaysAsync(bot, "nouveau partenariat")).ShouldContain("structure");
                (await julie.SaysAsync(bot, "Atelier Jacques-Prévert")).ShouldContain(Said.AskMode);
                await using var health = new ChildProgram(
                    "dotnet",
                    [Path.Combine(program, "PartnershipBot.dll"), "health"],
                    new Dictionary<string, string> { ["ASPNETCORE_URLS"] = bot.Address.ToString() },
                    Path.GetTempPath()
                );
                (await health.EndedAsync()).ShouldBe(0, health.Output);
                (await bot.StopAsync()).ShouldBe(0, bot.Output);
            }
            await using (var bot = await StartAsync(program, data))
            {
                (await julie.SaysAsync(bot, "reprendre")).ShouldContain("Atelier Jacques-Prévert");
            }
            Directory.EnumerateFiles(program, "*", SearchOption.AllDirectories).ShouldAllBe(f => File.GetUnixFileMode(f) == ReadOnly);
            Directory.Exists(Path.Combine(program, "data")).ShouldBeFalse();
        }
        finally
        {
            Directory
                .EnumerateDirectories(program, "*", SearchOption.AllDirectories)
                .Prepend(program)
                .ToList()
                .ForEach(d => File.SetUnixFileMode(d, ForAll));
        }
    }

    /// <summary>Nobody can write to the program, everybody to its data.</summary>
    private static void Protect(string folder, string program, string data)
    {
        File.SetUnixFileMode(folder, ForAll);
        File.SetUnixFileMode(data, ForAll);
        foreach (var path in Directory.EnumerateFileSystemEntries(program, "*", SearchOption.AllDirectories).Prepend(program).ToList())
        {
            File.SetUnixFileMode(path, ReadOnly);
        }
    }

    /// <summary>As « nobody » where the tests run as root, whom no mode of a file keeps out; else as whoever runs them.</summary>
    private static Task<BotProgram> StartAsync(string program, string data)
    {
        var dll = Path.Combine(program, "PartnershipBot.dll");
        string[] command = Environment.IsPrivilegedProcess
            ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--no-new-privs", "dotnet", dll]
            : ["dotnet", dll];
        return BotProgram.StartAsync(
            command,
            program,
            ("ASPNETCORE_ENVIRONMENT", "Development"),
            ("ASPNETCORE_URLS", "http://127.0.0.1:0"),
            ("Storage__Path", data),
            ("HOME", "/nonexistent")
        );
    }
}
