using System.Text.RegularExpressions;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Hosting.Recorded;

/// <summary>What the official adapter answered, from official-exchanges.md.</summary>
public sealed partial record RecordedExchange(string Name, int Status, string? ContentType, string Body)
{
    private static readonly Lazy<Dictionary<string, RecordedExchange>> All = new(Read);

    public static RecordedExchange Named(string name) => All.Value[name];

    private static Dictionary<string, RecordedExchange> Read()
    {
        var text = File.ReadAllText(Path.Combine(TestPaths.Root, "tests", "Bot.Tests", "Hosting", "Recorded", "official-exchanges.md"))
            .ReplaceLineEndings("\n");
        return text.Split("\n### ").Skip(1).Select(Parse).ToDictionary(exchange => exchange.Name);
    }

    private static RecordedExchange Parse(string section)
    {
        var name = section[..section.IndexOf(' ', StringComparison.Ordinal)];
        var response = section[(section.IndexOf('\n', StringComparison.Ordinal) + 1)..];
        var head = response.Split("\n\n", 2);
        var type = ContentTypeHeader().Match(head[0]);
        return new(
            name,
            int.Parse(head[0].AsSpan("HTTP/1.1 ".Length, 3), System.Globalization.CultureInfo.InvariantCulture),
            type.Success ? type.Groups[1].Value.Trim() : null,
            head.Length == 2 ? head[1].Trim() : string.Empty
        );
    }

    [GeneratedRegex("^Content-Type: (.+)$", RegexOptions.Multiline)]
    private static partial Regex ContentTypeHeader();
}
