using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Dialogs.Sessions;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Dialogs;

/// <summary>« annuler » while a session is noted, and « Supprimer la séance »: asks before anything is lost.</summary>
internal sealed class DropSessionDialog() : Dialog(DialogIds.DropSession)
{
    /// <summary>The id of the noted session that is to be removed; nothing for the one that is being noted.</summary>
    private const string SessionKey = "session";

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        if (options is string id)
        {
            dc.ActiveDialog.State[SessionKey] = id;
        }
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        switch (YesNoReader.Read(turn.Incoming.Text))
        {
            case true:
                await DropAsync(dc, turn, cancellationToken);
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

    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(turnContext);
        var question = IdOf(instance) is null ? turn.Texts.Say("dropSessionAsk")
            : turn.Current is { } partnership && await SessionLog.FindAsync(turn, partnership.Id, IdOf(instance), cancellationToken) is { } session
                ? turn.Texts.Say("removeSessionAsk", ("date", session.Date))
                : turn.Texts.Say("sessionGone");
        await turnContext.SendAsync(question, cancellationToken, turn.Texts.Say("buttonYes"), turn.Texts.Say("buttonNo"));
    }

    private static async Task DropAsync(DialogContext dc, Turn turn, CancellationToken ct)
    {
        if (IdOf(dc.ActiveDialog) is not { } id)
        {
            SessionLog.Drop(turn);
            await dc.Context.SendAsync(turn.Texts.Say("sessionDropped"), ct);
            return;
        }
        if (turn.Current is not { } partnership || await SessionLog.FindAsync(turn, partnership.Id, id, ct) is not { } session)
        {
            await dc.Context.SendAsync(turn.Texts.Say("sessionGone"), ct);
            return;
        }
        await SessionLog.RemoveAsync(turn, session, ct);
        await dc.Context.SendAsync(turn.Texts.Say("sessionRemoved", ("date", session.Date)), ct);
        await SessionReplies.ShowAllAsync(dc.Context, turn.Conversation.SessionsPage, ct);
    }

    private static string? IdOf(DialogInstance instance) => instance.State.TryGetValue(SessionKey, out var id) ? id as string : null;
}
