using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Papers;
using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Features.Agreements.Drafting;
using PartnershipBot.Files;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Features.Agreements;

/// <summary>
/// Makes a document from what is stored: the convention, of one that is signed the very file that was handed over at its signature;
/// another document that goes with it; or the file that was joined to it.
/// </summary>
public sealed class DocumentReader(IFileStore files, IServiceProvider services) : IDocuments
{
    private const string SignedKind = "Copie de la convention signée";
    private const string SignedCharter = "Copie de la charte visée";

    /// <inheritdoc/>
    public async Task<NamedFile?> ReadAsync(UnitOfWork work, DocumentRef document, DateOnly today, CancellationToken ct)
    {
        if (document.PartnershipId == DocumentRef.OfLibrary)
        {
            foreach (var feature in FeatureBook.All)
            {
                if (await feature.MakeAsync(services, work, document, today, ct) is { } made)
                {
                    return made;
                }
            }
            return null;
        }
        if (
            await work.GetAsync(RowKeys.Partnership(document.PartnershipId), ct) is not { } row
            || PartnershipRows.Read(row) is not { DiscardedAt: null } partnership
        )
        {
            return null;
        }
        if (document.FileId.Length > 0 && !Paper.IsOne(document.FileId))
        {
            return await JoinedAsync(work, document, partnership, ct);
        }
        var source = new PaperSource(partnership, await LibraryAsync(work, ct), document.Library, work, files, today);
        if (document.FileId.Length > 0)
        {
            return Paper.Find(document.FileId) is { } paper && await paper.MissingAsync(source, ct) is null
                ? await paper.WriteAsync(source, ct)
                : null;
        }
        // What was signed is given as it was handed over; a draft, and what was signed before such files were kept, is made.
        return await SignedText.ReadAsync(source, SignedText.IdOf(partnership.Agreement.Version), ct)
            ?? await AgreementFile.MakeAsync(
                source with
                {
                    Partnership = await SignedAsync(work, partnership, ct) ?? partnership,
                },
                partnership.IsSigned,
                ct
            );
    }

    private async Task<NamedFile?> JoinedAsync(UnitOfWork work, DocumentRef document, Partnership partnership, CancellationToken ct) =>
        await FileAsync(work, document.Library, partnership.Id, document.FileId, ct) is var (file, bytes)
            ? new NamedFile(
                FileNames.Of(
                    Charter.Holds(partnership.Answers) ? SignedCharter : SignedKind,
                    partnership.Name,
                    FileType.OfMedia(file.Type).Extension
                ),
                file.Type,
                bytes
            )
            : null;

    private async Task<(AttachedFile File, byte[] Bytes)?> FileAsync(
        UnitOfWork work,
        string library,
        string partnershipId,
        string id,
        CancellationToken ct
    ) =>
        await work.GetAsync(RowKeys.File(partnershipId, id), ct) is { } row
        && FileRows.Read(row) is { } file
        && await files.GetAsync(library, file.Hash, ct) is { } bytes
            ? (file, bytes)
            : null;

    private static async Task<Partnership?> SignedAsync(UnitOfWork work, Partnership partnership, CancellationToken ct) =>
        partnership.IsSigned && await work.GetAsync(RowKeys.Version(partnership.Id, partnership.Agreement.Version), ct) is { } version
            ? PartnershipRows.ReadVersion(version, partnership.Id)
            : null;

    private static async Task<AnswerSheet> LibraryAsync(UnitOfWork work, CancellationToken ct) =>
        AnswerSheet.Of((await work.GetAsync(RowKeys.Settings, ct))?.Columns ?? new Dictionary<string, object>());
}
