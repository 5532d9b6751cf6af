using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Papers;
using PartnershipBot.Files;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Report;

/// <summary>The report of a year as a workbook or as a text; what waits goes on waiting.</summary>
internal sealed class ReportFileRequest(DocumentLinks links, IDocuments reader) : Request
{
    private const string Word = "buttonReportWord";
    private const string Excel = "buttonReportExcel";

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.ReportFile];

    public override IReadOnlyList<string> Titles => [Word, Excel];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var year = asked.Card?.Number(DataKeys.Year) ?? turn.Conversation.Report?.Year ?? ReportRequest.UsualYear(turn);
        var isWorkbook = asked.Title == Excel || asked.Card?.Text(DataKeys.Value) == "xlsx";
        await GivenDocument.SendAsync(dc, links, reader, ReportFile.Of(turn.Scope.Library, year, isWorkbook), ["paperReady"], null, ct);
        await CardTarget.GoOnAsync(dc, ct);
        return true;
    }
}
