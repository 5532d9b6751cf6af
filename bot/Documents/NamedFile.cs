namespace PartnershipBot.Documents;

/// <summary>A file as it is handed over.</summary>
/// <param name="Name">Its name, which every system takes.</param>
public sealed record NamedFile(string Name, string ContentType, byte[] Bytes);
