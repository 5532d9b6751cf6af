using System.Collections.Frozen;

namespace PartnershipBot.Language;

/// <summary>
/// Model objectives, criteria, means and limits by kind of partner: the files of Language/Models, a section a kind, a line a text.
/// </summary>
public static class ModelTexts
{
    public const string Objective = "objective";
    public const string Criterion = "criterion";
    public const string LibraryMeans = "libraryMeans";
    public const string PartnerMeans = "partnerMeans";
    public const string LibraryLimit = "libraryLimit";
    public const string PartnerLimit = "partnerLimit";

    /// <summary>The kind whose models serve where a kind has none.</summary>
    public const string Other = "other";

    private const string Folder = ".Language.Models.";

    private static readonly FrozenDictionary<(Lang Lang, string Kind, string Part), IReadOnlyList<string>> All = Load();

    /// <summary>The kinds that have models.</summary>
    public static IReadOnlyCollection<string> Kinds { get; } = [.. All.Keys.Select(key => key.Kind).Distinct()];

    /// <summary>The models of one part for a kind of partner, in their order.</summary>
    public static IReadOnlyList<string> Of(string? kind, string part, Lang lang) =>
        All.GetValueOrDefault((lang, kind ?? Other, part)) ?? All.GetValueOrDefault((lang, Other, part)) ?? [];

    private static FrozenDictionary<(Lang, string, string), IReadOnlyList<string>> Load()
    {
        var found = new Dictionary<(Lang, string, string), List<string>>();
        var assembly = typeof(ModelTexts).Assembly;
        foreach (var lang in Enum.GetValues<Lang>())
        {
            var name = assembly
                .GetManifestResourceNames()
                .Single(n => n.EndsWith($"{Folder}{LangCode.Of(lang)}.txt", StringComparison.Ordinal));
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var kind = Other;
            while (reader.ReadLine() is { } line)
            {
                if (line.StartsWith('['))
                {
                    kind = line.Trim('[', ']', ' ');
                }
                else if (!line.StartsWith('#') && line.IndexOf(" = ", StringComparison.Ordinal) is > 0 and var at)
                {
                    var key = (lang, kind, line[..at]);
                    (found.TryGetValue(key, out var texts) ? texts : found[key] = []).Add(line[(at + 3)..].Trim());
                }
            }
        }
        return found.ToFrozenDictionary(texts => texts.Key, IReadOnlyList<string> (texts) => texts.Value);
    }
}
