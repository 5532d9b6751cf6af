using System.Text.RegularExpressions;

namespace PartnershipBot.Tests.Docs;

/// <summary>A page of the repository.</summary>
internal static partial class Doc
{
    public static string Root { get; } = Find();

    /// <param name="path">From the root, such as docs/run.md.</param>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>The pages that people read, by their path from the root.</summary>
    public static IEnumerable<string> Pages =>
        Directory
            .EnumerateFiles(Root, "*.md")
            .Concat(Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Root, path));

    /// <summary>The rows of the tables whose first heading is this one, cell by cell.</summary>
    public static IEnumerable<string[]> Rows(string page, string heading)
    {
        var (inside, isCode) = (false, false);
        foreach (var line in Read(page).Split('\n'))
        {
            isCode ^= line.StartsWith("```", StringComparison.Ordinal);
            var cells = !isCode && line.StartsWith('|') ? Cells(line) : null;
            if (cells is null)
            {
                inside = false;
            }
            else if (cells[0] == heading)
            {
                inside = true;
            }
            else if (inside && !cells[0].StartsWith("---", StringComparison.Ordinal))
            {
                yield return cells;
            }
        }
    }

    /// <summary>A bar that belongs to a cell has a stroke before it.</summary>
    private static string[] Cells(string line) => [.. Bar().Split(line.Trim()).Skip(1).SkipLast(1).Select(cell => cell.Trim())];

    /// <summary>What stands between « and ».</summary>
    public static IEnumerable<string> Quoted(string text) => Quotes().Matches(text).Select(match => match.Groups[1].Value.Trim());

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Bot.sln")))
        {
            folder = folder.Parent;
        }
        return folder.FullName;
    }

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();

    [GeneratedRegex("«([^»]+)»")]
    private static partial Regex Quotes();
}
