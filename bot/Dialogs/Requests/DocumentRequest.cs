using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Documents;
using PartnershipBot.Files;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Understanding;

namespace PartnershipBot.Dialogs.Requests;

/// <summary>« Document », « Document Word »: the convention as a file; what waits goes on waiting.</summary>
internal sealed class DocumentRequest(DocumentDesk desk) : Request
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
        else if (FileOffer.IsPossible(dc.Context) && await AgreementReader.ReadAsync(turn.Work, partnership.Id, turn.Today, ct) is { } file)
        {
            await FileOffer.SendAsync(dc.Context, file, partnership.Id, ct);
        }
        else
        {
            var link = await desk.LinkAsync(new DocumentLink(turn.Scope.Library, partnership.Id), ct);
            await dc.Context.SendAsync(DocumentCard.For(turn.CardContext, AgreementFile.Name(partnership), link, !partnership.IsSigned), ct);
        }
        await Shown.GoOnAsync(dc, ct);
        return true;
    }
}
