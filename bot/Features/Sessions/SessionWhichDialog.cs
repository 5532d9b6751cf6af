using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Interview;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Sessions;

/// <summary>« Pour quel partenariat ? » of a session that was told in one sentence, which is kept until that is said.</summary>
internal sealed class SessionWhichDialog() : WaitingDialog(Name)
{
    /// <summary>The name under which a stored stack knows it.</summary>
    public const string Name = "session-which";

    private const string TextKey = "text";

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        dc.ActiveDialog.State[TextKey] = options as string ?? "";
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        if (turn.Incoming.Command is Command.Back or Command.Skip or Command.DontKnow or Command.Cancel)
        {
            await dc.Context.SendAsync(turn.Texts.Say("nothingKept"), cancellationToken);
            return await dc.EndDialogAsync(null, cancellationToken);
        }
        var named = (await turn.AllAsync(cancellationToken))
            .Where(FollowUp.IsUnderWay)
            .Where(p => NameSearch.Finds(turn.Incoming.Text, p.Answers))
            .ToList();
        if (named is [var only] && Told(dc.ActiveDialog, turn) is { } told)
        {
            await SessionTelling.NoteAsync(dc, only, told, cancellationToken);
            return EndOfTurn;
        }
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    public override async Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        var turn = Turn.Of(turnContext);
        var underWay = (await turn.AllAsync(cancellationToken)).Where(FollowUp.IsUnderWay).ToList();
        await turnContext.SendAsync(SessionChoiceCard.For(turn.CardContext, underWay, isList: false), cancellationToken);
    }

    /// <summary>The session that waits for its partnership; null when none does.</summary>
    public static SessionTold? Told(DialogInstance? instance, Turn turn) =>
        instance?.Id == Name && instance.State.TryGetValue(TextKey, out var text) && text is string said
            ? SessionTold.Read(said, turn.Today)
            : null;
}
