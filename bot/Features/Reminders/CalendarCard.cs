using AdaptiveCards;
using PartnershipBot.Cards;

namespace PartnershipBot.Features.Reminders;

/// <summary>The link to a calendar file.</summary>
public static class CalendarCard
{
    public static AdaptiveCard For(CardContext ctx, Uri link)
    {
        var texts = ctx.Texts;
        var card = CardFrame.New(ctx, texts.Say("buttonCalendar"), $"{texts.Say("calendarReady")} {link}");
        card.Body.Add(CardText.Plain(texts.Say("calendarReady")));
        card.Actions.Add(new AdaptiveOpenUrlAction { Title = texts.Say("buttonDownload"), Url = link });
        return card;
    }
}
