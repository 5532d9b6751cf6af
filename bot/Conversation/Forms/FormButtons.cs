using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Interview;

namespace PartnershipBot.Conversation.Forms;

/// <summary>
/// The buttons that open a form over a team's or a group's conversation, where the client can: everybody sees the card, and
/// whoever presses fills in.
/// </summary>
internal static class FormButtons
{
    /// <summary>The form of the stage that is open, and the one of a session; each only where there is something to fill in.</summary>
    /// <param name="library">The library's own answers.</param>
    public static IEnumerable<AdaptiveAction> Of(CardContext ctx, Partnership partnership, AnswerSheet library)
    {
        if (ctx.Team is not { HasForms: true } || partnership.DiscardedAt is not null)
        {
            yield break;
        }
        foreach (var use in FeatureBook.Uses)
        {
            if (use.FormTitle(ctx, partnership, library) is { } title)
            {
                yield return Button(ctx, partnership, title, use.Stage);
            }
        }
    }

    private static AdaptiveSubmitAction Button(CardContext ctx, Partnership partnership, string title, Stage stage) =>
        new()
        {
            Title = ctx.Texts.Say(title),
            Data = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                [DataKeys.Teams] = new Dictionary<string, object> { ["type"] = "task/fetch" },
                [DataKeys.Verb] = Verbs.Form,
                [DataKeys.Library] = ctx.Library,
                [DataKeys.Partnership] = partnership.Id,
                [DataKeys.Revision] = partnership.Revision,
                [DataKeys.Stage] = stage.Id,
            },
        };
}
