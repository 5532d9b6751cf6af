using AdaptiveCards;

namespace PartnershipBot.Cards;

/// <summary>The way from a team's channel or a group to the personal chat, where questions are asked.</summary>
internal static class PersonalChat
{
    /// <summary>The most characters that are written there beforehand.</summary>
    private const int MostOfMessage = 100;

    /// <summary>
    /// The button that opens it; nothing where the client has no such link.
    /// https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams
    /// </summary>
    /// <param name="message">What is written there beforehand; the person sends it.</param>
    public static IEnumerable<AdaptiveAction> Link(CardContext ctx, string message) =>
        ctx.Team is { Bot: { Length: > 0 } bot }
            ?
            [
                new AdaptiveOpenUrlAction
                {
                    Title = ctx.Texts.Say("buttonPersonalChat"),
                    Url = Address(bot, Escape.Shorten(message, MostOfMessage)),
                },
            ]
            : [];

    private static Uri Address(string bot, string message) =>
        new($"https://teams.microsoft.com/l/chat/0/0?users={Uri.EscapeDataString(bot)}&message={Uri.EscapeDataString(message)}");
}
