namespace PartnershipBot.Domain.Reminders;

/// <summary>One rule: what is recalled, counted from which day, how far from it, to whom, under which condition, in which words.</summary>
/// <param name="Id">Its name in storage.</param>
/// <param name="Topic">The matter: rules of one matter are put off, and done with, together.</param>
/// <param name="Anchors">The days from which it is counted; none when its condition does not hold.</param>
/// <param name="Leads">How far from the anchor it is said.</param>
/// <param name="Wording">The sentence.</param>
public sealed record ReminderRule(
    string Id,
    ReminderTopic Topic,
    Func<ReminderFacts, IEnumerable<ReminderAnchor>> Anchors,
    Func<ReminderFacts, IEnumerable<Lead>> Leads,
    ReminderWording Wording
)
{
    public ReminderAudience Audience { get; init; }

    /// <summary>Days after which it is said again, until its condition no longer holds; null for a list that ends.</summary>
    public int? EveryDays { get; init; }

    /// <summary>Whether it makes no sense from its anchor on: it is then said before a quiet period rather than after it.</summary>
    public bool MustPrecede { get; init; }

    /// <summary>Whether it is about a partner of the list, in whose row its marks stand, rather than about a partnership.</summary>
    public bool OfPartner { get; init; }

    /// <summary>The title of its day in the calendar file; null when that file leaves it out.</summary>
    public string? CalendarKey { get; init; }

    /// <summary>Whether it is about the library as a whole rather than about one partnership.</summary>
    public bool OfLibrary { get; init; }
}
