using AdaptiveCards;

namespace PartnershipBot.Cards;

/// <summary>What is answered in a team or a group to what belongs into the personal chat: a sentence, and the way there.</summary>
public static class PersonalChatCard
{
    /// <summary>The card.</summary>
    /// <param name="sentence">What is said, as plain text.</param>
    /// <param name="message">What is written there beforehand.</param>
    public static AdaptiveCard For(CardContext ctx, string sentence, string message)
    {
        var card = CardFrame.Bare(ctx, sentence);
        card.Body.Add(CardText.Plain(sentence));
        card.Actions.AddRange(PersonalChat.Link(ctx, message));
        return card;
    }
}
