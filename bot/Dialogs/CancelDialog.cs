using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Dialogs;

/// <summary>« annuler »: asks before it puts a draft aside, and lets it be brought back.</summary>
internal sealed class CancelDialog() : Dialog(DialogIds.Cancel)
{
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        switch (YesNoReader.Read(turn.Incoming.Text))
        {
            case true when turn.Current is { Status: PartnershipStatus.Evaluating } reviewed:
                var without = Milestones.Without(reviewed.Answers, "evaluation_");
                turn.Save((reviewed with { Answers = reviewed.Answers.With(without) }).MovedTo(PartnershipStatus.Active), "cancel review", without);
                await dc.Context.SendAsync(turn.Texts.Say("reviewCancelled"), cancellationToken);
                return await dc.CancelAllDialogsAsync(cancellationToken);
            case true when turn.Current is { IsDraft: true } partnership:
                var texts = turn.Texts;
                turn.Save(partnership with { DiscardedAt = turn.Now }, "discard", new Dictionary<string, object?>());
                turn.Choose(null);
                await dc.Context.SendAsync(texts.Say("cancelled", ("date", turn.Today.AddDays(Partnership.DaysToRestore))), cancellationToken);
                return await dc.CancelAllDialogsAsync(cancellationToken);
            case null:
                await dc.Context.SendAsync(turn.Texts.Say("yesNoExpected"), cancellationToken);
                await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
                return EndOfTurn;
            default:
                await dc.Context.SendAsync(turn.Texts.Say("cancelRefused"), cancellationToken);
                return await dc.EndDialogAsync(null, cancellationToken);
        }
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var texts = Turn.Of(turnContext).Texts;
        return turnContext.SendAsync(texts.Say(Turn.Of(turnContext).Current?.Status == PartnershipStatus.Evaluating ? "cancelReviewAsk" : "cancelAsk"), cancellationToken, texts.Say("buttonYes"), texts.Say("buttonNo"));
    }
}
