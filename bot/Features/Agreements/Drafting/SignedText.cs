using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Papers;
using PartnershipBot.Conversation.Papers.Templates;
using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Agreements.Drafting;

/// <summary>
/// The text that was signed, as the file that was handed over: its bytes are kept under their hash, whatever becomes of settings,
/// profiles and of the program that wrote them.
/// </summary>
internal static class SignedText
{
    private const string TemplateColumn = "template";
    private const string ProgramColumn = "program";

    /// <summary>The id of the file of the library's template, where a convention was made from one.</summary>
    public const string TemplateId = "template";

    /// <summary>The id of a version's file among those of its partnership: 1 is the convention, the following ones its amendments.</summary>
    public static string IdOf(int version) => $"text-{version:D4}";

    /// <summary>The id of the file of an amendment itself.</summary>
    public static string AmendmentIdOf(int number) => $"amendment-{number:D4}";

    /// <summary>Keeps the text that holds from a signature on; the row that names it is in the turn's batch.</summary>
    public static void Keep(Turn turn, Partnership signed, int version) => turn.Effects.Add(new SigningText(signed, version, null));

    /// <summary>Keeps an amendment that has just been signed.</summary>
    /// <param name="before">The partnership before the amendment holds.</param>
    public static void KeepAmendment(Turn turn, Partnership before, int number, DateOnly signedOn) =>
        turn.Effects.Add(new SigningText(before, number, signedOn));

    /// <summary>
    /// The template that the signed convention noted, as <see cref="TemplateShelf.NoteOf"/> writes it, or another text where it was
    /// made of none; null while nothing is signed.
    /// </summary>
    public static async Task<string?> TemplateAsync(PaperSource source, CancellationToken ct) =>
        source.Partnership.IsSigned && await source.Work.GetAsync(RowKeys.File(source.Partnership.Id, IdOf(1)), ct) is { } row
            ? row.Columns.GetValueOrDefault(TemplateColumn) as string ?? ""
            : null;

    /// <summary>A file that was kept so; null when it is not there.</summary>
    public static async Task<NamedFile?> ReadAsync(PaperSource source, string id, CancellationToken ct) =>
        source.Partnership.IsSigned
        && await source.Work.GetAsync(RowKeys.File(source.Partnership.Id, id), ct) is { } row
        && FileRows.Read(row) is { } file
        && await source.Files.GetAsync(source.LibraryKey, file.Hash, ct) is { } bytes
            ? new NamedFile(file.Name, file.Type, bytes)
            : null;

    /// <summary>The row of a file whose bytes are kept.</summary>
    /// <param name="template">What it was made from.</param>
    public static void Note(Turn turn, Partnership partnership, string id, NamedFile file, TemplateChoice template)
    {
        var row = RowOf(turn, id, file);
        row[TemplateColumn] = template is TemplateChoice.Own own ? own.Note : partnership.Agreement.TemplateKind ?? "";
        row[ProgramColumn] = ProgramVersion.Text;
        turn.Work.PutNew(RowKeys.File(partnership.Id, id), row);
        if (id == IdOf(1) && template is TemplateChoice.Own { Name: var name, Bytes: var bytes })
        {
            // Beside the text and not on the shelf only: it goes where the partnership goes, and stays as long as that does.
            turn.Work.PutNew(
                RowKeys.File(partnership.Id, TemplateId),
                RowOf(turn, TemplateId, new NamedFile(name, WordFile.ContentType, bytes))
            );
        }
    }

    private static Dictionary<string, object> RowOf(Turn turn, string id, NamedFile file) =>
        FileRows.Write(
            new AttachedFile(
                id,
                file.Name,
                file.ContentType,
                file.Bytes.Length,
                FilePrint.Of(file.Bytes),
                turn.Scope.UserId,
                turn.Scope.UserName,
                turn.Now
            )
        );
}
