using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PartnershipBot.Turns.Outbound;

namespace PartnershipBot.Turns;

/// <summary>Holds what a turn sends until its batch is stored, then sends it through the real channel, in order.</summary>
public sealed class HoldingAdapter : BotAdapter
{
    private readonly List<Func<ITurnContext, CancellationToken, Task>> _held = [];

    private Activity? _answer;

    private readonly List<Activity> _said = [];

    /// <summary>Whether the channel has refused to send something to one person.</summary>
    private bool _refused;

    /// <summary>Whether what is sent next goes before everything held so far.</summary>
    private bool _first;

    /// <summary>The turn whose messages are held; null until it is open.</summary>
    public Turn? Turn { get; set; }

    /// <summary>
    /// What is said to all when what only one person is to see cannot be sent so; null where each message of the turn is for all.
    /// </summary>
    public Func<Activity>? Private { get; set; }

    /// <summary>What is said, in order; until it is sent it may still be changed.</summary>
    public IReadOnlyList<Activity> Said => _said;

    /// <summary>How many activities are held, the answer of an invoke aside.</summary>
    public int Count => _held.Count;

    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken
    )
    {
        foreach (var activity in activities)
        {
            if (activity.Type == ActivityTypesEx.InvokeResponse)
            {
                _answer = activity;
                continue;
            }
            Hold((outer, ct) => SendAsync(outer, activity, ct));
            _said.Insert(_first ? 0 : _said.Count, activity);
        }
        return Task.FromResult(activities.Select(_ => new ResourceResponse()).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    )
    {
        Hold(
            async (outer, ct) =>
            {
                if (Private is not null)
                {
                    // What one person alone sees goes in a day anyway, and Teams changes it by other rules.
                    activity.Id = null;
                    await SendAsync(outer, activity, ct);
                    return;
                }
                try
                {
                    await outer.UpdateActivityAsync(activity, ct);
                }
                catch (Exception e) when (e is not OperationCanceledException)
                {
                    // Not every channel can change what was said, and the message may be gone: then it is said anew.
                    activity.Id = null;
                    await outer.SendActivityAsync(activity, ct);
                }
            }
        );
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        _held.Add((outer, ct) => outer.DeleteActivityAsync(reference, ct));
        return Task.CompletedTask;
    }

    /// <summary>Sends something before everything held so far: what became of a card stands above what follows from it.</summary>
    public async Task FirstAsync(Func<Task> send)
    {
        _first = true;
        await send();
        _first = false;
    }

    private async Task SendAsync(ITurnContext outer, Activity activity, CancellationToken ct)
    {
        if (Private is null && activity is not PrivateActivity)
        {
            await outer.SendActivityAsync(activity, ct);
        }
        else if (_refused || !await PrivateReply.SendAsync(outer, activity, ct))
        {
            // A turn for one person has one such sentence, however much it would have said.
            if (Private is null)
            {
                await outer.SendActivityAsync(activity, ct);
            }
            else if (!_refused)
            {
                _refused = true;
                await outer.SendActivityAsync(Private(), ct);
            }
        }
    }

    private void Hold(Func<ITurnContext, CancellationToken, Task> send) => _held.Insert(_first ? 0 : _held.Count, send);

    /// <summary>Gives the answer of an invoke, where there is one.</summary>
    public Task AnswerAsync(ITurnContext outer, CancellationToken ct) =>
        _answer is null ? Task.CompletedTask : outer.SendActivityAsync(_answer, ct);

    /// <summary>Sends everything that was held, the answer of an invoke aside.</summary>
    public async Task ReplayAsync(ITurnContext outer, CancellationToken ct)
    {
        Opinions.Ask(_said.LastOrDefault(), outer.Activity.ChannelId);
        foreach (var send in _held)
        {
            await send(outer, ct);
        }
    }
}
