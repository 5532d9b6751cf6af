using AdaptiveCards;

namespace PartnershipBot.Cards;

/// <summary>What can be asked for.</summary>
public static class MenuCard
{
    /// <summary>The menu.</summary>
    /// <param name="hasCurrent">Whether a partnership waits for an answer.</param>
    /// <param name="isUnderWay">Whether sessions of the partnership worked on may be noted.</param>
    public static AdaptiveCard For(CardContext ctx, bool hasCurrent, bool isUnderWay = false)
    {
        var texts = ctx.Texts;
        List<AdaptiveAction> actions =
        [
            CardActions.Button(ctx, texts.Say("buttonNew"), Verbs.New),
            CardActions.Button(ctx, texts.Say("buttonMyPartnerships"), Verbs.Portfolio, (DataKeys.Page, 0)),
            CardActions.Button(ctx, texts.Say("buttonPartners"), Verbs.Partners),
            CardActions.Button(ctx, texts.Say("buttonSettings"), Verbs.Settings),
            CardActions.Button(ctx, texts.Say("buttonHelp"), Verbs.Help),
        ];
        if (isUnderWay)
        {
            actions.Insert(1, CardActions.Button(ctx, texts.Say("buttonSession"), Verbs.Session));
        }
        if (hasCurrent)
        {
            actions.Insert(1, CardActions.Button(ctx, texts.Say("buttonResume"), Verbs.Resume));
        }
        actions[hasCurrent || isUnderWay ? 1 : 0].Positive();
        var titles = string.Join(", ", actions.Select(a => a.Title));
        var card = CardFrame.New(ctx, texts.Say("menuTitle"), texts.Say("choicesOffered", ("choices", titles)));
        card.Actions.AddRange(actions);
        return card;
    }
}
