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

    /// <summary>The key of the team or group to which a library belongs, or null for a person's own.</summary>
    public static string? Team(string library) => library.Length == 0 ? null
        : library[(Tenant(library) == "-" ? 1 : Tenant(library).Length + 1)..] is var owner && owner.StartsWith("person|", StringComparison.Ordinal)
            ? null
            : owner;

    /// <summary>The key of a person's personal chat.</summary>
    public static string Person(string userId) => $"person|{userId}";
}
