namespace PartnershipBot.Features.PersonalData;

/// <summary>How many rows an erasure has deleted, made anonymous, and kept because the law wants it.</summary>
internal sealed class ErasureTally
{
    public int Deleted { get; set; }

    public int Anonymised { get; set; }

    public int Kept { get; set; }
}
