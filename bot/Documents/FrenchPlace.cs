namespace PartnershipBot.Documents;

/// <summary>Names of French municipalities inside a sentence.</summary>
internal static class FrenchPlace
{
    private const string Vowels = "aàâeéèêiîoôuûœæ";

    /// <summary>Beginnings with « y » that are spoken as a vowel: « d’Yzeure », but « de Yutz ».</summary>
    private static readonly string[] SpokenAsVowel =
    [
        "yzeure",
        "yvetot",
        "yvré",
        "yerres",
        "ydes",
        "yssingeaux",
        "ypreville",
        "yport",
        "ymare",
    ];

    /// <summary>Beginnings with an « h » that nobody hears: « d’Hyères »; before every other one it is « de Ham », « de Honfleur ».</summary>
    private static readonly string[] MuteH =
    [
        "hyères",
        "hyeres",
        "hyds",
        "hymont",
        "hyémondans",
        "hyet",
        "héricy",
        "héric",
        "hérépian",
        "hermanville",
        "huismes",
        "huisseau",
        "huriel",
        "hières",
        "hiers",
    ];

    /// <summary>« de Valmont », « d’Angers », « du Mans », « des Sables-d’Olonne ».</summary>
    public static string Of(string municipality) =>
        Contracted(municipality, "du", "des") ?? (BeginsWithVowel(municipality) ? $"d’{municipality}" : $"de {municipality}");

    /// <summary>« à Valmont », « au Mans », « aux Sables-d’Olonne ».</summary>
    public static string At(string municipality) => Contracted(municipality, "au", "aux") ?? $"à {municipality}";

    private static string? Contracted(string name, string le, string les) =>
        name.StartsWith("Le ", StringComparison.OrdinalIgnoreCase) ? $"{le} {name[3..]}"
        : name.StartsWith("Les ", StringComparison.OrdinalIgnoreCase) ? $"{les} {name[4..]}"
        : null;

    private static bool BeginsWithVowel(string name) =>
        name.Length > 0
        && (
            Vowels.Contains(char.ToLowerInvariant(name[0]))
            || SpokenAsVowel.Concat(MuteH).Any(begins => name.StartsWith(begins, StringComparison.OrdinalIgnoreCase))
        );
}
