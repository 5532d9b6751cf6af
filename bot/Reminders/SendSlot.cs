using PartnershipBot.Conversations;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Reminders;

/// <summary>The right to send one message to an address. It goes back at the end unless it was used.</summary>
internal sealed class SendSlot : IDisposable
{
    private readonly SendLimits _limits;
    private readonly AddressRow? _to;
    private bool _isTaken;

    private SendSlot(SendLimits limits, AddressRow? to)
    {
        (_limits, _to) = (limits, to);
        FreeAt = to is null ? null : limits.TryTake(to.Tenant, to.Conversation);
        _isTaken = to is not null && FreeAt is null;
    }

    /// <summary>From when it may be asked for again; null when it may be used now.</summary>
    public DateTimeOffset? FreeAt { get; }

    /// <summary>Takes it, if there is an address to write to.</summary>
    public static SendSlot Take(SendLimits limits, AddressRow? to) => new(limits, to);

    /// <summary>Says that something is sent with it.</summary>
    public void Use() => _isTaken = false;

    public void Dispose()
    {
        if (_isTaken)
        {
            _limits.GiveBack(_to!.Tenant, _to.Conversation);
            _isTaken = false;
        }
    }
}
