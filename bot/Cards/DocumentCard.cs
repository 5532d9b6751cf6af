using AdaptiveCards;

namespace PartnershipBot.Cards;

/// <summary>The link to a document.</summary>
public static class DocumentCard
{
    /// <param name="name">The file's name.</param>
    /// <param name="isDraft">Whether nothing is signed yet, so that something may be missing.</param>
    public static AdaptiveCard For(CardContext ctx, string name, Uri link, bool isDraft)
    {
        var texts = ctx.Texts;
        var ready = texts.Say("documentReady");
        var card = CardFrame.New(ctx, texts.Say("buttonDocument"), $"{name}. {ready} {link}");
        card.Body.Add(CardText.Strong(name));
        card.Body.Add(CardText.Plain(ready));
        if (isDraft)
        {
            card.Body.Add(CardText.Plain(texts.Say("documentIsDraft")));
        }
        card.Body.Add(CardText.Subtle(texts.Say("documentLinkExpires")));
        card.Actions.Add(new AdaptiveOpenUrlAction { Title = texts.Say("buttonDownload"), Url = link });
        return card;
    }
}
