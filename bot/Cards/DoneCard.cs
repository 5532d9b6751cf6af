using AdaptiveCards;

namespace PartnershipBot.Cards;

/// <summary>What a card becomes once its action was done: a sentence, and nothing to press twice.</summary>
public static class DoneCard
{
    /// <summary>The card of a sentence.</summary>
    /// <param name="text">The sentence, as plain text.</param>
    public static AdaptiveCard For(CardContext ctx, string text)
    {
        var card = CardFrame.Bare(ctx, text);
        card.Body.Add(CardText.Plain(text));
        return card;
    }
}
