using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Choices;

namespace PartnershipBot.Conversation.Asking;

/// <summary>A dialog that asks for yes or no, and acts on a yes only. How it asks is its reprompt.</summary>
/// <param name="id">The name under which a stored stack knows it.</param>
/// <param name="refused">The key of what is said to a no.</param>
internal abstract class YesNoDialog(string id, string refused) : WaitingDialog(id)
{
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        Begin(dc.ActiveDialog.State, options);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        switch (YesNoReader.Read(turn.Incoming.Text))
        {
            case true:
                return await ConfirmedAsync(dc, turn, cancellationToken);
            case false:
                return await RefuseAsync(dc, turn, cancellationToken);
            default:
                return await AgainAsync(dc, turn.Texts.Say("yesNoExpected"), cancellationToken);
        }
    }

    /// <summary>Keeps what is asked about.</summary>
    protected virtual void Begin(IDictionary<string, object> state, object? options) { }

    /// <summary>Does what was asked.</summary>
    protected abstract Task<DialogTurnResult> ConfirmedAsync(DialogContext dc, Turn turn, CancellationToken ct);

    /// <summary>Says that nothing was done, and goes back to what waited before.</summary>
    protected async Task<DialogTurnResult> RefuseAsync(DialogContext dc, Turn turn, CancellationToken ct)
    {
        await dc.Context.SendAsync(turn.Texts.Say(refused), ct);
        return await dc.EndDialogAsync(null, ct);
    }
}
