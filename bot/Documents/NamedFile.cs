namespace PartnershipBot.Documents;

/// <summary>A file as it is handed over.</summary>
/// <param name="Name">Its name, which every system takes.</param>
public sealed record NamedFile(string Name, string ContentType, byte[] Bytes)
{
    /// <summary>The version of the library's own template of which it was made; null where it was made of none.</summary>
    public int? Template { get; init; }
}
