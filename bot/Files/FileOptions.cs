namespace PartnershipBot.Files;

/// <summary>Section "Files": where files are put and fetched.</summary>
public sealed class FileOptions
{
    public const string Section = "Files";

    /// <summary>
    /// Hosts of people's drives, separated by commas; "*.example.org" means those below example.org. Microsoft's when empty.
    /// </summary>
    public string? AllowedHosts { get; set; }
}
