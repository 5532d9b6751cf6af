using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PartnershipBot.Turns.Remembered;

/// <summary>
/// The SDK's storage over the conversation's own row: the dialog stack is kept as plain data and joins the turn's batch.
/// What cannot be read any more is an empty stack: the interview is rebuilt from the record.
/// </summary>
public sealed class TurnStorage(Turn turn) : IStorage
{
    /// <summary>The name of the property under which the stack is kept in the conversation state.</summary>
    public const string StackProperty = "dialogs";

    /// <summary>For how long a dialog waits for its answer; whoever comes back later is asked what the record leaves open.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    /// <summary>The most characters of a stack; a column of the row takes 32,768. A stack of all dialogs has a tenth of it.</summary>
    public const int Most = 16 * 1024;

    // Stands for a stack that was too large to be kept: it cannot be read.
    private const string Dropped = "";

    /// <summary>Whether a stored stack could not be read.</summary>
    public bool WasUnreadable { get; private set; }

    /// <summary>Whether a stored stack has waited too long.</summary>
    public bool HasExpired { get; private set; }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var items = new Dictionary<string, object>();
        if (turn.Conversation is { State: not null, UsedAt: { } used } && turn.Now - used > Kept)
        {
            HasExpired = true;
            turn.Conversation.State = null;
        }
        if (turn.Conversation.State is { } state && Parse(state) is { } stack)
        {
            foreach (var key in keys)
            {
                items[key] = new Dictionary<string, object> { [StackProperty] = stack };
            }
        }
        return Task.FromResult<IDictionary<string, object>>(items);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var value in changes.Values)
        {
            var written =
                value is IDictionary<string, object> bag
                && bag.TryGetValue(StackProperty, out var stack)
                && stack is DialogState { DialogStack.Count: > 0 } state
                    ? JsonConvert.SerializeObject(
                        state.DialogStack.Select(d => new
                        {
                            id = d.Id,
                            version = d.Version,
                            state = d.State,
                        }),
                        Formatting.None
                    )
                    : null;
            turn.Conversation.State = written is { Length: > Most } ? Dropped : written;
        }
        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        turn.Conversation.State = null;
        return Task.CompletedTask;
    }

    private DialogState? Parse(string state)
    {
        try
        {
            return new DialogState([
                .. JArray
                    .Parse(state)
                    .Select(item => new DialogInstance
                    {
                        Id = (string)item["id"]!,
                        Version = (string?)item["version"],
                        State = (IDictionary<string, object>)Plain(item["state"]!)!,
                    }),
            ]);
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidCastException or NullReferenceException)
        {
            WasUnreadable = true;
            // Not to be met again when nothing takes its place.
            turn.Conversation.State = null;
            return null;
        }
    }

    /// <summary>Texts, numbers and bags of them: never a type name, so that no upgrade can break what is stored.</summary>
    private static object? Plain(JToken token) =>
        token switch
        {
            JObject bag => bag.Properties().Where(p => p.Value.Type != JTokenType.Null).ToDictionary(p => p.Name, p => Plain(p.Value)!),
            JArray list => list.Select(Plain).ToList(),
            JValue value => value.Value,
            _ => null,
        };
}
