using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Sdk.Tests.Dialogs;

/// <summary>
/// A conversation with dialogs, whose state goes through JSON with the names of its types between turns, as in a storage.
/// </summary>
public sealed class Talk
{
    private static readonly JsonSerializerSettings Storage = new() { TypeNameHandling = TypeNameHandling.All };

    private readonly Dialog[] _dialogs;
    private string _state = JsonConvert.SerializeObject(new DialogState(), Storage);

    public Talk(params Dialog[] dialogs) => _dialogs = dialogs;

    public HoldingAdapter Adapter { get; } = new();

    public DialogState State => JsonConvert.DeserializeObject<DialogState>(_state, Storage)!;

    public IEnumerable<string> Said => Adapter.Sent.Select(sent => sent.Text);

    /// <summary>Continues the active dialog, or begins the first one.</summary>
    public Task<DialogTurnResult> SayAsync(string text) =>
        TurnAsync(
            Incoming.Message(text),
            async dc =>
            {
                var result = await dc.ContinueDialogAsync();
                return result.Status == DialogTurnStatus.Empty ? await dc.BeginDialogAsync(_dialogs[0].Id, "the options") : result;
            }
        );

    public Task<DialogTurnResult> TurnAsync(Func<DialogContext, Task<DialogTurnResult>> turn) => TurnAsync(Incoming.Message(), turn);

    public async Task<DialogTurnResult> TurnAsync(Activity activity, Func<DialogContext, Task<DialogTurnResult>> turn)
    {
        var state = State;
        var dialogs = new DialogSet();
        foreach (var dialog in _dialogs)
        {
            dialogs.Add(dialog);
        }

        var result = await turn(new DialogContext(dialogs, new TurnContext(Adapter, activity), state));
        _state = JsonConvert.SerializeObject(state, Storage);
        return result;
    }
}
