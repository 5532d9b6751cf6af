namespace PartnershipBot.Trust.Members;

/// <summary>What a conversation asks of the libraries beyond its own: which there are for a person, and whether they may use one.</summary>
public sealed class LibraryDirectory(SeenBook seen, IMembership membership)
{
    /// <summary>The libraries of the teams in which a person was heard from, by their names.</summary>
    public Task<IReadOnlyList<SeenLibrary>> OfTeamsAsync(string tenant, string userId, CancellationToken ct) =>
        seen.LibrariesAsync(tenant, userId, ct);

    /// <summary>The people who were heard from in the team of a library, by their names.</summary>
    public Task<IReadOnlyList<SeenPerson>> PeopleAsync(string library, CancellationToken ct) => seen.PeopleAsync(library, ct);

    /// <summary>Whether a person may use a library.</summary>
    public Task<Membership> OfAsync(string library, string userId, CancellationToken ct) => membership.OfAsync(library, userId, ct);
}
