namespace PartnershipBot.Domain.Reviews;

/// <summary>How far a criterion was reached (critère atteint, atteint en partie, non atteint).</summary>
public enum Attainment
{
    /// <summary>The target, or better.</summary>
    Met,

    /// <summary>At least seven tenths of it.</summary>
    Partly,

    Missed,

    /// <summary>Nobody measured it, and a reason was given.</summary>
    NotMeasured,

    /// <summary>A result in words, which nobody judged.</summary>
    Described,
}
