using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Interview;

namespace PartnershipBot.Features.Sessions;

/// <summary>A session that is noted, each answer with « Modifier », and what all sessions add up to against what was agreed.</summary>
public static class SessionCard
{
    /// <summary>The card of a session.</summary>
    /// <param name="totals">Of all sessions of the partnership, this one included.</param>
    public static AdaptiveCard For(CardContext ctx, Partnership partnership, Session session, SessionTotals totals) =>
        CardSize.Fit(maxLength => Build(ctx, partnership, session, totals, maxLength));

    private static AdaptiveCard Build(CardContext ctx, Partnership partnership, Session session, SessionTotals totals, int maxLength)
    {
        var texts = ctx.Texts;
        var sums = SessionTotalsText.Totals(texts, partnership, totals);
        var title = texts.Say("sessionOn", ("date", session.Date));
        var spoken = string.Join(". ", SessionTotalsText.Spoken(texts, sums));
        var card = CardFrame.New(ctx, title, $"{SessionTotalsText.Line(texts, session)}. {spoken}.", wide: true);
        card.Body.Add(CardText.Subtle(Escape.Shorten(Escape.Flat(partnership.Name), maxLength)));

        var words = new AnswersInWords(ctx, session.Answers, AnswerSheet.Empty, "", maxLength);
        foreach (var slot in Walk.Slots(FollowUpStage.Stage, session.Answers))
        {
            var label = texts.Label(slot.Question.Id);
            card.Body.Add(
                EditRow.Of(
                    texts,
                    CardActions.Button(
                        ctx,
                        texts.Say("editOf", ("label", label)),
                        Verbs.EditSession,
                        (DataKeys.Session, session.Id),
                        (DataKeys.Slot, slot.ToString())
                    ),
                    label,
                    words.At(slot),
                    CardText.Subtle(texts.Say("sessionNotSaid"))
                )
            );
        }

        card.Body.Add(CardText.Heading(texts.Say("sessionsSoFar")));
        card.Body.AddRange(CardText.FactSet(sums));
        if (SessionTotalsText.Criteria(texts, partnership, totals) is { Count: > 0 } criteria)
        {
            card.Body.Add(CardText.Heading(texts.Say("agreementCriteria")));
            card.Body.Add(CardText.Bullets(criteria));
        }
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonSession"), Verbs.Session).Positive());
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonSessions"), Verbs.Sessions, (DataKeys.Page, 0)));
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonRemoveSession"), Verbs.RemoveSession, (DataKeys.Session, session.Id)));
        return card;
    }
}
