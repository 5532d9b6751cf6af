using System.Collections.Concurrent;
using PartnershipBot.Conversations;
using PartnershipBot.Reminders;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Tests.Reminders;

/// <summary>A channel that remembers what it was given, and answers as a test says: null for « delivered », or what it throws.</summary>
internal sealed class PlayedChannel(TimeProvider clock) : IReminderSender
{
    private readonly ConcurrentQueue<(string Text, string To, DateTimeOffset At)> _delivered = new();

    /// <summary>What goes wrong with a message, if anything.</summary>
    public Func<string, string, Exception?> Fails { get; set; } = (_, _) => null;

    /// <summary>« rule day of partnership » of each that was delivered, in order.</summary>
    public List<string> Delivered => [.. _delivered.Select(d => d.Text)];

    public List<(string Text, string To, DateTimeOffset At)> Messages => [.. _delivered];

    public Task<SendOutcome> SendAsync(AddressRow to, Notice notice, CancellationToken ct)
    {
        var text = string.Join(
            " + ",
            notice.Items.Select(i => $"{i.Reminder.Rule.Id} {i.Reminder.Nominal:yyyy-MM-dd} {i.Partnership?.Id}".TrimEnd())
        );
        var failure = Fails(text, to.Conversation);
        // A message may arrive although its answer gets lost.
        if (failure is null or LostAnswerException)
        {
            _delivered.Enqueue((text, to.Conversation, clock.GetUtcNow()));
        }
        return Task.FromResult(failure is null ? new SendOutcome.Delivered() : SenderFailures.Classify(failure, clock.GetUtcNow()));
    }

    /// <summary>The channel had it, and nobody was told.</summary>
    public sealed class LostAnswerException : OperationCanceledException;
}
