using System.Diagnostics;
using Microsoft.Bot.Schema;
using Activity = Microsoft.Bot.Schema.Activity;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>
/// A scripted conversation with a bot. Every method gives the script with one more step; <see cref="StartTestAsync"/> runs it.
/// Timeouts are in milliseconds, and matter only to a bot that answers after its turn.
/// </summary>
public class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;
    private readonly Func<Task> _run;

    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null)
    {
        _adapter = adapter;
        _callback = callback;
        _run = () => Task.CompletedTask;
    }

    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync)
    {
    }

    public TestFlow(Task task, TestFlow flow)
        : this(() => task ?? Task.CompletedTask, flow)
    {
    }

    public TestFlow(Func<Task> getTask, TestFlow flow)
    {
        ArgumentNullException.ThrowIfNull(flow);
        _run = getTask ?? throw new ArgumentNullException(nameof(getTask));
        _adapter = flow._adapter;
        _callback = flow._callback;
    }

    /// <summary>Runs the script; throws at the first step that fails.</summary>
    public Task StartTestAsync() => _run();

    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback, CancellationToken.None));
    }

    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback));
    }

    /// <summary>The user joins the conversation.</summary>
    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.MembersAdded.Add(_adapter.Conversation.User);
        return _adapter.ProcessActivityAsync(update, _callback);
    });

    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan, TimeProvider.System));

    public TestFlow AssertReply(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(_adapter.MakeActivity(expected), description ?? expected, timeout);

    /// <summary>The next reply has the type and, for a message, the text of <paramref name="expected"/>.</summary>
    public TestFlow AssertReply(IActivity expected, string description = null, uint timeout = 3000) => AssertReply(
        reply =>
        {
            if (reply.Type != expected.Type)
                throw Failed(description, $"expected an activity of type {expected.Type}, received {reply.Type}");
            if (expected.Type == ActivityTypes.Message && reply.AsMessageActivity().Text?.Trim() != expected.AsMessageActivity().Text?.Trim())
                throw Failed(description, $"expected: {expected.AsMessageActivity().Text}\nreceived: {reply.AsMessageActivity().Text}");
        },
        description,
        timeout);

    public TestFlow AssertReply(IActivity expected, IEqualityComparer<IActivity> equalityComparer, string description = null, uint timeout = 3000) => AssertReply(
        reply =>
        {
            if (!equalityComparer.Equals(expected, reply))
                throw Failed(description, $"expected: {expected}\nreceived: {reply}");
        },
        description,
        timeout);

    public TestFlow AssertReply(Action<IActivity> validateActivity, string description = null, uint timeout = 3000) => Then(async () =>
    {
        using var patience = new CancellationTokenSource();
        if (!Debugger.IsAttached)
            patience.CancelAfter(TimeSpan.FromMilliseconds(timeout));
        IActivity reply;
        try
        {
            reply = await _adapter.GetNextReplyAsync(patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException(Failed(description, $"no reply within {timeout} ms").Message);
        }

        validateActivity(reply);
    });

    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = 3000) => AssertReply(
        reply =>
        {
            if (reply is not Activity { Text: { } text } || !text.Contains(expected, StringComparison.Ordinal))
                throw Failed(description, $"expected in the reply: {expected}\nreceived: {(reply as Activity)?.Text}");
        },
        description,
        timeout);

    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply =>
            {
                if (!candidates.Contains((reply as Activity)?.Text))
                    throw Failed(description, $"expected one of: {string.Join(" | ", candidates)}\nreceived: {(reply as Activity)?.Text}");
            },
            description,
            timeout);
    }

    /// <summary>Nothing comes within the timeout.</summary>
    public TestFlow AssertNoReply(string description = null, uint timeout = 3000) => Then(async () =>
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
        try
        {
            var reply = await _adapter.GetNextReplyAsync(patience.Token).ConfigureAwait(false);
            throw Failed(description, $"expected no reply, received: {(reply as Activity)?.Text ?? reply.Type}");
        }
        catch (OperationCanceledException)
        {
            // As it should be.
        }
    });

    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(expected, description, timeout);

    public TestFlow Test(string userSays, Activity expected, string description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(expected, description, timeout);

    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(validateActivity, description, timeout);

    /// <summary>Replays a transcript: activities of the bot are expected, the others are sent.</summary>
    public TestFlow Test(IEnumerable<IActivity> activities, ValidateReply validateReply, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(this, (flow, activity) => activity.From?.Role == RoleTypes.Bot
            ? flow.AssertReply(reply => validateReply(activity, reply), description, timeout)
            : flow.Send(activity));
    }

    private static InvalidOperationException Failed(string description, string what) =>
        new(string.IsNullOrWhiteSpace(description) ? what : $"{description}: {what}");

    private TestFlow Then(Func<Task> step) => new(
        async () =>
        {
            await _run().ConfigureAwait(false);
            await step().ConfigureAwait(false);
        },
        this);
}
