using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Interview;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Start;

/// <summary>What can be asked for here: what is sensible to do next with the partnership worked on comes first.</summary>
public static class MenuCard
{
    /// <summary>The most characters of a name.</summary>
    private const int MostOfName = 160;

    /// <summary>The menu.</summary>
    /// <param name="current">The partnership worked on, or null.</param>
    public static AdaptiveCard For(CardContext ctx, Partnership? current)
    {
        var texts = ctx.Texts;
        var followed = current is { DiscardedAt: null } ? current : null;
        List<AdaptiveAction> actions = [];
        if (followed is not null)
        {
            actions.AddRange(OfPartnership(ctx, followed));
        }
        actions.AddRange([
            CardActions.Button(ctx, texts.Say("buttonNew"), Verbs.New),
            CardActions.Button(ctx, texts.Say("buttonMyPartnerships"), Verbs.Portfolio, (DataKeys.Page, 0)),
            CardActions.Button(ctx, texts.Say("buttonHelp"), Verbs.Help),
            CardActions.Button(ctx, texts.Say("buttonPartners"), Verbs.Partners).Secondary(),
            CardActions.Button(ctx, texts.Say("buttonSettings"), Verbs.Settings).Secondary(),
        ]);
        actions[0].Positive();
        var titles = string.Join(", ", actions.Select(a => a.Title));
        var card = CardFrame.New(ctx, texts.Say("menuTitle"), texts.Say("choicesOffered", ("choices", titles)));
        if (followed is { Name.Length: > 0 })
        {
            card.Body.Add(
                CardText.Plain(
                    texts.Say(
                        "menuAbout",
                        ("partnership", Escape.Shorten(Escape.Flat(followed.Name), MostOfName)),
                        ("status", new Phrase(StatusNames.Key(followed.Status)))
                    )
                )
            );
        }
        if (ctx.LibraryName is { } library)
        {
            card.Body.Add(CardText.Subtle(texts.Say("libraryHere", ("library", Escape.Shorten(Escape.Flat(library), MostOfName)))));
        }
        card.Actions.AddRange(actions);
        return card;
    }

    /// <summary>What is sensible to do next; questions that wait beside it are taken up too.</summary>
    private static IEnumerable<AdaptiveAction> OfPartnership(CardContext ctx, Partnership partnership)
    {
        var step = Standing.Of(partnership, ctx.Today).NextStep;
        if (NextStepButton.Of(ctx, step) is { } next)
        {
            yield return next;
        }
        if (step != NextStep.Session && FollowUp.IsUnderWay(partnership))
        {
            yield return CardActions.Button(ctx, ctx.Texts.Say("buttonSession"), Verbs.Session);
        }
        var leads = step is NextStep.Answer or NextStep.Evaluate or NextStep.Decide or NextStep.Amend;
        if (StageRules.StageOf(partnership) is not null && !(leads && partnership.Status != PartnershipStatus.Active))
        {
            yield return CardActions.Button(ctx, ctx.Texts.Say("buttonResume"), Verbs.Resume);
        }
    }
}
