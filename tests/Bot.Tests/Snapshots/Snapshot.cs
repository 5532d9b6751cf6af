using PartnershipBot.Tests.Docs;

namespace PartnershipBot.Tests.Snapshots;

/// <summary>
/// A text that somebody has read and found right, kept beside the tests. <c>WRITE_SNAPSHOTS=1 ./test</c> writes what is made now in
/// its place, to be read again before it is committed.
/// </summary>
internal static class Snapshot
{
    private const string Variable = "WRITE_SNAPSHOTS";
    private const string Folder = "tests/Bot.Tests/Snapshots";

    /// <param name="name">The file, such as « S1/convention.txt ».</param>
    public static void ShouldBeKept(string text, string name)
    {
        var path = Path.Combine(Doc.Root, Folder, name);
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
        File.Exists(path).ShouldBeTrue($"{name} is not there: {Variable}=1 writes it.");
        var (kept, made) = (File.ReadAllText(path).Split('\n'), text.Split('\n'));
        for (var line = 0; line < Math.Max(kept.Length, made.Length); line++)
        {
            made.ElementAtOrDefault(line).ShouldBe(kept.ElementAtOrDefault(line), $"{Folder}/{name}, line {line + 1}");
        }
    }
}
