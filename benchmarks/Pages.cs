using System.Globalization;

namespace PartnershipBot.Bench;

/// <summary>Writes what was measured into the pages that tell it: the table of docs/performance.md, three figures of README.md.</summary>
public static class Pages
{
    /// <summary>What the README tells, by what the sheet calls it.</summary>
    private static readonly (string What, string Said)[] Figures =
    [
        (
            "turn, processor time: bot / JavaScript",
            "{0} × the processor time of the JavaScript SDK’s dialog in memory, for a turn that is on the disk when it is answered"
        ),
        ("start to the first answer: bot", "{0} from the start of the program to its first answer"),
        ("idle memory", "{0} of memory when nobody writes"),
    ];

    /// <param name="root">Where the pages are.</param>
    /// <param name="machine">The line that says on what it was measured.</param>
    /// <param name="aims">The numbers.</param>
    public static void Write(string root, string machine, IReadOnlyList<Aim> aims)
    {
        Put(
            Path.Combine(root, "docs", "performance.md"),
            "table",
            [machine, "", "| What | Measured | Aim | |", "|---|---:|---:|---|", .. aims.Select(static a => a.Row())]
        );
        var figures =
            from figure in Figures
            let aim = aims.FirstOrDefault(a => a.What == figure.What)
            where aim is not null
            select "- " + figure.Said.Replace("{0}", Value(aim), StringComparison.Ordinal);
        Put(Path.Combine(root, "README.md"), "figures", [.. figures]);
    }

    private static string Value(Aim aim) =>
        string.Create(CultureInfo.InvariantCulture, $"{aim.Value:0.##}{aim.Unit.Replace(' ', '\u00A0')}");

    /// <summary>Replaces what stands between two marks; nothing when nothing was measured.</summary>
    private static void Put(string page, string mark, string[] lines)
    {
        var (start, end) = ($"<!-- {mark} -->\n", $"<!-- /{mark} -->");
        var text = File.ReadAllText(page);
        var (from, to) = (text.IndexOf(start, StringComparison.Ordinal), text.IndexOf(end, StringComparison.Ordinal));
        if (from < 0 || to < from)
        {
            throw new BenchException($"{page} has no place for {mark}.");
        }
        if (lines.Length > 0)
        {
            File.WriteAllText(page, $"{text[..(from + start.Length)]}{string.Join('\n', lines)}\n{text[to..]}");
        }
    }
}
