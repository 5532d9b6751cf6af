using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Domain.Reminders;

/// <summary>Partnerships to plan reminders for, and plans as short texts.</summary>
internal static class Plans
{
    public static Partnership Of(PartnershipStatus status, params (string Field, object Value)[] answers) =>
        CardSamples.Of(CardSamples.Sheet(answers), status, "p1") with
        {
            OwnerId = "julie",
            CreatedAt = At("2025-01-06"),
        };

    public static Partnership Agreement(string start, string end, params (string Field, object Value)[] answers) =>
        Of(PartnershipStatus.Active, [(Fields.Start, start), (Fields.End, end), (Fields.SignedOn, "2025-01-06"), .. answers]);

    public static Partnership With(this Partnership partnership, params (string Field, object? Value)[] changes) =>
        partnership with
        {
            Answers = partnership.Answers.With(changes.Select(c => KeyValuePair.Create(c.Field, c.Value))),
        };

    public static Partnership Marked(this Partnership partnership, ReminderMark mark) =>
        partnership.With((ReminderFields.Marks, ReminderMarks.Read(partnership.Answers).With(mark).Write()));

    /// <summary>« rule day » of each, or of those of some rules.</summary>
    public static List<string> Plan(this Partnership partnership, string today, ReminderSettings? settings = null, params string[] rules) =>
        [
            .. ReminderPlanner
                .Plan(partnership, settings ?? ReminderSettings.Default, Day(today))
                .Where(r => rules.Length == 0 || rules.Contains(r.Rule.Id))
                .Select(r => $"{r.Rule.Id} {r.SendDay:yyyy-MM-dd}"),
        ];

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");

    public static DateTimeOffset At(string day) => new(Day(day), new TimeOnly(9, 0), TimeSpan.Zero);
}
