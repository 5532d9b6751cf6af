namespace PartnershipBot.Domain.Reminders;

/// <summary>
/// Which sentence says a reminder, by the keys of Language. What is counted has two: the key with « One » for a day and with
/// « Many » for several.
/// </summary>
/// <param name="Before">Counted, while the anchor is to come; null when nothing is said any more from there on.</param>
/// <param name="On">On the day itself.</param>
/// <param name="After">Once the anchor has passed.</param>
/// <param name="AfterIsCounted">Whether <paramref name="After"/> counts the days since.</param>
public sealed record ReminderWording(string? Before, string? On, string? After, bool AfterIsCounted = false)
{
    /// <summary>The same sentence whenever it is said.</summary>
    public static ReminderWording Always(string key) => new(null, key, key) { Fixed = true };

    /// <summary>Whether <see cref="Before"/> counts the days to go.</summary>
    public bool BeforeIsCounted { get; init; } = true;

    /// <summary>Whether the sentence is the same before its anchor.</summary>
    private bool Fixed { get; init; }

    /// <summary>The key of the sentence when there are so many days to go (negative: since), or null when it has lost its sense.</summary>
    public string? Key(int daysToGo) =>
        daysToGo switch
        {
            _ when Fixed => On,
            > 0 => BeforeIsCounted ? Counted(Before, daysToGo) : Before,
            0 => On,
            _ => AfterIsCounted ? Counted(After, -daysToGo) : After,
        };

    private static string? Counted(string? key, int days) => key is null ? null : key + (days == 1 ? "One" : "Many");
}
