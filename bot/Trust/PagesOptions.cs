namespace PartnershipBot.Trust;

/// <summary>What the public pages say of whoever runs the program here; each is left out where nothing is given.</summary>
public sealed class PagesOptions
{
    public const string Section = "Pages";

    /// <summary>Who is responsible for the data, such as « Ville de Valmont ».</summary>
    public string? Organisation { get; set; }

    /// <summary>Whom to ask for help or about one's data: an address of mail, a telephone number, or both in words.</summary>
    public string? Contact { get; set; }
}
