using PartnershipBot.Conversation.Papers;
using PartnershipBot.Features.Agreements.Templates;
using PartnershipBot.Storage;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Agreements.Drafting;

/// <summary>
/// Makes the files of what a turn signs and keeps them before its batch names them: no row ever names a file that is not there.
/// </summary>
internal sealed class KeepSignedTexts(IFileStore files) : IBeforeCommit
{
    public async Task PrepareAsync(Turn turn, CancellationToken ct)
    {
        foreach (var signing in turn.Effects.Of<SigningText>())
        {
            var partnership = signing.Partnership;
            var source = new PaperSource(partnership, turn.Library, turn.Scope.Library, turn.Work, files, turn.Today);
            var own = await TemplateShelf.ForAsync(source, ct);
            var (id, file) = signing.AmendedOn is { } on
                ? (SignedText.AmendmentIdOf(signing.Number), AmendmentDocument.Of(partnership, turn.Library, turn.Today, on, own?.Bytes))
                : (SignedText.IdOf(signing.Number), AgreementFile.Of(source, own, isRebuilt: false));
            await files.PutAsync(turn.Scope.Library, file.Bytes, ct);
            var template = own is var (version, _) ? TemplateShelf.NoteOf(version) : partnership.Agreement.TemplateKind ?? "";
            SignedText.Note(turn, partnership, id, file, template);
        }
    }
}
