using System.Text.RegularExpressions;

namespace Sdk.Tests.PublicSurface;

/// <summary>The public members of an official package, from its list in Facts/official-members.</summary>
public sealed partial class OfficialMembers
{
    private readonly Dictionary<string, OfficialType> _types = new(StringComparer.Ordinal);

    private OfficialMembers() { }

    public static OfficialMembers Load(string assembly)
    {
        var all = new OfficialMembers();
        var file = Path.Combine(AppContext.BaseDirectory, "Facts", "official-members", $"{assembly}.txt");
        foreach (var block in File.ReadAllText(file).ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            all.Add(block.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }

        return all;
    }

    public OfficialType? Find(string fullName) => _types.GetValueOrDefault(fullName);

    /// <summary>The type itself, then all that it derives from and implements as far as the lists know it.</summary>
    public IEnumerable<OfficialType> WithAncestors(OfficialType type)
    {
        yield return type;
        foreach (var ancestor in type.Bases.Select(name => Resolve(name, type)).OfType<OfficialType>().SelectMany(WithAncestors))
        {
            yield return ancestor;
        }
    }

    /// <summary>Names in the lists stand without a namespace: the nearest one is meant.</summary>
    private OfficialType? Resolve(string name, OfficialType from)
    {
        var arity = Generic().Match(name) is { Success: true } generic ? SplitTopLevel(generic.Groups[1].Value).Count : 0;
        var bare = name.Split('<')[0];
        return _types
            .Values.Where(type => type != from && BareName(type) == bare && Arity(type) == arity)
            .OrderByDescending(type => CommonPrefix(type.FullName, from.FullName))
            .FirstOrDefault();
    }

    private void Add(string[] lines)
    {
        var header = Header().Match(lines[0]);
        if (!header.Success)
        {
            throw new InvalidDataException($"Not the header of a type: {lines[0]}");
        }

        var kind = header.Groups["kind"].Value;
        if (kind == "delegate")
        {
            var signature = header.Groups["rest"].Value;
            var name = DelegateName().Match(signature).Groups[1].Value;
            Keep(new($"{header.Groups["ns"]}.{name}", kind, [], new Dictionary<string, string?> { [signature] = null }));
            return;
        }

        var halves = header.Groups["rest"].Value.Split(" : ", 2);
        var members = kind == "enum" ? lines.Skip(1).SelectMany(line => line.Split(", ")) : lines.Skip(1);
        Keep(
            new(
                $"{header.Groups["ns"]}.{halves[0]}",
                kind,
                halves.Length == 2 ? SplitTopLevel(halves[1]) : [],
                members
                    .Select(line => line.Split(" json=", 2))
                    .DistinctBy(parts => parts[0])
                    .ToDictionary(parts => parts[0], parts => parts.ElementAtOrDefault(1))
            )
        );
    }

    private void Keep(OfficialType type) => _types.Add(type.FullName, type);

    private static string BareName(OfficialType type) => type.FullName.Split('<')[0].Split('.')[^1];

    private static int Arity(OfficialType type) =>
        Generic().Match(type.FullName) is { Success: true } generic ? SplitTopLevel(generic.Groups[1].Value).Count : 0;

    private static int CommonPrefix(string a, string b) => a.Zip(b).TakeWhile(pair => pair.First == pair.Second).Count();

    private static List<string> SplitTopLevel(string text)
    {
        var (parts, depth, start) = (new List<string>(), 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth +=
                text[i] is '<' ? 1
                : text[i] is '>' ? -1
                : 0;
            if (text[i] == ',' && depth == 0)
            {
                parts.Add(text[start..i].Trim());
                start = i + 1;
            }
        }

        parts.Add(text[start..].Trim());
        return parts;
    }

    [GeneratedRegex(@"^(?<ns>\S+) :: (?<kind>(static |abstract |sealed )*(class|interface|struct|enum|delegate)) (?<rest>.+)$")]
    private static partial Regex Header();

    [GeneratedRegex(@"([\w]+(<[^(]*>)?)\(")]
    private static partial Regex DelegateName();

    [GeneratedRegex("<(.*)>$")]
    private static partial Regex Generic();
}
