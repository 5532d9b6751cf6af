using System.Text.RegularExpressions;

namespace PartnershipBot.Domain;

/// <summary>What the postcode of a French address tells.</summary>
public static partial class Postcodes
{
    /// <summary>The département: « 79 », « 974 »; null for an address without a postcode.</summary>
    public static string? Department(string? address) =>
        address is not null && Postcode().Match(address) is { Success: true } match
            ? match.Value.StartsWith("97", StringComparison.Ordinal)
                ? match.Value[..3]
                : match.Value[..2]
            : null;

    [GeneratedRegex(@"(?<!\d)\d{5}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Postcode();
}
