using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Start;

/// <summary>What can be asked for in a team or a group; every one of its buttons works there.</summary>
public static class TeamMenuCard
{
    /// <summary>The most characters of a name.</summary>
    private const int MostOfName = 160;

    /// <summary>The menu.</summary>
    /// <param name="current">The partnership that was last shown in this thread, or null.</param>
    public static AdaptiveCard For(CardContext ctx, Partnership? current)
    {
        var texts = ctx.Texts;
        var followed = current is { DiscardedAt: null } ? current : null;
        var actions = Actions(ctx, followed);
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
        card.Body.Add(CardText.Subtle(texts.Say("teamMenuTyped")));
        card.Body.Add(CardText.Subtle(texts.Say("teamMenuPersonal")));
        card.Actions.AddRange(actions);
        card.Actions.AddRange(PersonalChat.Link(ctx, texts.Say("teamMenuMessage")));
        return card;
    }

    /// <summary>The buttons, what is about the partnership shown before the others.</summary>
    internal static IReadOnlyList<AdaptiveAction> Actions(CardContext ctx, Partnership? followed)
    {
        var texts = ctx.Texts;
        List<AdaptiveAction> actions = [];
        if (followed is not null)
        {
            actions.Add(CardActions.Button(ctx, texts.Say("buttonProgress"), Verbs.Progress));
            if (!Transitions.IsFirstContact(followed.Status))
            {
                actions.Add(CardActions.Button(ctx, texts.Say("buttonOpenAgreement"), Verbs.Preview));
            }
        }
        actions.Add(CardActions.Button(ctx, texts.Say("buttonMyPartnerships"), Verbs.Portfolio, (DataKeys.Page, 0)));
        actions.Add(CardActions.Button(ctx, texts.Say("buttonPartners"), Verbs.Partners));
        actions.Add(CardActions.Button(ctx, texts.Say("buttonReminders"), Verbs.Reminders));
        actions.Add(CardActions.Button(ctx, texts.Say("buttonHelp"), Verbs.Help));
        actions[0].Positive();
        return actions;
    }
}
