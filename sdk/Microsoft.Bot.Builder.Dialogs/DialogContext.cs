namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// One turn on a stack of dialogs; the top of the stack is its first element. An exception that leaves it carries, under
/// <c>DialogContext</c> in its data, the dialogs that were on the stack.
/// </summary>
public class DialogContext
{
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        Dialogs = dialogs ?? throw new ArgumentNullException(nameof(dialogs));
        Context = turnContext ?? throw new ArgumentNullException(nameof(turnContext));
        ArgumentNullException.ThrowIfNull(state);
        Stack = state.DialogStack;
    }

    public ITurnContext Context { get; private set; }

    public List<DialogInstance> Stack { get; private set; }

    public DialogInstance ActiveDialog => Stack.Count == 0 ? null : Stack[0];

    internal DialogSet Dialogs { get; }

    /// <summary>Puts a dialog on the stack. Throws when there is none of that id.</summary>
    public async Task<DialogTurnResult> BeginDialogAsync(
        string dialogId,
        object options = null,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            NotAToken(options, nameof(options));
            if (string.IsNullOrEmpty(dialogId))
            {
                throw new ArgumentNullException(nameof(dialogId));
            }

            var dialog = Found(dialogId, "begin dialog");
            Stack.Insert(0, new DialogInstance { Id = dialogId, State = new Dictionary<string, object>() });
            return await dialog.BeginDialogAsync(this, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            TellStack(exception);
            throw;
        }
    }

    /// <summary>Gives the activity of the turn to the active dialog.</summary>
    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            return ActiveDialog == null
                ? new DialogTurnResult(DialogTurnStatus.Empty)
                : await Found(ActiveDialog.Id, "continue dialog").ContinueDialogAsync(this, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            TellStack(exception);
            throw;
        }
    }

    /// <summary>Ends the active dialog and gives its result to the one below.</summary>
    public async Task<DialogTurnResult> EndDialogAsync(object result = null, CancellationToken cancellationToken = default)
    {
        try
        {
            NotAToken(result, nameof(result));
            await EndActiveDialogAsync(DialogReason.EndCalled, cancellationToken).ConfigureAwait(false);
            if (ActiveDialog == null)
            {
                return new DialogTurnResult(DialogTurnStatus.Complete, result);
            }

            var below = Found(ActiveDialog.Id, "resume the previous dialog");
            return await below.ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            TellStack(exception);
            throw;
        }
    }

    /// <summary>Ends every dialog of the stack, from the top.</summary>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            if (Stack.Count == 0)
            {
                return new DialogTurnResult(DialogTurnStatus.Empty);
            }

            while (Stack.Count > 0)
            {
                await EndActiveDialogAsync(DialogReason.CancelCalled, cancellationToken).ConfigureAwait(false);
            }

            return new DialogTurnResult(DialogTurnStatus.Cancelled);
        }
        catch (Exception exception)
        {
            TellStack(exception);
            throw;
        }
    }

    /// <summary>Ends the active dialog, without resuming the one below, and begins another in its place.</summary>
    public async Task<DialogTurnResult> ReplaceDialogAsync(
        string dialogId,
        object options = null,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            NotAToken(options, nameof(options));
            await EndActiveDialogAsync(DialogReason.ReplaceCalled, cancellationToken).ConfigureAwait(false);
            return await BeginDialogAsync(dialogId, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            TellStack(exception);
            throw;
        }
    }

    /// <summary>Has the active dialog ask again what it waits for.</summary>
    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            if (ActiveDialog != null)
            {
                await Found(ActiveDialog.Id, "reprompt")
                    .RepromptDialogAsync(Context, ActiveDialog, cancellationToken)
                    .ConfigureAwait(false);
            }
        }
        catch (Exception exception)
        {
            TellStack(exception);
            throw;
        }
    }

    // A token passed where a value is expected is a call with the wrong overload in mind.
    internal static void NotAToken(object value, string name)
    {
        if (value is CancellationToken)
        {
            throw new ArgumentException($"{name} cannot be a cancellation token", name);
        }
    }

    private Dialog Found(string dialogId, string toDo) =>
        Dialogs.Find(dialogId)
        ?? throw new InvalidOperationException($"Cannot {toDo}: there is no dialog of the id '{dialogId}' in the set.");

    private async Task EndActiveDialogAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        var instance = ActiveDialog;
        if (instance == null)
        {
            return;
        }

        if (Dialogs.Find(instance.Id) is { } dialog)
        {
            await dialog.EndDialogAsync(Context, instance, reason, cancellationToken).ConfigureAwait(false);
        }

        Stack.RemoveAt(0);
    }

    // Every context that an exception passes would tell; the first one knows where it happened.
    private void TellStack(Exception exception)
    {
        if (!exception.Data.Contains(nameof(DialogContext)))
        {
            exception.Data[nameof(DialogContext)] = new Dictionary<string, object>
            {
                [nameof(ActiveDialog)] = ActiveDialog?.Id,
                ["Parent"] = null,
                [nameof(Stack)] = Stack.Select(dialog => dialog.Id).ToList(),
            };
        }
    }
}
