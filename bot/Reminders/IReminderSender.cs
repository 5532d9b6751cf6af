using PartnershipBot.Conversations;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Reminders;

/// <summary>
/// The way out: says a notice where somebody is reached, and tells what became of it. Never throws for what a channel does.
/// </summary>
public interface IReminderSender
{
    Task<SendOutcome> SendAsync(AddressRow to, Notice notice, CancellationToken ct);
}
