using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Domain;

namespace PartnershipBot.Features.Sessions;

/// <summary>« Pour quel partenariat ? », when a session may be about several.</summary>
public static class SessionChoiceCard
{
    /// <summary>The most partnerships in sight; the others are in a list, or named.</summary>
    private const int Most = 5;

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
            var partner = PartnershipLines.Partner(partnership, texts);
            card.Body.Add(
                CardRow.Of(
                    CardActions.Button(own, title, isList ? Verbs.Sessions : Verbs.Session),
                    texts.Say("rowChoose"),
                    [CardText.Strong(name), .. partner is null ? Array.Empty<AdaptiveTextBlock>() : [CardText.Subtle(partner)]]
                )
            );
        }
        if (partnerships.Count > Most)
        {
            var others = partnerships.Skip(Most).Select(p => SessionPartnership.Choice(p, texts)).ToList();
            card.Body.Add(PickCard.Input(ctx, texts.Say("sessionOther"), SearchedChoices.Partnership, others));
            card.Actions.Add(
                PickCard.Button(
                    ctx with
                    {
                        PartnershipId = "",
                        Revision = 0,
                    },
                    SearchedChoices.Partnership,
                    isList ? Verbs.Sessions : Verbs.Session
                )
            );
        }
        card.Body.Add(CardText.Subtle(texts.Say("sessionWhichHint")));
        return card;
    }
}
