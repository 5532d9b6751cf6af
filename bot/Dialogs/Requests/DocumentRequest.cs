using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Files;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Understanding;

namespace PartnershipBot.Dialogs.Requests;

/// <summary>« Document », « Document Word »: the convention as a file; what waits goes on waiting.</summary>
internal sealed class DocumentRequest(DocumentDesk desk, DocumentReader reader) : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Document];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Document];

    public override IReadOnlyList<string> Titles => ["buttonDocument"];

    public override RequestPlace Place => RequestPlace.Anywhere;

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (await Shown.ChooseAsync(dc, asked, ct) is not { } partnership || Consequences.IsContact(partnership.Status))
        {
            await dc.Context.SendAsync(turn.Texts.Say("previewTooEarly"), ct);
        }
        else
        {
            var document = new DocumentRef(turn.Scope.Library, partnership.Id);
            await GiveAsync(dc, desk, reader, document, partnership.IsSigned ? ["documentReady"] : ["documentReady", "documentIsDraft"], ct);
        }
        await Shown.GoOnAsync(dc, ct);
        return true;
    }

    /// <summary>Offers a document where the person can take it, or gives a link to it; false when it is not there any more.</summary>
    /// <param name="sentences">The keys of what is said of it.</param>
    public static async Task<bool> GiveAsync(
        DialogContext dc, DocumentDesk desk, DocumentReader reader, DocumentRef document, IReadOnlyList<string> sentences, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (await reader.ReadAsync(turn.Work, document, turn.Today, ct) is not { } file)
        {
            return false;
        }
        if (FileOffer.IsPossible(dc.Context))
        {
            await FileOffer.SendAsync(dc.Context, file, document, ct);
            return true;
        }
        var link = await desk.LinkAsync(document, ct);
        await dc.Context.SendAsync(DocumentCard.For(turn.CardContext, file.Name, link, [.. sentences.Select(s => turn.Texts.Say(s))]), ct);
        return true;
    }
}
