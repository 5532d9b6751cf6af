using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Reminders;

/// <summary>The reminders to come, a page at a time; each can be cancelled or moved.</summary>
public static class RemindersCard
{
    private const int PageSize = 5;

    private const int MostOfName = 80;

    /// <summary>The card of a page.</summary>
    /// <param name="page">Which page, from 0; beyond the last one it is the last one.</param>
    public static AdaptiveCard For(CardContext ctx, IReadOnlyList<(Partnership Partnership, PlannedReminder Reminder)> coming, int page)
    {
        var texts = ctx.Texts;
        var pages = Math.Max(1, (coming.Count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 0, pages - 1);
        var shown = coming.Skip(page * PageSize).Take(PageSize).ToList();
        var card = CardFrame.New(
            ctx,
            texts.Say("remindersTitle"),
            string.Join(" ", shown.Select(r => Line(texts, r.Partnership, r.Reminder) + ".")),
            wide: true
        );
        foreach (var (index, (partnership, reminder)) in shown.Index())
        {
            card.Body.Add(Entry(ctx, partnership, reminder, (page * PageSize) + index + 1, page));
        }
        if (pages > 1)
        {
            card.Body.Add(CardText.Page(texts, page, pages));
        }
        if (page > 0)
        {
            card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonPreviousReminders"), Verbs.Reminders, (DataKeys.Page, page - 1)));
        }
        if (page < pages - 1)
        {
            card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonNextReminders"), Verbs.Reminders, (DataKeys.Page, page + 1)));
        }
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonCalendar"), Verbs.Calendar));
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonReminderSettings"), Verbs.ReminderSettings));
        return card;
    }

    private static AdaptiveContainer Entry(CardContext ctx, Partnership partnership, PlannedReminder reminder, int number, int page)
    {
        var texts = ctx.Texts;
        var own = ctx.About(partnership);
        List<AdaptiveElement> items =
        [
            CardText.Strong($"{number} · {Line(texts, partnership, reminder)}"),
            CardText.Plain(ReminderWords.Say(texts, partnership, reminder, reminder.SendDay)),
        ];
        if (reminder.Rule.Audience == ReminderAudience.Responsible)
        {
            items.Add(CardText.Subtle(texts.Say("reminderForResponsible")));
        }
        items.Add(
            reminder.Rule.OfPartner
                ? CardText.Actions([.. PartnerReminder.Buttons(ctx, partnership, reminder)])
                : CardText.Actions(
                    Button("moveReminderNumber", "moveNumber", Verbs.PostponeReminder),
                    Button("cancelReminderNumber", "cancelNumber", Verbs.CancelReminder)
                )
        );
        return new AdaptiveContainer { Separator = true, Items = items };

        // Both fit side by side; the whole title is their name.
        AdaptiveAction Button(string title, string shown, string verb) =>
            CardActions
                .Button(own, texts.Say(title, ("number", number)), verb, [.. ReminderNamed.Data(reminder), (DataKeys.Page, page)])
                .Short(texts.Say(shown, ("number", number)));
    }

    private static string Line(Texts texts, Partnership partnership, PlannedReminder reminder) =>
        texts.Say(
            "reminderOn",
            ("date", new WithWeekday(reminder.SendDay)),
            ("name", Escape.Shorten(ReminderWords.Name(texts, partnership), MostOfName))
        );
}
