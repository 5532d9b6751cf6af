namespace PartnershipBot.Turns.Limits;

/// <summary>How much is taken at a time; the section "Limits".</summary>
public sealed class LimitOptions
{
    public const string Section = "Limits";

    /// <summary>Whether people, conversations and tenants are held to so much a minute.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Messages and buttons of one person in a minute; so many at once, then one each time its share of a minute has passed.</summary>
    public int PersonPerMinute { get; set; } = 60;

    /// <summary>The same of one conversation, whoever speaks there.</summary>
    public int ConversationPerMinute { get; set; } = 180;

    /// <summary>The same of one tenant.</summary>
    public int TenantPerMinute { get; set; } = 3_000;

    /// <summary>Turns that are under way at a time.</summary>
    public int Turns { get; set; } = 100;

    /// <summary>Turns that wait for others to end; what comes on top is told to come back.</summary>
    public int Waiting { get; set; } = 400;

    /// <summary>Requests a minute for pages that everybody may ask for: links to files and calendars, the health page.</summary>
    public int PublicPerMinute { get; set; } = 1_200;
}
