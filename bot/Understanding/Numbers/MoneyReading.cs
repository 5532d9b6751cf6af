namespace PartnershipBot.Understanding.Numbers;

/// <summary>What a budget answer says, in euros.</summary>
public abstract record MoneyReading
{
    /// <summary>More was done than reading figures: « 1,5 k€ », « environ 450 », words, an order taken as library then partner.</summary>
    public bool IsInterpreted { get; init; }

    /// <summary>What the amounts are for, or for how long: « par an », « TTC ».</summary>
    public string Left { get; init; } = "";

    /// <summary>Amounts for different times, or with and without tax, of which only one can be kept.</summary>
    public sealed record SeveralScopes(IReadOnlyList<decimal> Amounts) : MoneyReading;

    /// <summary>No amount, or not one that can be a budget: negative, in another currency, with thousandths.</summary>
    public sealed record NotUnderstood : MoneyReading;

    /// <summary>Nobody brings money.</summary>
    public sealed record None : MoneyReading;

    /// <summary>One amount, and whose it is was not said.</summary>
    public sealed record One(decimal Amount) : MoneyReading;

    /// <summary>Only the library’s part was said.</summary>
    public sealed record LibraryOnly(decimal Amount) : MoneyReading;

    /// <summary>Only the partner’s part was said.</summary>
    public sealed record PartnerOnly(decimal Amount) : MoneyReading;

    /// <summary>Both parts were said.</summary>
    public sealed record Two(decimal Library, decimal Partner) : MoneyReading;
}
