using System.Globalization;
using PartnershipBot.Domain.Reminders;

namespace PartnershipBot.Storage.Rows;

/// <summary>The keys of the table of reminders: a sweep reads the days that are due and nothing else.</summary>
public static class ReminderKeys
{
    /// <summary>How many partitions a day has.</summary>
    public const int Shards = 4;

    /// <summary>The partition of what could not be delivered and was not shown yet.</summary>
    public const string Undelivered = "undelivered";

    /// <summary>The partition of the watermarks: for each shard the oldest day that may hold something.</summary>
    public const string Watermarks = "watermark";

    /// <summary>The partition of a day (UTC, of the moment at which it is due) and a shard.</summary>
    public static string Partition(DateOnly day, int shard) => string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}|{shard}");

    /// <summary>The day of a partition, or null when it is no day's.</summary>
    public static DateOnly? DayOf(string partition) =>
        partition.Length > 10
        && DateOnly.TryParseExact(partition[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    public static string Row(string partnershipId, ReminderName name) => $"{partnershipId}|{name}";

    /// <summary>Where a reminder stands.</summary>
    public static (string Partition, string Row) Of(string library, string partnershipId, PlannedReminder reminder) =>
        (
            Partition(DateOnly.FromDateTime(reminder.DueAt.UtcDateTime), Shard(library)),
            Row(reminder.Rule.OfLibrary ? library : partnershipId, reminder.Name)
        );

    /// <summary>Everything of a library is in one shard, so that its reminders can be told together; FNV-1a, the same for ever.</summary>
    public static int Shard(string library) =>
        (int)(library.Aggregate(2166136261u, (hash, c) => unchecked((hash ^ c) * 16777619u)) % Shards);
}
