namespace PartnershipBot.Understanding.People;

/// <summary>A person as answered.</summary>
/// <param name="Name">With the civility as written; null when only a capacity was given (« le maire »).</param>
/// <param name="Capacity">What the person is, without article (qualité, fonction); null when it was not said.</param>
/// <param name="IsVisa">Not a person but an approval, « visa de l’inspectrice »: no capacity is to be asked.</param>
public sealed record Person(string? Name, string? Capacity, bool IsVisa = false)
{
    /// <summary>Whoever answers speaks of herself: « c’est moi ».</summary>
    public bool IsSelf { get; init; }
}
