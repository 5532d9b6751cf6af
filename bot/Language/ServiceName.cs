using System.Globalization;

namespace PartnershipBot.Language;

/// <summary>
/// What a library calls its département's service, as a sentence needs it: « la médiathèque départementale », « du SDLP », « à
/// l’agence du livre ». Nobody is told « MDDS » who did not say so.
/// </summary>
/// <param name="The">With its article.</param>
/// <param name="Of">Behind « de ».</param>
/// <param name="To">Behind « à ».</param>
public sealed record ServiceName(string The, string Of, string To)
{
    private const string French = "médiathèque départementale";
    private const string English = "departmental library service";

    private static readonly HashSet<string> Masculine =
    [
        .. Lexicon.All.Where(l => l.Lang == Lang.Fr).SelectMany(l => l.List("services.masculine")),
    ];

    /// <summary>The blanks of sentences that stand for it, capitals included.</summary>
    public static readonly IReadOnlyList<string> Blanks = ["theService", "TheService", "ofService", "toService"];

    /// <summary>The name that a library gave, with or without its article; the usual one where it gave none.</summary>
    public static ServiceName Read(string said, Lang lang)
    {
        if (lang == Lang.En)
        {
            var bare =
                said.Length == 0 ? English
                : Articles(said) is var (_, own) ? own
                : said;
            return new ServiceName($"the {bare}", $"of the {bare}", $"to the {bare}");
        }
        var parts = Articles(said);
        var (article, name) = (parts?.Article, parts?.Name ?? (said.Length == 0 ? French : said));
        return article switch
        {
            "les" => new ServiceName($"les {name}", $"des {name}", $"aux {name}"),
            _ when article is "l’" || (article is null && IsElided(name)) => new ServiceName($"l’{name}", $"de l’{name}", $"à l’{name}"),
            _ when article is "le" || (article is null && Masculine.Contains(name.Split(' ')[0].ToLowerInvariant())) => new ServiceName(
                $"le {name}",
                $"du {name}",
                $"au {name}"
            ),
            _ => new ServiceName($"la {name}", $"de la {name}", $"à la {name}"),
        };
    }

    /// <summary>What a blank stands for; null for another blank.</summary>
    public string? Fill(string blank) =>
        blank switch
        {
            "theService" => The,
            "TheService" => char.ToUpper(The[0], CultureInfo.InvariantCulture) + The[1..],
            "ofService" => Of,
            "toService" => To,
            _ => null,
        };

    /// <summary>« l’agence », not « la agence »; an acronym is spelt.</summary>
    private static bool IsElided(string name) =>
        name.Length > 1 && char.IsLower(name[1]) && "aeiouéèêàâîôûAEIOUÉÈÊÀÂÎÔÛ".Contains(name[0], StringComparison.Ordinal);

    private static (string Article, string Name)? Articles(string said)
    {
        foreach (var article in new[] { "les ", "le ", "la ", "l’", "l'", "the " })
        {
            if (said.Length > article.Length && said.StartsWith(article, StringComparison.OrdinalIgnoreCase))
            {
                return (article.Trim().Replace('\'', '’').ToLowerInvariant(), said[article.Length..].Trim());
            }
        }
        return null;
    }
}
