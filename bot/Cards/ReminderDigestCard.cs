using AdaptiveCards;
using PartnershipBot.Partnerships;
using PartnershipBot.Partnerships.Reminders;

namespace PartnershipBot.Cards;

/// <summary>The reminders of a week in one card, for those who prefer that.</summary>
public static class ReminderDigestCard
{
    private const int MostOfName = 60;

    /// <param name="acts">Whether whoever reads it may act.</param>
    public static AdaptiveCard For(CardContext ctx, IReadOnlyList<(Partnership? Partnership, PlannedReminder Reminder)> items, bool acts)
    {
        var texts = ctx.Texts;
        var card = CardFrame.New(
            ctx, texts.Say("digestTitle"), string.Join(" ", items.Select(i => ReminderWords.Say(texts, i.Partnership, i.Reminder, ctx.Today))), wide: true);
        foreach (var (partnership, reminder) in items)
        {
            var name = Escape.Shorten(ReminderWords.Name(texts, partnership), MostOfName);
            var entry = new AdaptiveContainer
            {
                Separator = true,
                Items = [CardText.Strong(name), CardText.Plain(ReminderWords.Say(texts, partnership, reminder, ctx.Today))],
            };
            if (ReminderWords.Badge(reminder, ctx.Today) is { } badge)
            {
                entry.Items.Add(CardText.Attention(texts.Say(badge)));
            }
            if (acts && partnership is not null)
            {
                var own = ctx.About(partnership);
                entry.Items.Add(CardText.Actions(CardActions.Button(own, texts.Say("buttonOpenNamed", ("partnership", name)), Verbs.Open)));
            }
            card.Body.Add(entry);
        }
        if (acts)
        {
            card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonMyPartnerships"), Verbs.Portfolio, (DataKeys.Page, 0)));
        }
        return card;
    }
}
