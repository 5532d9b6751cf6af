using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;

namespace PartnershipBot.Features.Libraries;

/// <summary>The library's own answers, with the way to how it wants to be reminded.</summary>
internal sealed class LibraryStageUse() : StageUse(LibraryStage.Stage)
{
    public override (IEnumerable<AdaptiveAction> First, IEnumerable<AdaptiveAction> Last) RecapButtons(
        CardContext ctx,
        AnswerSheet answers
    ) =>
        (
            [
                CardActions.Button(ctx, ctx.Texts.Say("buttonReminderSettings"), Verbs.ReminderSettings),
                CardActions.Button(ctx, ctx.Texts.Say("buttonAuthority"), Verbs.Authority),
            ],
            []
        );
}
