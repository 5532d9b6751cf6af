namespace PartnershipBot.Documents;

/// <summary>Names of French municipalities inside a sentence.</summary>
internal static class FrenchPlace
{
    private const string Vowels = "aàâeéèêiîoôuûyœæ";

    /// <summary>« de Valmont », « d’Angers », « du Mans », « des Sables-d’Olonne ».</summary>
    public static string Of(string municipality) =>
        municipality.StartsWith("Le ", StringComparison.OrdinalIgnoreCase) ? $"du {municipality[3..]}"
        : municipality.StartsWith("Les ", StringComparison.OrdinalIgnoreCase) ? $"des {municipality[4..]}"
        : municipality.Length > 0 && Vowels.Contains(char.ToLowerInvariant(municipality[0])) ? $"d’{municipality}"
        : $"de {municipality}";
}
