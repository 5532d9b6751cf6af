using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;

namespace PartnershipBot.Features.Partners;

/// <summary>What is known of a partner, each line with its « Modifier ».</summary>
public static class EditPartnerCard
{
    /// <summary>The card of a partner.</summary>
    public static AdaptiveCard For(CardContext ctx, KnownPartner partner) => CardSize.Fit(maxLength => Build(ctx, partner, maxLength));

    private static AdaptiveCard Build(CardContext ctx, KnownPartner partner, int maxLength)
    {
        var texts = ctx.Texts;
        var words = new AnswersInWords(ctx, partner.Profile, AnswerSheet.Empty, "", maxLength);
        var name = Escape.Shorten(Escape.Flat(partner.Name), maxLength);
        var card = CardFrame.New(ctx, texts.Say("editPartnerTitle", ("partner", name)), texts.Say("editPartnerHint"), wide: true);
        card.Body.Add(CardText.Subtle(texts.Say("editPartnerHint")));
        foreach (var id in PartnerCard.Profile.Prepend(ProspectQuestions.Name.Question.Id))
        {
            var label = texts.Label(id);
            card.Body.Add(
                EditRow.Of(
                    texts,
                    CardActions.Button(
                        ctx,
                        texts.Say("editOf", ("label", label)),
                        Verbs.EditPartner,
                        (DataKeys.Partner, partner.Id),
                        (DataKeys.Slot, id)
                    ),
                    label,
                    words.Of(id)
                )
            );
        }
        card.Actions.Add(
            CardActions.Button(ctx, texts.Say("buttonPartnerSheet"), Verbs.Partner, (DataKeys.Partner, partner.Id)).Positive()
        );
        return card;
    }
}
