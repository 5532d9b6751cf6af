namespace Microsoft.Bot.Schema;

/// <summary>How much a message should disturb.</summary>
public static class ActivityImportance
{
    public const string Low = "low";
    public const string Normal = "normal";
    public const string High = "high";
}
