namespace PartnershipBot.Understanding.Numbers;

/// <summary>What an answer says of how many there were.</summary>
public abstract record CountReading
{
    /// <summary>No number, or several that have nothing to do with each other.</summary>
    public sealed record NotUnderstood : CountReading;

    /// <summary>« 22 élèves », « une vingtaine », « 12 enfants et 3 adultes », which is their sum.</summary>
    public sealed record Number(decimal Value, bool IsEstimate = false, bool IsSum = false) : CountReading;

    /// <summary>« entre 15 et 20 ».</summary>
    public sealed record Range(decimal Low, decimal High) : CountReading;

    /// <summary>A number, but not of what is counted: <paramref name="Said"/> shows which words say so.</summary>
    public sealed record Other(CountFault Why, string Said) : CountReading;
}

/// <summary>Why a number counts something else.</summary>
public enum CountFault
{
    /// <summary>« un tiers de la classe », « 84 % ».</summary>
    Fraction,

    /// <summary>« 2 par enfant ».</summary>
    Rate,

    /// <summary>« deux groupes », « trois cartons ».</summary>
    Container,
}
