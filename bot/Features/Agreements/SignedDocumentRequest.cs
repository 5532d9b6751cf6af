using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Papers;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Features.Agreements.Signatures;
using PartnershipBot.Files;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Agreements;

/// <summary>« Document signé »: the last file that was joined to the convention; what waits goes on waiting.</summary>
internal sealed class SignedDocumentRequest(DocumentLinks links, IDocuments reader) : Request
{
    public override IReadOnlyList<Command> Commands => [Command.SignedDocument];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.SignedDocument];

    public override IReadOnlyList<string> Titles => ["buttonSignedDocument"];

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (await CardTarget.ChooseAsync(dc, asked, ct) is not { } partnership)
        {
            await TooEarly.NothingOpenAsync(dc, null, ct);
            return true;
        }
        var isCharter = Charter.Holds(partnership.Answers);
        if (partnership.Answers.Text(Fields.SignedFile) is not { } file)
        {
            var isEarly = !partnership.IsSigned && !SignatureNews.AreAwaited(partnership);
            var why =
                isEarly ? "signedDocumentTooEarly"
                : isCharter ? "signedDocumentNoneCharter"
                : "signedDocumentNone";
            await TooEarly.SayAsync(dc, turn.Texts.Say(why), ct);
        }
        else if (
            !await GivenDocument.SendAsync(
                dc,
                links,
                reader,
                new DocumentRef(turn.Scope.Library, partnership.Id, file),
                [isCharter ? "signedDocumentReadyCharter" : "signedDocumentReady"],
                turn.Texts.Say(isCharter ? "offeredCopyCharter" : "offeredCopy"),
                ct
            )
        )
        {
            await dc.Context.SendAsync(turn.Texts.Say("signedDocumentLost"), ct);
        }
        await CardTarget.GoOnAsync(dc, ct);
        return true;
    }
}
