using PartnershipBot.Turns;

namespace PartnershipBot.Conversation;

/// <summary>Finds the partnerships that somebody wants to put into a conversation; only looks.</summary>
public interface IPartnershipSearch
{
    /// <summary>What a query finds in the name, the partner and the municipality; without words, what changed last.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="query">The words, or none.</param>
    /// <param name="skip">How many of them were shown already.</param>
    /// <param name="count">How many to show.</param>
    /// <param name="ct">Ends the turn.</param>
    Task<IReadOnlyList<FoundPartnership>> FindAsync(Turn turn, string query, int skip, int count, CancellationToken ct);
}
