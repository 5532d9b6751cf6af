namespace PartnershipBot.Storage.Rows;

/// <summary>What the key of a library says: the tenant, then whose library it is.</summary>
public static class LibraryKeys
{
    private static readonly string[] Owners = ["|person|", "|team|", "|group|"];

    /// <summary>The partition of a library's conversations: its tenant, and its channel when that is not Teams.</summary>
    public static string Tenant(string library)
    {
        var end = Owners.Select(o => library.IndexOf(o, StringComparison.Ordinal)).Where(i => i >= 0).DefaultIfEmpty(library.Length).Min();
        return end == 0 ? "-" : library[..end];
    }

    /// <summary>
    /// The key of the team or group to which a library belongs; null for a person's own, and for what is no key of a library.
    /// </summary>
    public static string? Team(string library)
    {
        var tenant = Tenant(library);
        var owner = library[Math.Min(library.Length, tenant == "-" ? 1 : tenant.Length + 1)..];
        return
            (owner.StartsWith("team|", StringComparison.Ordinal) || owner.StartsWith("group|", StringComparison.Ordinal))
            && !owner.EndsWith('|')
            && Of(tenant, owner) == library
            ? owner
            : null;
    }

    /// <summary>The library of a person, a team or a group of a tenant.</summary>
    /// <param name="owner">Whose: <c>person|id</c>, <c>team|id</c> or <c>group|id</c>.</param>
    public static string Of(string tenant, string owner) => $"{(tenant == "-" ? "" : tenant)}|{owner}";

    /// <summary>A person's own library.</summary>
    public static string Own(string tenant, string userId) => Of(tenant, Person(userId));

    /// <summary>The key of a person's personal chat.</summary>
    public static string Person(string userId) => $"person|{userId}";

    /// <summary>Whether an owner is a person.</summary>
    public static bool IsPerson(string owner) => owner.StartsWith("person|", StringComparison.Ordinal);
}
