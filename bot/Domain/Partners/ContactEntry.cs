namespace PartnershipBot.Domain.Partners;

/// <summary>One exchange with a partner (journal des contacts).</summary>
/// <param name="On">The day.</param>
/// <param name="Kind">What sort of exchange.</param>
/// <param name="With">Whom the library spoke with; null when it is not known.</param>
/// <param name="By">Who noted it for the library.</param>
/// <param name="Outcome">positive, undecided or negative; null while there is none.</param>
/// <param name="Reason">Why there is no follow-up; null when there is one, or nobody said it.</param>
public sealed record ContactEntry(DateOnly On, ContactEntryKind Kind, string? With, string By, string? Outcome, string? Reason)
{
    /// <summary>By which way, where that was noted.</summary>
    public string? How { get; init; }

    /// <summary>What was said, where that was noted.</summary>
    public string? Said { get; init; }

    /// <summary>The day on which it is to be looked at again, where one was given.</summary>
    public DateOnly? LookAgainOn { get; init; }
}
