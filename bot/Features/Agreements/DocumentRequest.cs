using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Papers;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Features.Agreements.Templates;
using PartnershipBot.Files;
using PartnershipBot.Storage;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Agreements;

/// <summary>« Document », « Document Word »: the convention as a file; what waits goes on waiting.</summary>
internal sealed class DocumentRequest(DocumentLinks links, IDocuments reader, IFileStore files) : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Document];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Document];

    public override IReadOnlyList<string> Titles => ["buttonDocument"];

    public override RequestPlace Place => RequestPlace.Anywhere;

    public override CardNeed Need => CardNeed.Partnership;

    private static IReadOnlyList<string> Sentences(Partnership partnership) =>
        (Charter.Holds(partnership.Answers), partnership.IsSigned) switch
        {
            (false, false) => ["documentReady", "documentIsDraft"],
            (false, true) => ["documentReady"],
            (true, false) => ["documentReadyCharter", "documentIsDraftCharter"],
            (true, true) => ["documentReadyCharter"],
        };

    private static string Called(Turn turn, Partnership partnership) =>
        turn.Texts.Say(Charter.Holds(partnership.Answers) ? "offeredCharter" : "offeredAgreement");

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (await CardTarget.ChooseAsync(dc, asked, ct) is not { DiscardedAt: null } partnership)
        {
            await TooEarly.NothingOpenAsync(dc, "papersOfWhat", ct);
            return true;
        }
        if (Transitions.IsFirstContact(partnership.Status))
        {
            await TooEarly.SayAsync(dc, PreviewRequest.ContactFirst(turn, partnership), ct);
        }
        else
        {
            var document = new DocumentRef(turn.Scope.Library, partnership.Id);
            await TemplateNotice.TellAsync(dc.Context, partnership, ct);
            if (!await GivenDocument.SendAsync(dc, links, reader, document, Sentences(partnership), Called(turn, partnership), ct))
            {
                await dc.Context.SendAsync(await TemplateNotice.LostAsync(turn, partnership, files, ct), ct);
            }
        }
        await CardTarget.GoOnAsync(dc, ct);
        return true;
    }
}
