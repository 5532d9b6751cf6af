using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace Sdk.Tests.Dialogs;

/// <summary>A dialog that asks and ends with the answer, or asks again when there is none.</summary>
public sealed class Asks(string id, string question) : Dialog(id)
{
    public List<string> Events { get; } = [];

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        await dc.Context.SendActivityAsync(question, cancellationToken: cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        if (!string.IsNullOrEmpty(dc.Context.Activity.Text))
        {
            return await dc.EndDialogAsync(dc.Context.Activity.Text, cancellationToken);
        }

        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    public override Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    ) => turnContext.SendActivityAsync($"again: {question}", cancellationToken: cancellationToken);

    public override Task EndDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default
    )
    {
        Events.Add($"end {reason}");
        return Task.CompletedTask;
    }
}
