using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Sessions;

namespace PartnershipBot.Features.Sessions;

/// <summary>The sessions of a partnership, the last ones first, a page at a time, and what they add up to.</summary>
public static class SessionsCard
{
    private const int PageSize = 5;

    /// <summary>How many pages there are.</summary>
    public static int Pages(int sessions) => Math.Max(1, (sessions + PageSize - 1) / PageSize);

    /// <summary>The card of a page.</summary>
    /// <param name="sessions">All sessions of the partnership, from the first day to the last.</param>
    /// <param name="page">Which page, from 0; outside of the list it is the nearest one.</param>
    public static AdaptiveCard For(
        CardContext ctx,
        Partnership partnership,
        IReadOnlyList<Session> sessions,
        SessionTotals totals,
        int page
    )
    {
        var texts = ctx.Texts;
        page = Math.Clamp(page, 0, Pages(sessions.Count) - 1);
        var sums = SessionTotalsText.Totals(texts, partnership, totals);
        var name = Escape.Shorten(Escape.Flat(partnership.Name), CardSize.UsualText / 2);
        var card = CardFrame.New(
            ctx,
            texts.Say("sessionsTitle", ("partnership", name)),
            $"{string.Join(". ", SessionTotalsText.Spoken(texts, sums))}.",
            wide: true
        );
        card.Body.AddRange(CardText.FactSet(sums));
        if (SessionTotalsText.Criteria(texts, partnership, totals) is { Count: > 0 } criteria)
        {
            card.Body.Add(CardText.Heading(texts.Say("agreementCriteria")));
            card.Body.Add(CardText.Bullets(criteria));
        }
        foreach (var session in sessions.Reverse().Skip(page * PageSize).Take(PageSize))
        {
            card.Body.Add(Entry(ctx, session));
        }
        if (Pages(sessions.Count) > 1)
        {
            card.Body.Add(CardText.Page(texts, page, Pages(sessions.Count)));
        }
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonSession"), Verbs.Session).Positive());
        if (page > 0)
        {
            card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonLaterSessions"), Verbs.Sessions, (DataKeys.Page, page - 1)));
        }
        if (page < Pages(sessions.Count) - 1)
        {
            card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonEarlierSessions"), Verbs.Sessions, (DataKeys.Page, page + 1)));
        }
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonRequests"), Verbs.Appeals));
        return card;
    }

    /// <summary>A session: the row changes it, the button under it takes it away.</summary>
    private static AdaptiveContainer Entry(CardContext ctx, Session session)
    {
        var texts = ctx.Texts;
        var date = texts.Value(session.Date);
        var line = SessionTotalsText.Line(texts, session);
        return new AdaptiveContainer
        {
            Items =
            [
                CardRow.Of(
                    CardActions.Button(
                        ctx,
                        texts.Say("lineOf", ("label", texts.Say("buttonEditSession")), ("value", date)),
                        Verbs.EditSession,
                        (DataKeys.Session, session.Id)
                    ),
                    texts.Say("buttonEdit"),
                    CardText.Strong(date),
                    CardText.Subtle(line)
                ),
                CardText.Actions(
                    CardActions
                        .Button(ctx, texts.Say("removeSessionOf", ("date", date)), Verbs.RemoveSession, (DataKeys.Session, session.Id))
                        .Saying(texts.Say("lineOf", ("label", texts.Say("buttonRemoveSession")), ("value", date)))
                ),
            ],
        };
    }
}
