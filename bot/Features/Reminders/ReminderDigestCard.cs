using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Reminders;

namespace PartnershipBot.Features.Reminders;

/// <summary>The reminders of a week in one card, for those who prefer that.</summary>
public static class ReminderDigestCard
{
    private const int MostOfName = 60;

    /// <param name="acts">Whether whoever reads it may act.</param>
    public static AdaptiveCard For(CardContext ctx, IReadOnlyList<(Partnership? Partnership, PlannedReminder Reminder)> items, bool acts)
    {
        var texts = ctx.Texts;
        var card = CardFrame.New(
            ctx,
            texts.Say("digestTitle"),
            string.Join(" ", items.Select(i => ReminderWords.Say(texts, i.Partnership, i.Reminder, ctx.Today))),
            wide: true
        );
        card.Body.AddRange(MoreRows.Of(texts, [.. items.Select(i => Entry(ctx, i.Partnership, i.Reminder, acts))]));
        if (acts)
        {
            card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonMyPartnerships"), Verbs.Portfolio, (DataKeys.Page, 0)));
        }
        return card;
    }

    private static AdaptiveColumnSet Entry(CardContext ctx, Partnership? partnership, PlannedReminder reminder, bool acts)
    {
        var texts = ctx.Texts;
        var name = Escape.Shorten(ReminderWords.Name(texts, partnership), MostOfName);
        var says = ReminderWords.Say(texts, partnership, reminder, ctx.Today);
        List<AdaptiveTextBlock> what = [CardText.Strong(name)];
        if (ReminderWords.Badge(reminder, ctx.Today) is { } badge)
        {
            what.Add(CardText.Warning(texts.Say(badge)));
        }
        what.Add(CardText.Plain(says));
        if (!acts)
        {
            var row = CardText.Columns(("stretch", [.. what]));
            row.Separator = true;
            return row;
        }
        return partnership is null ? CardRow.Of(ReminderCard.Report(ctx, reminder), texts.Say("rowOpen"), what)
            : reminder.Rule.OfPartner
                ? CardRow.Of(
                    CardActions.Button(
                        ctx,
                        texts.Say("buttonPartnerNamed", ("partner", name)),
                        Verbs.Partner,
                        (DataKeys.Partner, partnership.Id)
                    ),
                    texts.Say("rowPartner"),
                    what
                )
            : CardRow.Of(
                CardActions.Button(ctx.About(partnership), texts.Say("buttonOpenNamed", ("partnership", name)), Verbs.Open),
                texts.Say("rowOpen"),
                what
            );
    }
}
