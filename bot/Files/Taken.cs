namespace PartnershipBot.Files;

/// <summary>What became of taking a file.</summary>
public abstract record Taken
{
    private Taken() { }

    /// <summary>It is kept under its hash.</summary>
    public sealed record Kept(string Hash, string MediaType, int Size) : Taken;

    /// <summary>It is not, and why not.</summary>
    /// <param name="Sentence">The key of what is said to the person.</param>
    public sealed record Not(string Sentence) : Taken;
}
