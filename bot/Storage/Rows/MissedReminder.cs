using System.Text.Json.Serialization;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Reminders;

namespace PartnershipBot.Storage.Rows;

/// <summary>A reminder that could not be delivered, as its owner's conversation remembers it until the next visit.</summary>
/// <param name="RowKey">Its key among the undelivered ones.</param>
public sealed record MissedReminder(string PartnershipId, string Rule, DateOnly Nominal, string RowKey)
{
    /// <summary>The reminder's name among those of the partnership.</summary>
    [JsonIgnore]
    public ReminderName Name => new(Rule, Nominal);

    /// <summary>The column of a conversation's row that lists them.</summary>
    public const string Column = "missed";

    /// <summary>The column of a conversation's row that says whose it is.</summary>
    public const string UserColumn = "user";

    public static IReadOnlyList<MissedReminder> Read(IReadOnlyDictionary<string, object> columns) =>
        AnswerSheet.Of(columns).List<MissedReminder>(Column);

    public static string Write(IReadOnlyList<MissedReminder> missed) => AnswerSheet.Write(missed);
}
