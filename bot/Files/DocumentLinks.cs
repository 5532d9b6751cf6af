using PartnershipBot.Conversations;
using PartnershipBot.Storage;

namespace PartnershipBot.Files;

/// <summary>Links to documents, for whoever cannot take a file in the chat.</summary>
public sealed class DocumentLinks(Links links, PublicAddress address)
{
    private const string Library = "library";
    private const string Partnership = "partnership";
    private const string File = "file";

    /// <summary>For how long a link can be opened.</summary>
    private static readonly TimeSpan Valid = TimeSpan.FromMinutes(15);

    /// <summary>A link to a document of the person's library.</summary>
    public async Task<Uri> LinkAsync(DocumentRef to, CancellationToken ct)
    {
        var columns = new Dictionary<string, object>
        {
            [Library] = to.Library,
            [Partnership] = to.PartnershipId,
            [File] = to.FileId,
        };
        return new Uri(address.Root, $"documents/{await links.AddAsync(LinkKind.Document, columns, Valid, ct)}");
    }

    /// <summary>Where a link leads; null when it is none, or has expired.</summary>
    public async Task<DocumentRef?> FindAsync(string key, CancellationToken ct) =>
        await links.FindAsync(LinkKind.Document, key, ct) is { } columns
        && columns.GetValueOrDefault(Library) is string library
        && columns.GetValueOrDefault(Partnership) is string partnership
            ? new DocumentRef(library, partnership, columns.GetValueOrDefault(File) as string ?? "")
            : null;
}
