namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a step of a waterfall knows and can do.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _waterfall;
    private bool _nextCalled;

    internal WaterfallStepContext(
        WaterfallDialog waterfall,
        DialogContext dc,
        object options,
        IDictionary<string, object> values,
        object result
    )
        : base(dc.Dialogs, dc.Context, new DialogState(dc.Stack))
    {
        _waterfall = waterfall;
        Options = options;
        Result = result;
        Values = values;
    }

    /// <summary>What the waterfall was begun with.</summary>
    public object Options { get; }

    /// <summary>What the step before got: the user's text, or what the dialog it called gave.</summary>
    public object Result { get; }

    /// <summary>Values that live as long as the waterfall.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Goes on to the next step at once. Throws <see cref="InvalidOperationException"/> when called twice.</summary>
    public Task<DialogTurnResult> NextAsync(object result = null, CancellationToken cancellationToken = default)
    {
        NotAToken(result, nameof(result));
        if (_nextCalled)
        {
            throw new InvalidOperationException($"NextAsync was already called in this step of '{_waterfall.Id}'.");
        }

        _nextCalled = true;
        return _waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }
}
