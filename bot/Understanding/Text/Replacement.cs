using System.Text.RegularExpressions;

namespace PartnershipBot.Understanding.Text;

/// <summary>A change said as what takes the place of what: « 10 h 30 au lieu de 14 h 30 », « porté de 30 à 40 documents ».</summary>
/// <param name="New">What holds from now on.</param>
/// <param name="Old">What it takes the place of.</param>
public sealed partial record Replacement(string New, string Old)
{
    /// <summary>The change; null when the text is simply the new answer.</summary>
    public static Replacement? Read(string input)
    {
        var text = TypedText.Clean(input);
        foreach (var form in new[] { Instead(), Raised(), Rather(), Replaced() })
        {
            if (form.Match(text) is { Success: true } match)
            {
                return new Replacement(match.Groups["new"].Value.Trim(), match.Groups["old"].Value.Trim());
            }
        }

        return null;
    }

    /// <summary>A former answer with the change made where it stands; null when it says nothing of the kind.</summary>
    public string? In(string former)
    {
        var (all, old) = (Tokens.Of(former), Tokens.Of(Old));
        for (var at = 0; at + old.Count <= all.Count; at++)
        {
            if (old.Count > 0 && Enumerable.Range(0, old.Count).All(i => all[at + i].Text == old[i].Text))
            {
                return string.Concat(all.Source.AsSpan(0, all[at].Start), New, all.Source.AsSpan(all[at + old.Count - 1].End));
            }
        }

        return null;
    }

    [GeneratedRegex(
        @"^(?<new>.+?),? (?:au lieu d(?:e |u |es |’|')|à la place d(?:e |u |es |’|')|instead of |rather than )(?<old>.+?)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Instead();

    [GeneratedRegex(
        @"^(?:est |sera |sont |seront |on |nous |we |it is |is )?(?:port|pass|ramen|repouss|avanc|décal|report|prolong|augment|rédui|diminu|raised|moved|changed)\p{L}* (?:de |du |d’|d'|from )(?<old>.+?) (?:à (?!compter|partir)|au |aux |to )(?<new>.+?)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Raised();

    [GeneratedRegex(
        @"^(?:non plus|plus) (?<old>.+?),? (?:mais|but) (?<new>.+?)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Rather();

    [GeneratedRegex(
        @"^(?:on |nous |il faut |we |to )?(?:remplac|replac|substitu)\p{L}* (?<old>.+?) (?:par|with|by) (?<new>.+?)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Replaced();
}
