using System.Globalization;
using System.Text.RegularExpressions;

namespace PartnershipBot.Features.Agreements.Drafting;

/// <summary>Whether an answer says a number in its own words, so that no sentence says it again.</summary>
internal static partial class SaidAlready
{
    private static readonly string[] OfSessions = ["séance", "seance", "au total"];

    /// <summary>« 68 élèves ».</summary>
    public static bool Number(int number, string? answer) =>
        Figures().Matches(answer ?? "").Any(m => m.Value == number.ToString(CultureInfo.InvariantCulture));

    /// <summary>« … : 22 séances », « 27 au total »; not the hour of a session.</summary>
    public static bool Sessions(int count, string? rhythm) =>
        OfSessions.Any(unit =>
            (rhythm ?? "")
                .Replace('\u00A0', ' ')
                .Contains($"{count.ToString(CultureInfo.InvariantCulture)} {unit}", StringComparison.OrdinalIgnoreCase)
        );

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();
}
