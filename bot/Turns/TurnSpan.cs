using System.Diagnostics;
using Microsoft.Bot.Schema;
using PartnershipBot.Telemetry;
using Trace = System.Diagnostics.Activity;

namespace PartnershipBot.Turns;

/// <summary>One turn as telemetry has it: a span with the ids of its activity, and the counts of how it went.</summary>
internal readonly struct TurnSpan : IDisposable
{
    private readonly Trace? _span;
    private readonly IActivity _activity;

    private TurnSpan(IActivity activity, Trace? span) => (_activity, _span) = (activity, span);

    public static TurnSpan Begin(IActivity activity)
    {
        BotTelemetry.Received.Add(
            1,
            new(TagNames.ActivityType, activity.Type),
            new KeyValuePair<string, object?>(TagNames.ChannelId, activity.ChannelId)
        );
        var span = BotTelemetry.Source.StartActivity("turn", ActivityKind.Server);
        span?.SetTag(TagNames.ActivityType, activity.Type)
            .SetTag(TagNames.ActivityId, activity.Id)
            .SetTag(TagNames.ConversationId, LogId.Of(activity.Conversation?.Id))
            .SetTag(TagNames.ChannelId, activity.ChannelId);
        return new TurnSpan(activity, span);
    }

    /// <summary>Notes how the turn ended and what it cost.</summary>
    public void End(TurnRun run, TurnEnd end, TimeSpan elapsed)
    {
        var outcome = end.GetType().Name;
        BotTelemetry.TurnDuration.Record(
            elapsed.TotalMilliseconds,
            new(TagNames.ActivityType, _activity.Type),
            new KeyValuePair<string, object?>(TagNames.Outcome, outcome)
        );
        if (end is TurnEnd.Failed)
        {
            BotTelemetry.TurnErrors.Add(1, new KeyValuePair<string, object?>(TagNames.ActivityType, _activity.Type));
            _span?.SetStatus(ActivityStatusCode.Error);
        }
        _span?.SetTag(TagNames.Outcome, outcome).SetTag(TagNames.Attempts, run.Attempts.Count);
        if (_span is not null && run.Attempts.Count > 0 && run.Attempt.IsOpen)
        {
            _span.SetTag(TagNames.Reads, run.Attempt.Work.Reads).SetTag(TagNames.Rows, run.Attempt.Work.BatchRows);
        }
    }

    public void Dispose() => _span?.Dispose();
}
