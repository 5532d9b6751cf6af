using PartnershipBot.Documents;
using PartnershipBot.Storage;

namespace PartnershipBot.Files;

/// <summary>Makes the documents that are handed over as files.</summary>
public interface IDocuments
{
    /// <summary>A document as it is now.</summary>
    /// <param name="work">The rows of the document's library.</param>
    /// <param name="document">Which one.</param>
    /// <param name="today">The day that a draft bears.</param>
    /// <param name="ct">Gives up.</param>
    /// <returns>Null when there is no such document, or its partnership was put aside.</returns>
    Task<NamedFile?> ReadAsync(UnitOfWork work, DocumentRef document, DateOnly today, CancellationToken ct);
}
