using System.Text.RegularExpressions;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Dates;

namespace PartnershipBot.Features.Agreements.Drafting;

/// <summary>Numbers and lengths of time inside French sentences: one of something is written as one.</summary>
internal static partial class FrenchCount
{
    /// <summary>« Une séance est prévue », « 27 séances sont prévues ».</summary>
    public static string Sentence(int count, string one, string many, Texts texts) => count == 1 ? one : $"{texts.Value(count)} {many}";

    /// <summary>
    /// A length in the unit that was said, because three months are not ninety days; in days where nobody said another one.
    /// </summary>
    public static string Span(int days, string? said, Texts texts)
    {
        foreach (Match match in Lengths().Matches(said ?? ""))
        {
            if (DurationReader.Read(match.Value, Lang.Fr) == days)
            {
                return match.Value.ToLowerInvariant();
            }
        }
        return texts.Say(days == 1 ? "daysOne" : "daysMany", ("count", days));
    }

    /// <summary>« de deux mois », « d’un jour ».</summary>
    public static string Of(string length) =>
        length.StartsWith("un", StringComparison.Ordinal) ? $"d’{length}"
        : length.StartsWith("1\u00A0jour", StringComparison.Ordinal) || length.StartsWith("1 ", StringComparison.Ordinal)
            ? $"d’un {length[2..]}"
        : $"de {length}";

    /// <summary>« le 30 juin 2026 », « les 30 juin 2026 et 2 juillet 2027 » without their articles.</summary>
    public static string Several(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.SkipLast(1))} et {items[^1]}";

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}])(?:\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente)[ \u00A0](?:jours?|semaines?|mois|trimestres?|semestres?|ans?|années?)(?![\p{L}\p{N}])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Lengths();
}
