using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Features.PersonalData;

/// <summary>Whose data are meant.</summary>
/// <param name="Own">The person's own library.</param>
/// <param name="UserId">The person.</param>
/// <param name="Ids">Every id under which they are known.</param>
/// <param name="Names">Every name under which they are known.</param>
internal sealed record Whose(string Own, string UserId, IReadOnlyList<string> Ids, IReadOnlyList<string> Names)
{
    public string Tenant => LibraryKeys.Tenant(Own);

    public PersonMatch Match { get; } = new(Ids, Names);

    /// <summary>The person whose own library this is; null when it is not a person's.</summary>
    public static string? UserOf(string own)
    {
        var start = LibraryKeys.Own(LibraryKeys.Tenant(own), "");
        return own.Length > start.Length && own.StartsWith(start, StringComparison.Ordinal) ? own[start.Length..] : null;
    }
}
