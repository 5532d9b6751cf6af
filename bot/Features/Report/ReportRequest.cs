using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Domain.Figures;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Report;

/// <summary>« Rapport 2026 »: the figures of a year, as a card and as a text; what waits goes on waiting.</summary>
internal sealed partial class ReportRequest : Request
{
    private const string Next = "buttonReportNext";
    private const string Previous = "buttonReportPrevious";
    private const string AsText = "buttonReportText";

    /// <summary>In the first months one writes about the year that is over.</summary>
    private const int LastMonthOfWriting = 6;

    private const int EarliestYear = 1990;
    private const int LatestYear = 2100;

    public override IReadOnlyList<Command> Commands => [Command.Report];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Report, Cards.Verbs.ReportText];

    public override IReadOnlyList<string> Titles => [Next, Previous, AsText];

    public override RequestPlace Place => RequestPlace.Anywhere;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var last = turn.Conversation.Report;
        var (year, page) = asked switch
        {
            { Card: { } card } => (Within(card.Number(DataKeys.Year)) ?? UsualYear(turn), card.Page),
            { Title: Next } when last is var (shown, at) => (shown, at + 1),
            { Title: Previous } when last is var (shown, at) => (shown, at - 1),
            { Title: AsText } when last is var (shown, _) => (shown, 0),
            _ => (YearOf(turn.Incoming.Text) ?? UsualYear(turn), 0),
        };
        if (asked.Card is null && asked.Title is null && SchoolYears().IsMatch(turn.Incoming.Text))
        {
            await dc.Context.SendAsync(
                turn.Texts.Say("reportByCalendarYear", ("year", YearlyReport.Written(year)), ("next", YearlyReport.Written(year + 1))),
                ct
            );
        }
        var records = await YearRecords.ReadAsync(turn.Work, ct);
        var figures = YearlyFigures.Of(year, records);
        if (figures.Lines.Count == 0)
        {
            var latest = Enumerable
                .Range(EarliestYear, turn.Today.Year + 1 - EarliestYear)
                .LastOrDefault(y => records.Any(f => f.RanIn(y)));
            await dc.Context.SendAsync(
                turn.Texts.Say("reportNothing", ("year", YearlyReport.Written(year))),
                ct,
                latest == 0 ? [] : [turn.Texts.Say("buttonReport", ("year", YearlyReport.Written(latest)))]
            );
        }
        else if (asked.Title == AsText || asked.Card?.Verb == Cards.Verbs.ReportText)
        {
            turn.Conversation.Report = (year, 0);
            await dc.Context.SendAsync(
                LetterCard.For(turn.CardContext, turn.Texts.Say(AsText), YearlyReport.Text(turn.Texts, figures)),
                ct
            );
        }
        else
        {
            await ShowAsync(dc, figures, records, page, asked.Card?.Number(DataKeys.Page) is not null, ct);
        }
        await CardTarget.GoOnAsync(dc, ct);
        return true;
    }

    /// <param name="inPlace">Whether it takes the place of the card whose button was pressed, which was a page of a report.</param>
    private static async Task ShowAsync(
        DialogContext dc,
        YearlyFigures figures,
        IReadOnlyList<YearRecord> records,
        int page,
        bool inPlace,
        CancellationToken ct
    )
    {
        var turn = Turn.Of(dc.Context);
        page = Math.Clamp(page, 0, YearlyReportCard.Pages(figures.Lines.Count) - 1);
        turn.Conversation.Report = (figures.Year, page);
        var card = YearlyReportCard.For(
            turn.CardContext,
            YearlyReport.Title(turn.Texts, figures.Year),
            YearlyReport.Overview(turn.Texts, figures),
            YearlyPictures.Of(turn.Texts, figures),
            [.. figures.Lines.Select(l => YearlyReport.Line(turn.Texts, l))],
            page,
            YearlyReport.Written(figures.Year),
            [
                .. new[] { figures.Year - 1, figures.Year + 1 }
                    .Where(y => y <= turn.Today.Year && records.Any(f => f.RanIn(y)))
                    .Select(YearlyReport.Written),
            ]
        );
        await dc.Context.ShowAsync(card, inPlace, ct);
    }

    internal static int UsualYear(Turn turn) => turn.Today.Month <= LastMonthOfWriting ? turn.Today.Year - 1 : turn.Today.Year;

    private static int? YearOf(string text) =>
        Years().Match(text) is { Success: true } match
            ? Within(int.Parse(match.Value, NumberStyles.None, CultureInfo.InvariantCulture))
            : null;

    private static int? Within(int? year) => year is >= EarliestYear and <= LatestYear ? year : null;

    [GeneratedRegex(@"(?<!\d)\d{4}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    [GeneratedRegex(@"(?<!\d)\d{4} ?[-/–] ?(\d{4}|\d{2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex SchoolYears();
}
