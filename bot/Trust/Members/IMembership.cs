namespace PartnershipBot.Trust.Members;

/// <summary>Who may use which library. A library's key is a request; this is what grants it.</summary>
public interface IMembership
{
    /// <summary>
    /// Whether a person may use a library: from what is remembered, or else by asking the channel for one member of the team's
    /// roster. It takes at most <see cref="Memberships.LongestAsking"/>, and as much for a library that does not exist.
    /// </summary>
    /// <param name="library">The key of any library; what a card carries may be anything.</param>
    Task<Membership> OfAsync(string library, string userId, CancellationToken ct);

    /// <summary>The person was just heard from in the team's own channel.</summary>
    void Prove(string library, string userId);

    /// <summary>The person has left the team.</summary>
    void Forget(string library, string userId);
}
