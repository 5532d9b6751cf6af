using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Trust.Members;

/// <summary>Asks a channel who is on the roster of a team or a group.</summary>
public interface IRoster
{
    /// <summary>What the channel says of one person; never throws but when <paramref name="ct"/> ends it.</summary>
    /// <param name="through">A conversation through which the channel is reached.</param>
    /// <param name="team">The id of the team or the group chat.</param>
    /// <param name="own">The person’s own chat, where the channel’s name for them stands; null when it is not known.</param>
    Task<RosterAnswer> AskAsync(AddressRow through, string team, string userId, AddressRow? own, CancellationToken ct);
}
