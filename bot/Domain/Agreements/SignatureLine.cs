namespace PartnershipBot.Domain.Agreements;

/// <summary>Somebody who signs or gives a visa, with what was noted of it.</summary>
/// <param name="IsOfLibrary">Whether the person signs for the library's authority.</param>
public sealed record SignatureLine(Signatory Who, bool IsOfLibrary, SignatureMark Mark)
{
    /// <summary>The partner for whom the person signs; null for the library’s authority.</summary>
    public string? Party { get; init; }

    /// <summary>Whether somebody of the same name signs too, for another party or for the same.</summary>
    public bool IsNamesake { get; init; }

    /// <summary>Whether it is the same person, who signs for the library’s authority and for a partner and does so at once.</summary>
    public bool IsSamePersonAs(SignatureLine other) => Who == other.Who && IsOfLibrary != other.IsOfLibrary;

    /// <summary>A visa goes with the convention, which holds without it.</summary>
    public bool IsVisa => Who.Capacity is null;

    public bool IsMissing => Mark.SignedOn is null;
}
