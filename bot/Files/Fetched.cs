namespace PartnershipBot.Files;

/// <summary>What became of fetching a file.</summary>
public abstract record Fetched
{
    private Fetched() { }

    /// <summary>It is here.</summary>
    public sealed record Here(byte[] Bytes, FileType Type) : Fetched;

    /// <summary>It is not, and why not.</summary>
    /// <param name="Sentence">The key of what is said to the person.</param>
    public sealed record Not(string Sentence) : Fetched;
}
