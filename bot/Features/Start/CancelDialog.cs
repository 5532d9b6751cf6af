using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Start;

/// <summary>« annuler »: asks before it puts a draft aside, and lets it be brought back.</summary>
internal sealed class CancelDialog() : YesNoDialog(Name, "cancelRefused")
{
    /// <summary>The name under which a stored stack knows it.</summary>
    public const string Name = "cancel";

    protected override async Task<DialogTurnResult> ConfirmedAsync(DialogContext dc, Turn turn, CancellationToken ct)
    {
        switch (turn.Current)
        {
            case { Status: PartnershipStatus.Evaluating } reviewed:
                var without = reviewed.Answers.Clearing("evaluation_");
                turn.Save(
                    reviewed,
                    (reviewed with { Answers = reviewed.Answers.With(without) }).TransitionedTo(PartnershipStatus.Active),
                    Deed.CancelReview,
                    without
                );
                await dc.Context.SendAsync(turn.Texts.Say("reviewCancelled"), ct);
                break;
            case { IsDraft: true } partnership:
                var texts = turn.Texts;
                turn.Save(partnership, partnership with { DiscardedAt = turn.Now }, Deed.Discard, new Dictionary<string, object?>());
                turn.Choose(null);
                await dc.Context.SendAsync(texts.Say("cancelled", ("date", turn.Today.AddDays(Partnership.DaysToRestore))), ct);
                break;
            default:
                return await RefuseAsync(dc, turn, ct);
        }
        return await dc.CancelAllDialogsAsync(ct);
    }

    public override Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        var texts = Turn.Of(turnContext).Texts;
        return turnContext.SendAsync(
            texts.Say(Turn.Of(turnContext).Current?.Status == PartnershipStatus.Evaluating ? "cancelReviewAsk" : "cancelAsk"),
            cancellationToken,
            texts.Say("buttonDiscard"),
            texts.Say("buttonCarryOn")
        );
    }
}
