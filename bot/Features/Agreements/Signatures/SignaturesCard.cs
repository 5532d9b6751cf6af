using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;

namespace PartnershipBot.Features.Agreements.Signatures;

/// <summary>Who has signed and who has not: a row for each person, with what can be noted of it today.</summary>
internal static class SignaturesCard
{
    /// <summary>The rows that have buttons; of more people one tells in words.</summary>
    private const int MostWithButtons = 8;

    public static AdaptiveCard For(CardContext ctx, Partnership partnership) =>
        CardSize.Fit(maxLength => Build(ctx, partnership, maxLength));

    private static AdaptiveCard Build(CardContext ctx, Partnership partnership, int maxLength)
    {
        var texts = ctx.Texts;
        var field = SignatureList.FieldOf(partnership);
        var lines = SignatureList.Of(partnership.Answers, field);
        var signedOn = partnership.IsBeingAmended ? null : partnership.Agreement.SignedOn;
        var missing = signedOn is null ? SignatureList.Missing(partnership.Answers, field) : [];
        var says = missing.Count == 0 ? texts.Say("signaturesComplete") : SignatureWords.Missing(missing, texts);
        var card = CardFrame.New(
            ctx,
            texts.Say("signaturesTitle", ("partnership", Short(PartnershipLines.Name(partnership, texts)))),
            Short(says)
        );
        card.Body.Add(CardText.Plain(Short(says)));
        var withButtons = 0;
        foreach (var line in lines)
        {
            var name = CardText.Strong(Short(SignatureWords.Name(line, texts)));
            name.Separator = true;
            var state = CardText.Plain(Short(SignatureWords.State(line, signedOn, texts)));
            state.Spacing = AdaptiveSpacing.None;
            state.Color =
                line.Mark.RefusedOn is not null ? AdaptiveTextColor.Attention
                : line.IsMissing && signedOn is null ? AdaptiveTextColor.Default
                : AdaptiveTextColor.Good;
            card.Body.Add(name);
            card.Body.Add(state);
            if (line.IsMissing && (signedOn is null || line.IsVisa) && withButtons++ < MostWithButtons)
            {
                card.Body.Add(CardText.Actions([.. Buttons(ctx, line)]));
            }
        }
        card.Body.Add(CardText.Subtle(texts.Say("signaturesHelp")));
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonOpenAgreement"), Verbs.Preview));
        return card;

        string Short(string text) => Escape.Shorten(text, maxLength);
    }

    private static IEnumerable<AdaptiveAction> Buttons(CardContext ctx, SignatureLine line)
    {
        var texts = ctx.Texts;
        yield return Of(line.IsVisa ? "buttonVisaToday" : "buttonSignedToday", SignatureEvent.Signed);
        yield return line.Mark.SentOn is null
            ? Of("buttonSentToday", SignatureEvent.Sent)
            : Of("buttonRemindedToday", SignatureEvent.Reminded);

        AdaptiveAction Of(string title, SignatureEvent what) =>
            CardActions
                .Button(ctx, texts.Say(title), Verbs.MarkSignature, (DataKeys.Person, line.Who.Name), (DataKeys.Value, what.ToString()))
                .Saying(texts.Say("lineOf", ("label", SignatureWords.Name(line, texts)), ("value", texts.Say(title))));
    }
}
