using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Sessions;

/// <summary>« annuler » while a session is noted, and « Supprimer la séance »: asks before anything is lost.</summary>
internal sealed class DropSessionDialog() : YesNoDialog(Name, "cancelRefused")
{
    /// <summary>The name under which a stored stack knows it.</summary>
    public const string Name = "drop-session";

    /// <summary>The id of the noted session that is to be removed; nothing for the one that is being noted.</summary>
    private const string SessionKey = "session";

    protected override void Begin(IDictionary<string, object> state, object? options)
    {
        if (options is string id)
        {
            state[SessionKey] = id;
        }
    }

    protected override async Task<DialogTurnResult> ConfirmedAsync(DialogContext dc, Turn turn, CancellationToken ct)
    {
        await DropAsync(dc, turn, ct);
        return await dc.CancelAllDialogsAsync(ct);
    }

    public override async Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        var turn = Turn.Of(turnContext);
        var question =
            IdOf(instance) is null ? turn.Texts.Say("dropSessionAsk")
            : turn.Current is { } partnership
            && await SessionLog.FindAsync(turn, partnership.Id, IdOf(instance), cancellationToken) is { } session
                ? turn.Texts.Say("removeSessionAsk", ("date", session.Date))
            : turn.Texts.Say("sessionGone");
        await turnContext.SendAsync(question, cancellationToken, turn.Texts.Say("buttonDiscard"), turn.Texts.Say("buttonCarryOn"));
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
