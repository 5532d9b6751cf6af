using System.Text.RegularExpressions;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Architecture;

/// <summary>What holds of every source file: its length, how many stand together, and where real time is waited for.</summary>
public sealed partial class FilesTests
{
    private const int MostLines = 250;

    private const int MostFiles = 40;

    private static readonly string[] Rooms = ["bot", "tests"];

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Sources = new(() =>
        Rooms
            .SelectMany(room => Directory.EnumerateFiles(Path.Combine(TestPaths.Root, room), "*.cs", SearchOption.AllDirectories))
            .Select(file => (File: file, Name: Path.GetRelativePath(TestPaths.Root, file).Replace('\\', '/')))
            .Where(f => !f.Name.Split('/').Any(part => part is "bin" or "obj"))
            .ToDictionary(f => f.Name, f => File.ReadAllText(f.File))
    );

    [Fact]
    public void No_file_is_longer_than_a_reader_takes_in()
    {
        Sources.Value.Count.ShouldBeGreaterThan(500);
        Sources
            .Value.Select(f => (f.Key, Lines: f.Value.TrimEnd().Split('\n').Length))
            .Where(f => f.Lines > MostLines)
            .Select(f => $"{f.Key}: {f.Lines} lines")
            .ShouldBeEmpty();
    }

    [Fact]
    public void No_folder_holds_more_files_than_explain_themselves() =>
        Sources
            .Value.Keys.GroupBy(file => file[..file.LastIndexOf('/')])
            .Where(folder => folder.Count() > MostFiles)
            .Select(folder => $"{folder.Key}: {folder.Count()} files")
            .ShouldBeEmpty();

    /// <summary>The clock of the machine is taken where the program is put together; everything else is given one.</summary>
    [Fact]
    public void The_clock_of_the_machine_is_taken_in_these_files_and_no_others() =>
        Sources
            .Value.Where(f => f.Key.StartsWith("bot/", StringComparison.Ordinal) && SystemClock().IsMatch(f.Value))
            .Select(f => f.Key)
            .ShouldBe(["bot/Hosting/CommandLine.cs", "bot/Hosting/StartChecks.cs", "bot/Storage/StorageServices.cs"], ignoreOrder: true);

    /// <summary>These wait for another process, or for threads of a store that is real; each gives up after a count or a time.</summary>
    [Fact]
    public void Real_time_is_waited_for_in_these_files_and_no_others() =>
        Sources
            .Value.Where(f => f.Key.StartsWith("tests/", StringComparison.Ordinal) && RealWait().IsMatch(f.Value))
            .Select(f => f.Key)
            .ShouldBe(
                [
                    "tests/Bot.Tests/Files/FileFetcherTests.cs",
                    "tests/Bot.Tests/Storage/AzuriteProcess.cs",
                    "tests/Bot.Tests/Storage/TableStoreContract.Concurrency.cs",
                    "tests/EndToEnd.Tests/KillTests.cs",
                    "tests/EndToEnd.Tests/Support/ChildProgram.cs",
                    "tests/EndToEnd.Tests/Support/PlaygroundProgram.cs",
                ],
                ignoreOrder: true
            );

    [GeneratedRegex(@"\bTimeProvider\.System\b")]
    private static partial Regex SystemClock();

    [GeneratedRegex(@"\bTask\.Delay\([^;]*\bTimeProvider\.System\b")]
    private static partial Regex RealWait();
}
