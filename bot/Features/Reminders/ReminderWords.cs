using System.Globalization;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Features.Agreements.Signatures;
using PartnershipBot.Features.Decisions;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Reminders;

/// <summary>A reminder in words.</summary>
public static class ReminderWords
{
    /// <summary>What is due and since when, counted on a day; empty once it has lost its sense.</summary>
    /// <param name="partnership">The partnership; null for what concerns the library as a whole.</param>
    private static string Sentence(Texts texts, Partnership? partnership, PlannedReminder reminder, DateOnly today) =>
        reminder.Sentence(today) is { } key
            ? texts.Say(
                key,
                ("date", reminder.Anchor.Said),
                ("days", reminder.Days(today)),
                ("year", (reminder.Anchor.Date.Year - 1).ToString(CultureInfo.InvariantCulture)),
                ("owner", partnership?.OwnerName ?? ""),
                ("what", reminder.Rule.OfPartner ? string.Join(" · ", (reminder.Anchor.Detail ?? "").Split('\n')) : ""),
                ("clearing", Clearing(reminder)),
                ("task", reminder.Rule.OfPartner || reminder.Rule.OfLibrary ? "" : Tasks(texts, reminder.Anchor.Detail))
            )
            : "";

    /// <summary>« Rappel : … »</summary>
    public static string Title(Texts texts, Partnership? partnership) =>
        texts.Say("reminderTitle", ("partnership", Name(texts, partnership)));

    /// <summary>What a reminder is about.</summary>
    public static string Name(Texts texts, Partnership? partnership) =>
        partnership is null ? texts.Say("reminderOfLibrary") : PartnershipLines.Name(partnership, texts);

    /// <summary>The key of what stands out: « Bilan en retard », « Expirée »; null when nothing does.</summary>
    public static string? Badge(PlannedReminder reminder, DateOnly today) =>
        IsReview(reminder.Rule.Topic) && reminder.Anchor.Date < today ? "badgeReviewOverdue"
        : reminder.Rule.Topic == ReminderTopic.Renewal && reminder.Anchor.Date <= today ? "badgeExpired"
        : null;

    private static bool IsReview(ReminderTopic topic) => topic == ReminderTopic.Review || topic == ReminderTopic.ReviewManager;

    /// <summary>What is erased, each with how much of it there is.</summary>
    private static Several Clearing(PlannedReminder reminder) =>
        new([
            .. reminder.Rule.Topic == ReminderTopic.Clearing
                ? (reminder.Anchor.Detail ?? "")
                    .Split(' ')
                    .Zip((string[])["clearingDrafts", "clearingContacts", "clearingLines", "clearingReminders"])
                    .Where(kind => kind.First != "0")
                    .Select(kind => new Phrase(kind.Second, ("count", kind.First)))
                : [],
        ]);

    private static Several Tasks(Texts texts, string? codes) =>
        new([
            .. (codes ?? "")
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(code => texts.Choice(DecisionQuestions.Closing, code)),
        ]);

    /// <summary>What is due and since when; for a signature with the names of those who have not signed.</summary>
    /// <param name="partnership">The partnership; null for what concerns the library as a whole.</param>
    public static string Say(Texts texts, Partnership? partnership, PlannedReminder reminder, DateOnly today) =>
        string.Join(
            ' ',
            new[] { Sentence(texts, partnership, reminder, today), Missing(texts, partnership, reminder) }.Where(said => said.Length > 0)
        );

    private static string Missing(Texts texts, Partnership? partnership, PlannedReminder reminder) =>
        reminder.Rule.Topic == ReminderTopic.Signature && partnership is not null
            ? SignatureWords.Missing(SignatureList.Missing(partnership.Answers, SignatureList.FieldOf(partnership)), texts)
            : "";
}
