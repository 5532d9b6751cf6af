using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Dates;

/// <summary>What a period answer says.</summary>
public abstract record PeriodReading
{
    /// <summary>No period in it.</summary>
    public sealed record NotUnderstood : PeriodReading;

    /// <summary>One of its dates is in no calendar.</summary>
    public sealed record Impossible : PeriodReading;

    /// <summary>First and last day, both included. Dates with their years are given as said, even the wrong way round.</summary>
    public sealed record Found(DateOnly Start, DateOnly End, Certainty Certainty) : PeriodReading
    {
        /// <summary>The words that are no part of the period.</summary>
        public string Left { get; init; } = "";
    }
}
