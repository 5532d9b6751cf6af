using AdaptiveCards;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Stages;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Cards;

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
        if (StageRules.OfStatus(partnership) is { } stage && FormFields.Of(stage, partnership.Answers, library).Any(f => !f.IsOptional))
        {
            yield return Button(ctx, partnership, "buttonFillIn", stage);
        }
        if (FollowUp.IsUnderWay(partnership) && !(partnership.Agreement.Start > ctx.Today))
        {
            yield return Button(ctx, partnership, "buttonSession", FollowUpStage.Stage);
        }
    }

    private static AdaptiveSubmitAction Button(CardContext ctx, Partnership partnership, string title, Stage stage) => new()
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
