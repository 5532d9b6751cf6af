using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Sdk.Tests.Turns;

namespace Sdk.Tests.Dialogs;

/// <summary>A conversation with dialogs, whose state goes through JSON between turns.</summary>
public sealed class Talk
{
    private readonly Dialog[] _dialogs;
    private string _state = JsonConvert.SerializeObject(new DialogState());

    public Talk(params Dialog[] dialogs) => _dialogs = dialogs;

    public HoldingAdapter Adapter { get; } = new();

    public DialogState State => JsonConvert.DeserializeObject<DialogState>(_state)!;

    public IEnumerable<string> Said => Adapter.Sent.Select(sent => sent.Text);

    /// <summary>Continues the active dialog, or begins the first one.</summary>
    public Task<DialogTurnResult> SayAsync(string text)
        => TurnAsync(Incoming.Message(text), async dc =>
        {
            var result = await dc.ContinueDialogAsync();
            return result.Status == DialogTurnStatus.Empty ? await dc.BeginDialogAsync(_dialogs[0].Id, "the options") : result;
        });

    public Task<DialogTurnResult> TurnAsync(Func<DialogContext, Task<DialogTurnResult>> turn) => TurnAsync(Incoming.Message(), turn);

    public async Task<DialogTurnResult> TurnAsync(Activity activity, Func<DialogContext, Task<DialogTurnResult>> turn)
    {
        var accessor = new Accessor(State);
        var dialogs = new DialogSet(accessor);
        foreach (var dialog in _dialogs)
            dialogs.Add(dialog);
        var dc = await dialogs.CreateContextAsync(new TurnContext(Adapter, activity));
        var result = await turn(dc);
        _state = JsonConvert.SerializeObject(accessor.State);
        return result;
    }

    private sealed class Accessor(DialogState state) : IStatePropertyAccessor<DialogState>
    {
        public DialogState State { get; private set; } = state;

        public string Name => "DialogState";

        public Task<DialogState> GetAsync(ITurnContext turnContext, Func<DialogState>? defaultValueFactory = null, CancellationToken cancellationToken = default) => Task.FromResult(State);

        public Task SetAsync(ITurnContext turnContext, DialogState value, CancellationToken cancellationToken = default)
        {
            State = value;
            return Task.CompletedTask;
        }

        public Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => SetAsync(turnContext, new DialogState(), cancellationToken);
    }
}
