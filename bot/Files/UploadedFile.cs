namespace PartnershipBot.Files;

/// <summary>A file in somebody's drive, as Teams names it.</summary>
/// <param name="ContentUrl">Where the person opens it.</param>
/// <param name="UniqueId">Its id in the drive.</param>
/// <param name="Type">Its extension, such as <c>docx</c>.</param>
public sealed record UploadedFile(string Name, string ContentUrl, string UniqueId, string Type);
