namespace PartnershipBot.Domain.Reminders;

/// <summary>How far from its anchor a reminder stands: days, then months; negative before it.</summary>
public readonly record struct Lead(int Days, int Months = 0)
{
    /// <summary>Whether it is left out when it falls before the agreement begins.</summary>
    public bool InAgreement { get; init; }

    public DateOnly From(DateOnly anchor) => anchor.AddDays(Days).AddMonths(Months);
}
