using AdaptiveCards;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Cards;

/// <summary>« Pour quel partenariat ? », when a session may be about several.</summary>
public static class SessionChoiceCard
{
    /// <summary>The most partnerships in sight; the others are named.</summary>
    private const int Most = 8;

    private const int MostOfName = 60;

    /// <summary>The card of the partnerships that are under way.</summary>
    /// <param name="isList">Whether their sessions are to be seen, rather than one to be noted.</param>
    public static AdaptiveCard For(CardContext ctx, IReadOnlyList<Partnership> partnerships, bool isList)
    {
        var texts = ctx.Texts;
        var card = CardFrame.New(ctx, texts.Say("sessionWhich"), texts.Say("sessionWhichHint"));
        foreach (var partnership in partnerships.Take(Most))
        {
            var own = ctx.About(partnership);
            var name = Escape.Shorten(Escape.Flat(partnership.Name), MostOfName);
            var title = texts.Say(isList ? "buttonSessionsNamed" : "buttonSessionNamed", ("partnership", name));
            card.Body.Add(CardText.Actions(CardActions.Button(own, title, isList ? Verbs.Sessions : Verbs.Session)));
        }
        card.Body.Add(CardText.Subtle(texts.Say("sessionWhichHint")));
        return card;
    }
}
