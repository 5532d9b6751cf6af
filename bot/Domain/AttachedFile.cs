namespace PartnershipBot.Domain;

/// <summary>A file that was joined to a convention (exemplaire signé).</summary>
/// <param name="Id">Its key among the files of its partnership; it grows with time.</param>
/// <param name="Name">The name that it came with.</param>
/// <param name="Type">What its content is, such as <c>application/pdf</c>.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Hash">The SHA-256 of its bytes, under which they are kept.</param>
/// <param name="ByName">Who joined it, as the client gave the name.</param>
public sealed record AttachedFile(string Id, string Name, string Type, int Size, string Hash, string By, string ByName, DateTimeOffset At);
