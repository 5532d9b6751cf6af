using System.Text.Json.Serialization;

namespace PartnershipBot.Domain.Reminders;

/// <summary>What has become of one reminder, or of the matter that it recalls.</summary>
/// <param name="Rule">The rule of the reminder.</param>
/// <param name="Nominal">Its day before quiet days moved it; with the rule it is its name.</param>
/// <param name="On">The day on which that was so; for <see cref="MarkKind.Done"/> the day on which the thing was done.</param>
/// <param name="Anchor">The anchor of the matter, for what concerns the whole of it.</param>
/// <param name="Until">The day to which it was put off.</param>
public sealed record ReminderMark(
    string Rule,
    DateOnly Nominal,
    MarkKind Kind,
    DateOnly On,
    DateOnly? Anchor = null,
    DateOnly? Until = null
)
{
    /// <summary>The reminder that it is about.</summary>
    [JsonIgnore]
    public ReminderName Name => new(Rule, Nominal);
}
