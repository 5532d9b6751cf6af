namespace PartnershipBot.Trust;

/// <summary>Section "Connector": whom the bot lets in, and where it sends.</summary>
public sealed class ConnectorOptions
{
    public const string Section = "Connector";

    private static readonly char[] Separators = [',', ';', ' '];

    /// <summary>Hosts of channels, separated by commas; "*.example.org" means those below example.org. Microsoft's when empty.</summary>
    public string? AllowedHosts { get; set; }

    /// <summary>
    /// Tenants whose people may use the bot, separated by commas, or "*" for everyone; the registration's own when empty.
    /// </summary>
    public string? AllowedTenants { get; set; }

    /// <summary>
    /// Ids of the channels through which people may use the bot, separated by commas, such as "msteams"; all that the token is good for
    /// when empty. What a client of Direct Line says of its tenant is its own word.
    /// </summary>
    public string? AllowedChannels { get; set; }

    public static IReadOnlyList<string> List(string? text) =>
        (text ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
