namespace PartnershipBot.Domain.Reminders;

/// <summary>What has become of the reminders of one partnership, or of a library.</summary>
public sealed class ReminderMarks(IReadOnlyList<ReminderMark> all)
{
    /// <summary>More are not kept: the oldest ones name reminders that are not planned any more.</summary>
    private const int Most = 250;

    public static ReminderMarks Read(AnswerSheet answers) => new(answers.List<ReminderMark>(ReminderFields.Marks));

    public IReadOnlyList<ReminderMark> All => all;

    /// <summary>Whether nothing more is to be done about a reminder.</summary>
    public bool IsSettled(ReminderName name) =>
        all.Any(m =>
            m.Name == name && m.Kind is MarkKind.Sent or MarkKind.Dropped or MarkKind.Unreachable or MarkKind.Failed or MarkKind.Cancelled
        );

    /// <summary>The day to which a single reminder was moved, or null.</summary>
    public DateOnly? PostponedTo(ReminderName name) => all.LastOrDefault(m => m.Name == name && m.Kind == MarkKind.Moved)?.Until;

    /// <summary>Whether a matter is done with.</summary>
    public bool IsDone(ReminderTopic topic, DateOnly anchor) => Of(MarkKind.Done, topic, anchor) is not null;

    /// <summary>The mark by which a matter was put off, or null.</summary>
    public ReminderMark? Snooze(ReminderTopic topic, DateOnly anchor) => Of(MarkKind.Snoozed, topic, anchor);

    /// <summary>With one more: what is said again about the same thing takes the place of what was said before.</summary>
    public ReminderMarks With(ReminderMark mark) =>
        new([
            .. all.Where(m =>
                    m.Kind != mark.Kind || m.Rule != mark.Rule || (m.Anchor is null ? m.Nominal != mark.Nominal : m.Anchor != mark.Anchor)
                )
                .Append(mark)
                .TakeLast(Most),
        ]);

    /// <summary>As it is stored; null when there is none.</summary>
    public string? Write() => all.Count == 0 ? null : AnswerSheet.Write(all);

    private ReminderMark? Of(MarkKind kind, ReminderTopic topic, DateOnly anchor) =>
        all.LastOrDefault(m => m.Kind == kind && m.Anchor == anchor && ReminderRules.Find(m.Rule)?.Topic == topic);
}
