using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Interview;

namespace PartnershipBot.Features.Agreements;

/// <summary>An amendment (avenant) before its signature: each change with what is signed today and what will hold.</summary>
public static class AmendmentCard
{
    /// <summary>The card of the amendment that a partnership prepares.</summary>
    public static AdaptiveCard For(CardContext ctx, Partnership partnership) =>
        CardSize.Fit(maxLength => Build(ctx, partnership, maxLength));

    private static AdaptiveCard Build(CardContext ctx, Partnership partnership, int maxLength)
    {
        var texts = ctx.Texts;
        var words = new AnswersInWords(ctx, partnership.Answers, AnswerSheet.Empty, partnership.OwnerName, maxLength);
        var number = partnership.Agreement.Amendments + 1;
        var status = texts.Say(StatusNames.Key(partnership.Status));
        var card = CardFrame.New(
            ctx,
            texts.Say("amendmentTitle", ("number", number), ("title", words.Short(Escape.Flat(partnership.Name)))),
            status,
            wide: true
        );
        card.Body.Add(CardText.Subtle(status));
        card.Body.Add(CardText.Heading(texts.Say("amendmentChanges")));
        foreach (var change in partnership.Decision.Adjustments)
        {
            var label = AdjustmentsReader.Label(change, partnership.Answers, texts);
            card.Body.Add(CardText.Strong(label));
            card.Body.AddRange(
                CardText.Facts(
                    (texts.Say("amendmentBefore"), words.Short(change.Before ?? texts.Say("amendmentNone"))),
                    (texts.Say("amendmentAfter"), words.Short(change.After))
                )
            );
        }
        foreach (var id in new[] { AmendmentQuestions.LibraryApproval, AmendmentQuestions.PartnerApproval, AmendmentQuestions.SignedOn })
        {
            foreach (var slot in new Slot(Questions.Find(id)!).OfEach(partnership.Answers))
            {
                card.Body.Add(CardText.Labelled(texts, SlotWords.Label(slot, partnership.Answers, texts), words.At(slot)));
            }
        }
        card.Body.Add(CardText.Subtle(texts.Say("amendmentToSign")));
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonAmendmentSigned"), Verbs.AmendmentSigned).Positive());
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonOpenAgreement"), Verbs.Preview));
        return card;
    }
}
