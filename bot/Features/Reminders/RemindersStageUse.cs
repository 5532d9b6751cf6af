using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;

namespace PartnershipBot.Features.Reminders;

/// <summary>How the library wants to be reminded, with the way to the reminders to come.</summary>
internal sealed class RemindersStageUse() : StageUse(RemindersStage.Stage)
{
    public override string SavedKey => "reminderSettingsSaved";

    public override (IEnumerable<AdaptiveAction> First, IEnumerable<AdaptiveAction> Last) RecapButtons(
        CardContext ctx,
        AnswerSheet answers
    ) => ([CardActions.Button(ctx, ctx.Texts.Say("buttonReminders"), Verbs.Reminders)], []);
}
