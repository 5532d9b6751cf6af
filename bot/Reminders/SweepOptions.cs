namespace PartnershipBot.Reminders;

/// <summary>How reminders are sent.</summary>
public sealed record SweepOptions
{
    public const string Section = "Reminders";

    /// <summary>Whether this instance sends reminders.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>How often one looks for what is due.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>For how long one instance has a reminder in hand; after a crash another one takes it then.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How many conversations are written to at a time.</summary>
    public int Parallelism { get; init; } = 8;

    /// <summary>After how many tries one gives up.</summary>
    public int MostAttempts { get; init; } = 12;

    /// <summary>The wait after the first failure; it doubles with each.</summary>
    public TimeSpan FirstBackoff { get; init; } = TimeSpan.FromSeconds(15);

    public TimeSpan LongestBackoff { get; init; } = TimeSpan.FromHours(1);
}
