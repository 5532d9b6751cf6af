using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace PartnershipBot.Telemetry;

/// <summary>
/// What the program tells of itself: spans and instruments, under the names of the Teams SDK where it has them. They carry ids, kinds
/// and durations, never an answer or a name, and cost nothing while nobody listens.
/// </summary>
public static class BotTelemetry
{
    /// <summary>The name of the source of spans, and of the meter.</summary>
    public const string Name = "Passerelle";

    public static readonly ActivitySource Source = new(Name);

    private static readonly Meter Meter = new(Name);

    /// <summary>Activities that came in, by type and channel.</summary>
    public static readonly Counter<long> Received = Meter.CreateCounter<long>(
        "teams.activities.received",
        description: "Activities that came in."
    );

    /// <summary>From an activity to the end of its turn, replies included.</summary>
    public static readonly Histogram<double> TurnDuration = Meter.CreateHistogram<double>(
        "teams.turn.duration",
        "ms",
        "From an activity to the end of its turn."
    );

    /// <summary>Turns that were given up, and whose person was asked to try again.</summary>
    public static readonly Counter<long> TurnErrors = Meter.CreateCounter<long>(
        "teams.handler.errors",
        description: "Turns that were given up."
    );

    /// <summary>Messages sent, changed or taken back through a channel.</summary>
    public static readonly Counter<long> OutboundCalls = Meter.CreateCounter<long>(
        "teams.outbound.calls",
        description: "Calls to channels."
    );

    /// <summary>Those that failed.</summary>
    public static readonly Counter<long> OutboundErrors = Meter.CreateCounter<long>(
        "teams.outbound.errors",
        description: "Calls to channels that failed."
    );

    /// <summary>Reminders that a pass found due.</summary>
    public static readonly Counter<long> RemindersDue = Meter.CreateCounter<long>(
        "passerelle.reminders.due",
        description: "Reminders that a pass found due."
    );

    /// <summary>Reminders that were sent.</summary>
    public static readonly Counter<long> RemindersSent = Meter.CreateCounter<long>(
        "passerelle.reminders.sent",
        description: "Reminders that were sent."
    );

    /// <summary>Reminders that were given up: nobody could be told.</summary>
    public static readonly Counter<long> RemindersFailed = Meter.CreateCounter<long>(
        "passerelle.reminders.failed",
        description: "Reminders that were given up."
    );

    /// <summary>From the moment of a reminder to its sending.</summary>
    public static readonly Histogram<double> ReminderLag = Meter.CreateHistogram<double>(
        "passerelle.reminders.lag",
        "s",
        "From the moment of a reminder to its sending."
    );

    /// <summary>Calls to the store, by operation, table and outcome.</summary>
    public static readonly Counter<long> StoreCalls = Meter.CreateCounter<long>(
        "passerelle.store.calls",
        description: "Calls to the store."
    );

    /// <summary>How long a call to the store takes.</summary>
    public static readonly Histogram<double> StoreDuration = Meter.CreateHistogram<double>(
        "passerelle.store.duration",
        "ms",
        "How long a call to the store takes."
    );
}
