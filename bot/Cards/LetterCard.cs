using AdaptiveCards;
using PartnershipBot.Language;

namespace PartnershipBot.Cards;

/// <summary>A letter to read over: to copy from the card, or to open in the person's e-mail program.</summary>
public static class LetterCard
{
    /// <summary>The card of a letter. It shows the whole of it, beyond the comfortable size if need be: what is copied is sent.</summary>
    /// <param name="title">What the letter is, as plain text.</param>
    public static AdaptiveCard For(CardContext ctx, string title, Letter letter)
    {
        for (var length = letter.Body.Length; ; length = length * 3 / 4)
        {
            var card = Build(ctx, title, letter, Escape.Shorten(letter.Body, length));
            if (CardSize.Of(card) <= CardSize.Most || length < CardSize.UsualText)
            {
                return card;
            }
        }
    }

    private static AdaptiveCard Build(CardContext ctx, string title, Letter letter, string body)
    {
        var texts = ctx.Texts;
        var (url, isWhole) = MailLink.To(letter, texts.Say("letterMore"));
        var card = CardFrame.New(
            ctx,
            title,
            texts.Say("lineOf", ("label", new Phrase("letterSubject")), ("value", letter.Subject)),
            wide: true
        );
        card.Body.Add(CardText.Labelled(texts, texts.Say("letterTo"), letter.To));
        card.Body.Add(CardText.Labelled(texts, texts.Say("letterSubject"), letter.Subject));
        card.Body.Add(new AdaptiveContainer { Style = AdaptiveContainerStyle.Emphasis, Items = [.. Lines(body)] });
        card.Body.Add(CardText.Subtle(texts.Say(isWhole ? "letterHint" : "letterTooLong")));
        card.Actions.Add(new AdaptiveOpenUrlAction { Title = texts.Say("letterOpen"), Url = new Uri(url) });
        return card;
    }

    /// <summary>A text for each line, so that what is selected and copied has the lines of the letter.</summary>
    private static IEnumerable<AdaptiveElement> Lines(string body)
    {
        var opens = true;
        foreach (var line in body.Split('\n'))
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                opens = true;
                continue;
            }
            var text = CardText.Plain(line);
            text.Spacing = opens ? AdaptiveSpacing.Medium : AdaptiveSpacing.None;
            opens = false;
            yield return text;
        }
    }
}
