using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using PartnershipBot.Conversations;
using PartnershipBot.Features.Reminders;
using PartnershipBot.Reminders;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Tests.Conversation;

/// <summary>Where reminders go in a talk: each card as the channel gets it, or a refusal when a test says so.</summary>
internal sealed class TalkChannel : IReminderSender
{
    private readonly ConcurrentQueue<(string To, JsonNode Card)> _sent = new();

    public SendOutcome Outcome { get; set; } = new SendOutcome.Delivered();

    public IReadOnlyList<(string To, JsonNode Card)> Sent => [.. _sent];

    public Task<SendOutcome> SendAsync(AddressRow to, Notice notice, CancellationToken ct)
    {
        if (Outcome is SendOutcome.Delivered)
        {
            _sent.Enqueue((to.Conversation, JsonNode.Parse(CloudSender.Message(to, notice).Attachments[0].Content.ToString()!)!));
        }
        return Task.FromResult(Outcome);
    }
}
