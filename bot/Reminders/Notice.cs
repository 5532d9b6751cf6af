using PartnershipBot.Domain;
using PartnershipBot.Domain.Reminders;

namespace PartnershipBot.Reminders;

/// <summary>What one message says: one reminder, or those of a week.</summary>
/// <param name="Library">The library's key.</param>
/// <param name="Answers">The library's own answers.</param>
/// <param name="Items">The reminders; the partnership is null for what concerns the library as a whole.</param>
/// <param name="Digest">Whether they are told as the week's.</param>
/// <param name="Today">The day, where the library is.</param>
public sealed record Notice(
    string Library,
    AnswerSheet Answers,
    IReadOnlyList<(Partnership? Partnership, PlannedReminder Reminder)> Items,
    bool Digest,
    DateOnly Today
);
