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
        card.Body.Add(CardText.Band(CardText.Strong(Short(says))));
        var withButtons = 0;
        foreach (var line in lines)
        {
            var name = CardText.Strong(Short(SignatureWords.Name(line, texts)));
            var mark =
                line.Mark.RefusedOn is not null ? CardMark.Stopped
                : line.IsMissing && (signedOn is null || line.IsVisa) ? CardMark.ToCome
                : CardMark.Done;
            var state = CardText.Plain(CardText.Marked(mark, Short(SignatureWords.State(line, signedOn, texts))));
            state.Spacing = AdaptiveSpacing.None;
            if (line.IsMissing && (signedOn is null || line.IsVisa) && withButtons++ < MostWithButtons)
            {
                card.Body.Add(Row(ctx, line, line.IsVisa ? "buttonVisaToday" : "buttonSignedToday", SignatureEvent.Signed, name, state));
                card.Body.Add(SendingRow(ctx, line, Short));
            }
            else
            {
                name.Separator = true;
                card.Body.Add(name);
                card.Body.Add(state);
            }
        }
        var help = CardText.Subtle(texts.Say("signaturesHelp"));
        help.Spacing = AdaptiveSpacing.Medium;
        card.Body.Add(help);
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonOpenAgreement"), Verbs.Preview));
        return card;

        string Short(string text) => Escape.Shorten(text, maxLength);
    }

    /// <summary>The text to sign, of the agreement or of an amendment, on its way to somebody: sent today, or recalled today.</summary>
    private static AdaptiveColumnSet SendingRow(CardContext ctx, SignatureLine line, Func<string, string> shorten)
    {
        // A visa is written as what is given, not as who gives it.
        var (what, button, done) = line.Mark.SentOn is null
            ? (line.IsVisa ? "signatureToSendVisa" : "signatureToSend", "buttonSentToday", SignatureEvent.Sent)
            : (line.IsVisa ? "signatureToRecallVisa" : "signatureToRecall", "buttonRemindedToday", SignatureEvent.Reminded);
        var told = ctx.Texts.Say(what, ("name", line.Who.Name));
        return Row(ctx, line, button, done, CardText.Subtle(shorten(told)));
    }

    private static AdaptiveColumnSet Row(
        CardContext ctx,
        SignatureLine line,
        string button,
        SignatureEvent done,
        params AdaptiveTextBlock[] what
    ) =>
        CardRow.Of(
            CardActions.Button(
                ctx,
                ctx.Texts.Say("lineOf", ("label", SignatureWords.Name(line, ctx.Texts)), ("value", ctx.Texts.Say(button))),
                Verbs.MarkSignature,
                (DataKeys.Person, line.Who.Name),
                (DataKeys.Partner, line.Mark.Party ?? ""),
                (DataKeys.Value, done.ToString())
            ),
            ctx.Texts.Say(button),
            what
        );
}
