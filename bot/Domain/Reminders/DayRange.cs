namespace PartnershipBot.Domain.Reminders;

/// <summary>Days from the first to the last, both included.</summary>
public readonly record struct DayRange(DateOnly From, DateOnly To)
{
    public bool Contains(DateOnly day) => day >= From && day <= To;
}
