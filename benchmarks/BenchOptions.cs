using System.Globalization;

namespace PartnershipBot.Bench;

/// <summary>What was asked for on the command line.</summary>
/// <param name="Measures">What to measure, in order.</param>
/// <param name="Others">Other published bots to measure beside this one.</param>
/// <param name="IsForDocs">Whether the pages that tell the numbers are to be written.</param>
public sealed record BenchOptions(IReadOnlyList<string> Measures, TimeSpan Round, int Rounds, IReadOnlyList<Subject> Others, bool IsForDocs)
{
    public const string Usage = """
        usage: ./bench [turns|reading|growth|sweep|scale|start|size|documents]... [--seconds N] [--rounds N] [--bot [NAME=]PATH]... [--docs]
          without a measure: all of them, in a quarter of an hour on two cores
          turns      processor time, turns a second and allocations a turn, beside the JavaScript SDK, an echo and bare Kestrel; over Azurite too
          reading    processor time of reading one message, without a turn around it
          growth     a turn and the lists in libraries of 10 to 100,000 partnerships, and in a store of 1,000 libraries
          sweep      a pass over 1,000 due reminders among 1,000,000
          scale      one, two and four instances over one Azurite
          start      from the start of the program to its first answer
          size       idle memory and the published folder
          documents  a convention and the yearly report of 200 partnerships
          --seconds  length of a measured round of turns (4)
          --rounds   number of rounds, of which the median is told (5)
          --bot      another published bot to measure in the same run: the folder of PartnershipBot.dll
          --docs     also writes what was measured into docs/performance.md and README.md
        """;

    private const string Docs = "--docs";

    private static readonly string[] All = ["turns", "reading", "growth", "sweep", "scale", "start", "size", "documents"];

    /// <summary>Whether everything is measured.</summary>
    public bool IsWhole => Measures.Count == All.Length;

    /// <exception cref="BenchException">It cannot be understood.</exception>
    public static BenchOptions Parse(IReadOnlyList<string> args)
    {
        var measures = args.TakeWhile(All.Contains).ToList();
        var (seconds, rounds, others) = (4, 5, new List<Subject>());
        var isForDocs = args.Contains(Docs);
        args = [.. args.Where(static a => a != Docs)];
        for (var i = measures.Count; i < args.Count; i += 2)
        {
            var value = i + 1 < args.Count ? args[i + 1] : throw new BenchException(Usage);
            switch (args[i])
            {
                case "--seconds":
                    seconds = Number(value);
                    break;
                case "--rounds":
                    rounds = Number(value);
                    break;
                case "--bot":
                    others.Add(Other(value));
                    break;
                default:
                    throw new BenchException(Usage);
            }
        }
        return new BenchOptions(measures.Count > 0 ? measures : All, TimeSpan.FromSeconds(seconds), rounds, others, isForDocs);
    }

    private static int Number(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 3600
            ? number
            : throw new BenchException($"'{value}' should be a number from 1 to 3600.");

    private static Subject Other(string value)
    {
        var split = value.IndexOf('=');
        var folder = Path.GetFullPath(value[(split + 1)..]);
        var name = split > 0 ? value[..split] : Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        return File.Exists(Path.Combine(folder, "PartnershipBot.dll"))
            ? Subject.Bot(name, folder)
            : throw new BenchException($"There is no PartnershipBot.dll in {folder}.");
    }
}
