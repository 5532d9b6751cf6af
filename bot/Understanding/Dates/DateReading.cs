using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Dates;

/// <summary>What a date answer says.</summary>
public abstract record DateReading
{
    /// <summary>No date in it.</summary>
    public sealed record NotUnderstood : DateReading;

    /// <summary>A date that no calendar has: 31 février, 29/02/2025, 32/01.</summary>
    public sealed record Impossible : DateReading;

    /// <summary>One date; <paramref name="Rest"/> holds the words around it, empty when they only lead to it.</summary>
    public sealed record Found(DateOnly Date, Certainty Certainty, string Rest) : DateReading;

    /// <summary>Different dates, in the order in which they were said.</summary>
    public sealed record Several(IReadOnlyList<DateOnly> Dates) : DateReading;
}
