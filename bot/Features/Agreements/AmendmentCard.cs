using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Interview;
using PartnershipBot.Language;

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
        card.Body.Add(CardText.Band(CardText.Strong(status), CardText.Subtle(texts.Say("amendmentToSign"))));
        card.Body.AddRange(CardText.Facts(texts, Signing(partnership, texts, words)));
        card.Body.Add(CardText.Heading(texts.Say("amendmentChanges")));
        foreach (var change in partnership.Decision.Adjustments)
        {
            var label = AdjustmentsReader.Label(change, partnership.Answers, texts);
            card.Body.Add(CardText.Strong(label));
            card.Body.AddRange(
                CardText.Facts(
                    texts,
                    (texts.Say("amendmentBefore"), words.Short(change.Before ?? texts.Say("amendmentNone"))),
                    (texts.Say("amendmentAfter"), words.Short(change.After))
                )
            );
        }
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonAmendmentSigned"), Verbs.AmendmentSigned).Positive());
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonOpenAgreement"), Verbs.Preview));
        return card;
    }

    /// <summary>The approvals and the signature, each with its day or « ○ À compléter ».</summary>
    private static IEnumerable<(string Label, string? Value)> Signing(Partnership partnership, Texts texts, AnswersInWords words) =>
        new[] { AmendmentQuestions.LibraryApproval, AmendmentQuestions.PartnerApproval, AmendmentQuestions.SignedOn }
            .SelectMany(id => new Slot(Questions.Find(id)!).OfEach(partnership.Answers))
            .Select(slot =>
                (
                    SlotWords.Label(slot, partnership.Answers, texts),
                    (string?)(words.At(slot) ?? CardText.Marked(CardMark.ToCome, texts.Say("recapToComplete")))
                )
            );
}
