using AdaptiveCards;
using PartnershipBot.Language;

namespace PartnershipBot.Cards;

/// <summary>What all cards have in common: version, language, title, and words for those who do not see them.</summary>
internal static class CardFrame
{
    /// <summary>The most characters of what is said in place of a card.</summary>
    private const int MostSaid = 500;

    /// <summary>A card with nothing in it but its title.</summary>
    /// <param name="title">The title, as plain text.</param>
    /// <param name="says">What the card says, in a sentence or two of plain text; the title goes before it.</param>
    /// <param name="wide">Whether Teams may use the whole width of the pane.</param>
    public static AdaptiveCard New(CardContext ctx, string title, string says, bool wide = false)
    {
        var said = Escape.Shorten(says.Length == 0 ? title : $"{Closed(title)} {says}", MostSaid);
        var card = Bare(ctx, said);
        card.Body.Add(CardText.Title(title));
        if (wide && ctx.TakesExecute)
        {
            card.AdditionalProperties["msteams"] = new Dictionary<string, object> { ["width"] = "Full" };
        }
        return card;
    }

    /// <summary>A sentence with one mark at its end.</summary>
    private static string Closed(string sentence) =>
        sentence.TrimEnd() is var said && said.Length > 0 && said[^1] is '.' or '?' or '!' or '…' ? said : said + ".";

    /// <summary>A card with nothing in it.</summary>
    public static AdaptiveCard Bare(CardContext ctx, string said) =>
        new(new AdaptiveSchemaVersion(1, 5))
        {
            FallbackText = Escape.Markdown(said),
            Speak = Escape.Speech(said),
            Lang = LangCode.Of(ctx.Texts.Lang),
        };
}
