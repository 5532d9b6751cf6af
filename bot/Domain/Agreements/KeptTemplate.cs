namespace PartnershipBot.Domain.Agreements;

/// <summary>A version of a library's own template of a document (modèle).</summary>
/// <param name="Kind">What it makes: the conventions with a kind of partner, or another document by its name.</param>
/// <param name="Number">The version, from 1; the last one is in use.</param>
/// <param name="Name">The name that the file came with.</param>
/// <param name="Hash">The SHA-256 of its bytes, under which they are kept; empty where the library went back to Passerelle’s text.</param>
/// <param name="ByName">Who sent it, as the client gave the name.</param>
public sealed record KeptTemplate(string Kind, int Number, string Name, string Hash, string By, string ByName, DateTimeOffset At)
{
    /// <summary>Whether it is Passerelle’s own text.</summary>
    public bool IsOurs => Hash.Length == 0;
}
