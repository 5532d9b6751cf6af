using AdaptiveCards;
using PartnershipBot.Interview;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Cards;

/// <summary>An amendment (avenant) before its signature: each change with what is signed today and what will hold.</summary>
public static class AmendmentCard
{
    /// <summary>The card of the amendment that a partnership prepares.</summary>
    public static AdaptiveCard For(CardContext ctx, Partnership partnership) => CardSize.Fit(maxLength => Build(ctx, partnership, maxLength));

    private static AdaptiveCard Build(CardContext ctx, Partnership partnership, int maxLength)
    {
        var texts = ctx.Texts;
        var words = new AnswersInWords(ctx, partnership.Answers, AnswerSheet.Empty, partnership.OwnerName, maxLength);
        var number = 1 + (partnership.Answers.Whole(Fields.Amendments) ?? 0);
        var status = texts.Say(StatusNames.Key(partnership.Status));
        var card = CardFrame.New(
            ctx, texts.Say("amendmentTitle", ("number", number), ("title", words.Short(Escape.Flat(partnership.Name)))), status, wide: true);
        card.Body.Add(CardText.Subtle(status));
        card.Body.Add(CardText.Columns(
            ("1", [CardText.Strong(texts.Say("amendmentChanges"))]),
            ("1", [CardText.Strong(texts.Say("amendmentBefore"))]),
            ("1", [CardText.Strong(texts.Say("amendmentAfter"))])));
        foreach (var change in partnership.Decision.Adjustments)
        {
            var label = Slot.Parse(change.Slot) is { } slot ? texts.Label(slot.Question.Id) : change.Slot;
            var row = CardText.Columns(
                ("1", [CardText.Plain(label)]),
                ("1", [CardText.Plain(words.Short(change.Before ?? texts.Say("amendmentNone")))]),
                ("1", [CardText.Strong(words.Short(change.After))]));
            row.Separator = true;
            card.Body.Add(row);
        }
        foreach (var id in new[] { "AM1", "AM2", "AM3" })
        {
            card.Body.Add(CardText.Labelled(texts, texts.Label(id), words.Of(id)));
        }
        card.Body.Add(CardText.Subtle(texts.Say("amendmentToSign")));
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonAmendmentSigned"), Verbs.AmendmentSigned).Positive());
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonOpenAgreement"), Verbs.Preview));
        return card;
    }
}
