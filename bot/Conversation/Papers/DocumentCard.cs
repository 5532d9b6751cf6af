using AdaptiveCards;
using PartnershipBot.Cards;

namespace PartnershipBot.Conversation.Papers;

/// <summary>The link to a document.</summary>
public static class DocumentCard
{
    /// <param name="name">The file's name.</param>
    /// <param name="sentences">What is said of it.</param>
    public static AdaptiveCard For(CardContext ctx, string name, Uri link, IReadOnlyList<string> sentences)
    {
        var texts = ctx.Texts;
        var card = CardFrame.New(ctx, texts.Say("documentTitle"), $"{name}. {string.Join(' ', sentences)} {link}");
        card.Body.Add(CardText.Strong(name));
        card.Body.AddRange(sentences.Select(CardText.Plain));
        card.Body.Add(CardText.Subtle(texts.Say("documentLinkExpires")));
        card.Actions.Add(new AdaptiveOpenUrlAction { Title = texts.Say("buttonDownload"), Url = link });
        return card;
    }
}
