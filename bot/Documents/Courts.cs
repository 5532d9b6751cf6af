using PartnershipBot.Domain;

namespace PartnershipBot.Documents;

/// <summary>The administrative court of a place (code de justice administrative, R. 221-3), by the département of its postcode.</summary>
internal static class Courts
{
    /// <summary>The seats of the courts, each with the départements of its district.</summary>
    private static readonly (string Place, string Departments)[] Seats =
    [
        ("d’Amiens", "02 60 80"),
        ("de Bastia", "20"),
        ("de Besançon", "25 39 70 90"),
        ("de Bordeaux", "24 33 47"),
        ("de Caen", "14 50 61"),
        ("de Cergy-Pontoise", "92 95"),
        ("de Châlons-en-Champagne", "08 10 51 52"),
        ("de Clermont-Ferrand", "03 15 43 63"),
        ("de Dijon", "21 58 71 89"),
        ("de Grenoble", "26 38 73 74"),
        ("de Lille", "59 62"),
        ("de Limoges", "19 23 36 87"),
        ("de Lyon", "01 07 42 69"),
        ("de Marseille", "04 05 13"),
        ("de Melun", "77 94"),
        ("de Montpellier", "11 34 66"),
        ("de Montreuil", "93"),
        ("de Nancy", "54 55 88"),
        ("de Nantes", "44 49 53 72 85"),
        ("de Nice", "06"),
        ("de Nîmes", "30 48 84"),
        ("d’Orléans", "18 28 37 41 45"),
        ("de Paris", "75"),
        ("de Pau", "32 40 64 65"),
        ("de Poitiers", "16 17 79 86"),
        ("de Rennes", "22 29 35 56"),
        ("de Rouen", "27 76"),
        ("de Strasbourg", "57 67 68"),
        ("de Toulon", "83"),
        ("de Toulouse", "09 12 31 46 81 82"),
        ("de Versailles", "78 91"),
        ("de la Guadeloupe", "971"),
        ("de la Martinique", "972"),
        ("de la Guyane", "973"),
        ("de La Réunion", "974"),
        ("de Mayotte", "976"),
    ];

    /// <summary>« tribunal administratif de Poitiers », for an address with a postcode; null without one.</summary>
    public static string? Of(string? address) =>
        Postcodes.Department(address) is { } department
        && Seats.FirstOrDefault(s => s.Departments.Split(' ').Contains(department)).Place is { } place
            ? $"tribunal administratif {place}"
            : null;

    /// <summary>Whether associations are under the local law of Bas-Rhin, Haut-Rhin and Moselle.</summary>
    public static bool HasLocalLaw(string? address) => Postcodes.Department(address) is "57" or "67" or "68";
}
