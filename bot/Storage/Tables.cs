namespace PartnershipBot.Storage;

/// <summary>The tables of the bot; they are made when it starts.</summary>
public static class Tables
{
    /// <summary>A partition for each library, with everything that belongs to it.</summary>
    public const string Libraries = "Libraries";

    /// <summary>A partition for each send day and shard, with what is to be sent.</summary>
    public const string Reminders = "Reminders";

    /// <summary>A partition for each tenant: where to reach each person and team.</summary>
    public const string Conversations = "Conversations";

    /// <summary>One row for each instance, written by the readiness probe.</summary>
    public const string Health = "Health";

    /// <summary>A partition for each library: which turn of each conversation was answered last. It may be lost.</summary>
    public const string Deliveries = "Deliveries";

    public static IReadOnlyList<string> All { get; } = [Libraries, Reminders, Conversations, Health, Deliveries];

    /// <summary>The tables whose rows go along when a store is moved or saved; the others tell of one run of the program.</summary>
    public static IReadOnlyList<string> Lasting { get; } = [Libraries, Reminders, Conversations];
}
