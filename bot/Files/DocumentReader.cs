using PartnershipBot.Documents;
using PartnershipBot.Partnerships;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Files;

/// <summary>
/// Makes a document from what is stored: the convention, of one that is signed from the version that was signed last; or the file
/// that was joined to it.
/// </summary>
public sealed class DocumentReader(IFileStore files)
{
    private const string SignedKind = "Convention signée";

    /// <param name="work">The rows of the document's library.</param>
    /// <param name="today">The day that a draft bears.</param>
    /// <returns>Null when the partnership or the file is not there, or the partnership was put aside.</returns>
    public async Task<NamedFile?> ReadAsync(UnitOfWork work, DocumentRef document, DateOnly today, CancellationToken ct)
    {
        if (await work.GetAsync(RowKeys.Partnership(document.PartnershipId), ct) is not { } row
            || PartnershipRows.Read(row) is not { DiscardedAt: null } partnership)
        {
            return null;
        }
        return document.FileId.Length > 0
            ? await FileAsync(work, document, partnership, ct)
            : AgreementFile.Of(await SignedAsync(work, partnership, ct) ?? partnership, await LibraryAsync(work, ct), today);
    }

    private async Task<NamedFile?> FileAsync(UnitOfWork work, DocumentRef document, Partnership partnership, CancellationToken ct) =>
        await work.GetAsync(RowKeys.File(partnership.Id, document.FileId), ct) is { } row && FileRows.Read(row) is { } file
        && await files.GetAsync(document.Library, file.Hash, ct) is { } bytes
            ? new NamedFile(FileNames.Of(SignedKind, partnership.Name, FileType.OfMedia(file.Type).Extension), file.Type, bytes)
            : null;

    private static async Task<Partnership?> SignedAsync(UnitOfWork work, Partnership partnership, CancellationToken ct)
    {
        var number = 1 + (partnership.Answers.Whole(Fields.Amendments) ?? 0);
        return partnership.IsSigned && await work.GetAsync(RowKeys.Version(partnership.Id, number), ct) is { } version
            ? PartnershipRows.ReadVersion(version, partnership.Id)
            : null;
    }

    private static async Task<AnswerSheet> LibraryAsync(UnitOfWork work, CancellationToken ct) =>
        AnswerSheet.Of((await work.GetAsync(RowKeys.Settings, ct))?.Columns ?? new Dictionary<string, object>());
}
