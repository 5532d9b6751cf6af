using PartnershipBot.Conversation.Papers;
using PartnershipBot.Conversation.Papers.Templates;
using PartnershipBot.Features.Agreements.Templates;
using PartnershipBot.Storage;
using PartnershipBot.Telemetry;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Agreements.Drafting;

/// <summary>
/// Makes the files of what a turn signs and keeps them before its batch names them: no row ever names a file that is not there, and
/// nothing is signed in another text than the one that was chosen.
/// </summary>
internal sealed partial class KeepSignedTexts(IFileStore files, ILogger<KeepSignedTexts> logger) : IBeforeCommit
{
    public async Task PrepareAsync(Turn turn, CancellationToken ct)
    {
        foreach (var signing in turn.Effects.Of<SigningText>())
        {
            var partnership = signing.Partnership;
            var source = new PaperSource(partnership, turn.Library, turn.Scope.Library, turn.Work, files, turn.Today);
            var template = await AgreementChoice.ForAsync(source, ct);
            // An amendment tells what changes in the convention, which may have a template of its own.
            var own = signing.AmendedOn is null ? template : await AgreementChoice.ForAmendmentAsync(source, ct);
            var id = signing.AmendedOn is null ? SignedText.IdOf(signing.Number) : SignedText.AmendmentIdOf(signing.Number);
            var file = signing.AmendedOn is { } on
                ? AmendmentDocument.Of(partnership, turn.Library, turn.Today, on, template, own)
                : AgreementFile.Of(source, template, isRebuilt: false);
            if (file is null)
            {
                var lost = template as TemplateChoice.Lost ?? (TemplateChoice.Lost)own;
                NotSigned(logger, turn.Scope.Library, partnership.Id, lost.Number);
                turn.Effects.Add(new TurnRefused(lost.Say(turn.Texts)));
                return;
            }
            await files.PutAsync(turn.Scope.Library, file.Bytes, ct);
            SignedText.Note(turn, partnership, id, file, own);
        }
    }

    [LoggerMessage(
        83,
        LogLevel.Error,
        "In library {Library} partnership {Partnership} could not be signed: the file of version {Version} of its template is not there"
    )]
    private static partial void NotSigned(ILogger logger, LogId library, PlainId partnership, string version);
}
