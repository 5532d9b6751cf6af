namespace PartnershipBot.Files;

/// <summary>Which document of a partnership, or of the library, is meant.</summary>
/// <param name="Library">The library's key: nothing of another one is given.</param>
/// <param name="FileId">The file that was joined to the convention; empty for the convention itself.</param>
public sealed record DocumentRef(string Library, string PartnershipId, string FileId = "")
{
    /// <summary>Stands for a partnership where the document is the library's as a whole.</summary>
    public const string OfLibrary = "-";
}
