namespace PartnershipBot.Understanding.People;

/// <summary>Where a partner can be reached.</summary>
/// <param name="Value">An address with its domain in lower case, or ten digits in pairs: « 05 00 00 00 00 ».</param>
/// <param name="Rest">The telephone number when both were given: the address comes first, since an e-mail can be prepared for it.</param>
public sealed record ContactChannel(ContactChannelKind Kind, string Value, string? Rest = null)
{
    /// <summary>What was said beside them, such as « poste 12 »; empty when nothing was.</summary>
    public string Words { get; init; } = "";

    /// <summary>All of it in one line: « 05 00 00 00 00 (poste 12) ».</summary>
    public override string ToString() =>
        (Rest is null ? Value : $"{Value} ; {Rest}")
        + (Words.Length == 0 ? "" : $" ({Words.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal)})");
}
