namespace PartnershipBot.Understanding.Numbers;

/// <summary>What a number answer says.</summary>
public abstract record NumberReading
{
    /// <summary>No number, or several that have nothing to do with each other.</summary>
    public sealed record NotUnderstood : NumberReading;

    /// <summary>« 22 », « vingt-deux élèves », « aucun ».</summary>
    public sealed record Exact(decimal Value) : NumberReading;

    /// <summary>« une vingtaine », « environ 20 ».</summary>
    public sealed record Estimate(decimal Value) : NumberReading;

    /// <summary>« entre 15 et 20 ». <paramref name="Low"/> is below <paramref name="High"/>.</summary>
    public sealed record Range(decimal Low, decimal High) : NumberReading;
}
