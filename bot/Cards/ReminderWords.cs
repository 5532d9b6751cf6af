using System.Globalization;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;
using PartnershipBot.Partnerships.Reminders;

namespace PartnershipBot.Cards;

/// <summary>A reminder in words.</summary>
public static class ReminderWords
{
    /// <summary>What is due and since when, counted on a day; empty once it has lost its sense.</summary>
    /// <param name="partnership">The partnership; null for what concerns the library as a whole.</param>
    public static string Say(Texts texts, Partnership? partnership, PlannedReminder reminder, DateOnly today) =>
        reminder.Sentence(today) is { } key
            ? texts.Say(
                key,
                ("date", reminder.Anchor.Said),
                ("days", reminder.Days(today)),
                ("year", (reminder.Anchor.Date.Year - 1).ToString(CultureInfo.InvariantCulture)),
                ("owner", partnership?.OwnerName ?? ""),
                ("task", Tasks(texts, reminder.Anchor.Detail)))
            : "";

    /// <summary>« Rappel : … »</summary>
    public static string Title(Texts texts, Partnership? partnership) => texts.Say("reminderTitle", ("partnership", Name(texts, partnership)));

    /// <summary>What a reminder is about.</summary>
    public static string Name(Texts texts, Partnership? partnership) =>
        partnership is null ? texts.Say("reminderOfLibrary") : PartnershipLines.Name(partnership, texts);

    /// <summary>The key of what stands out: « Bilan en retard », « Expirée »; null when nothing does.</summary>
    public static string? Badge(PlannedReminder reminder, DateOnly today) => reminder.Rule.Topic switch
    {
        "review" or "reviewManager" when reminder.Anchor.Date < today => "badgeReviewOverdue",
        "renewal" when reminder.Anchor.Date <= today => "badgeExpired",
        _ => null,
    };

    private static Several Tasks(Texts texts, string? codes) =>
        new([.. (codes ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => texts.Choice("DC6", code))]);
}
