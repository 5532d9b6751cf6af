using System.Text.RegularExpressions;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Sentences;

/// <summary>A place of the source text that says a sentence: <c>texts.Say("key", ("blank", value))</c> and its like.</summary>
/// <param name="Place">The file, for messages.</param>
/// <param name="Keys">The keys written there; several when a condition chooses among them.</param>
/// <param name="Blanks">The blanks that are filled, or null when the text does not tell.</param>
internal sealed partial record SentenceCall(string Place, IReadOnlyList<string> Keys, IReadOnlyList<string>? Blanks)
{
    /// <summary>All such places of the program.</summary>
    public static IReadOnlyList<SentenceCall> All { get; } =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(TestPaths.Root, "bot"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .SelectMany(f => Of(File.ReadAllText(f), Path.GetFileName(f))),
    ];

    internal static IEnumerable<SentenceCall> Of(string source, string place)
    {
        foreach (Match call in Start().Matches(source))
        {
            var args = Arguments(source, call.Index + call.Length);
            var at = args.FindIndex(a => !a.StartsWith('(') && Key().IsMatch(a));
            // Nothing but « texts » comes before the key.
            if (at is not (0 or 1))
            {
                continue;
            }
            var blanks = args.Skip(at + 1).Select(a => Blank().Match(a)).ToList();
            yield return new SentenceCall(
                place,
                [.. Key().Matches(args[at]).Select(m => m.Groups[1].Value)],
                args[at][^1] == '"' && blanks.TrueForAll(m => m.Success) ? [.. blanks.Select(m => m.Groups[1].Value)] : null
            );
        }
    }

    /// <summary>The arguments of a call, as they are written, from the place behind its parenthesis.</summary>
    private static List<string> Arguments(string source, int from)
    {
        var args = new List<string>();
        var (start, depth, quoted) = (from, 0, false);
        for (var i = from; i < source.Length; i++)
        {
            var c = source[i];
            if (quoted)
            {
                (i, quoted) = c == '\\' ? (i + 1, true) : (i, c != '"');
                continue;
            }
            quoted = c == '"';
            depth +=
                c is '(' or '[' or '{' ? 1
                : c is ')' or ']' or '}' ? -1
                : 0;
            if (depth < 0 || (c == ',' && depth == 0))
            {
                args.Add(source[start..i].Trim());
                start = i + 1;
            }
            if (depth < 0)
            {
                break;
            }
        }
        return args;
    }

    [GeneratedRegex("""\b(?:Say|Phrase|Refuse)\(""")]
    private static partial Regex Start();

    /// <summary>A whole literal that names a sentence, not one that something is compared with.</summary>
    [GeneratedRegex("""(?<!(?:==|!=|\bis|\bnot|\bor|\$|@)\s?)"([a-z][A-Za-z0-9]*)"(?!\s*(?:=>|\+))""")]
    private static partial Regex Key();

    [GeneratedRegex("""^\("(\w+)",""")]
    private static partial Regex Blank();
}
