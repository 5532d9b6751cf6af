using AdaptiveCards;
using PartnershipBot.Cards;

namespace PartnershipBot.Features.Start;

/// <summary>What Passerelle says of itself when it arrives.</summary>
public static class WelcomeCard
{
    /// <summary>The most characters of a name.</summary>
    private const int MostOfName = 160;

    /// <summary>The welcome.</summary>
    /// <param name="team">Whether it arrives in a team rather than in a personal chat.</param>
    public static AdaptiveCard For(CardContext ctx, bool team)
    {
        var texts = ctx.Texts;
        var text = texts.Say(team ? "welcomeTeam" : "welcomePersonal");
        var card = CardFrame.Bare(ctx, text);
        card.Body.Add(CardText.Plain(text));
        if (team)
        {
            card.Actions.AddRange(TeamMenuCard.Actions(ctx, null));
            card.Actions.AddRange(PersonalChat.Link(ctx, texts.Say("teamMenuMessage")));
            return card;
        }
        if (ctx.LibraryName is { } library)
        {
            card.Body.Add(CardText.Subtle(texts.Say("libraryHere", ("library", Escape.Shorten(Escape.Flat(library), MostOfName)))));
        }
        // Some channels tell that the bot came before they tell who is there.
        card.Actions.Add(CardActions.Unbound(ctx, texts.Say("buttonNew"), Verbs.New).Positive());
        card.Actions.Add(CardActions.Unbound(ctx, texts.Say("buttonHelp"), Verbs.Help));
        return card;
    }
}
