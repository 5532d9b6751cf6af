using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Report;

/// <summary>The figures of a year: what they say in sum on the first page, then the partnerships, a page at a time.</summary>
public static class YearlyReportCard
{
    private const int PageSize = 5;

    /// <summary>The most lines of a section; the text of the report has all of them.</summary>
    private const int MostLines = 10;

    /// <summary>How many pages there are, the first one included.</summary>
    public static int Pages(int lines) => 1 + ((lines + PageSize - 1) / PageSize);

    /// <summary>The card of a page.</summary>
    /// <param name="title">The report's title.</param>
    /// <param name="overview">What the first page says.</param>
    /// <param name="pictures">What the first page shows above it.</param>
    /// <param name="lines">The partnerships of the year, a line each.</param>
    /// <param name="page">Which page, from 0; outside of the report it is the nearest one.</param>
    /// <param name="year">The year.</param>
    /// <param name="otherYears">Years beside it that have something to show.</param>
    public static AdaptiveCard For(
        CardContext ctx,
        string title,
        IReadOnlyList<Section> overview,
        IReadOnlyList<AdaptiveElement> pictures,
        IReadOnlyList<string> lines,
        int page,
        string year,
        IReadOnlyList<string> otherYears
    ) =>
        CardSize.Fit(most =>
            Build(ctx, title, overview, pictures, lines, Math.Clamp(page, 0, Pages(lines.Count) - 1), year, otherYears, most)
        );

    private static AdaptiveCard Build(
        CardContext ctx,
        string title,
        IReadOnlyList<Section> overview,
        IReadOnlyList<AdaptiveElement> pictures,
        IReadOnlyList<string> lines,
        int page,
        string year,
        IReadOnlyList<string> otherYears,
        int most
    )
    {
        var texts = ctx.Texts;
        var pages = Pages(lines.Count);
        var card = CardFrame.New(ctx, title, string.Join(". ", overview[0].Lines), wide: true);
        if (page == 0)
        {
            card.Body.AddRange(pictures);
            foreach (var section in overview)
            {
                card.Body.Add(CardText.Heading(section.Heading));
                card.Body.AddRange(Lines(texts, section, most));
            }
        }
        else
        {
            card.Body.Add(CardText.Heading(texts.Say("reportList")));
            foreach (var line in lines.Skip((page - 1) * PageSize).Take(PageSize))
            {
                card.Body.Add(CardText.Plain(Escape.Shorten(line, most)));
            }
        }
        if (page == 0)
        {
            card.Body.Add(
                CardText.Actions(
                    CardActions.Button(
                        ctx,
                        texts.Say("buttonReportWord"),
                        Verbs.ReportFile,
                        (DataKeys.Year, year),
                        (DataKeys.Value, "docx")
                    ),
                    CardActions.Button(
                        ctx,
                        texts.Say("buttonReportExcel"),
                        Verbs.ReportFile,
                        (DataKeys.Year, year),
                        (DataKeys.Value, "xlsx")
                    )
                )
            );
        }
        card.Body.Add(CardText.Page(texts, page, pages));
        if (page < pages - 1)
        {
            card.Actions.Add(Button(texts.Say("buttonReportNext"), year, page + 1).Positive());
        }
        if (page > 0)
        {
            card.Actions.Add(Button(texts.Say("buttonReportPrevious"), year, page - 1));
        }
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonReportText"), Verbs.ReportText, (DataKeys.Year, year)));
        foreach (var other in otherYears)
        {
            card.Actions.Add(Button(texts.Say("buttonReport", ("year", other)), other, 0));
        }
        return card;

        AdaptiveAction Button(string text, string of, int to) =>
            CardActions.Button(ctx, text, Verbs.Report, (DataKeys.Year, of), (DataKeys.Page, to));
    }

    /// <summary>Figures stand beside what they count, and what is said of those that are none below them; words are a list.</summary>
    private static IEnumerable<AdaptiveElement> Lines(Texts texts, Section section, int most)
    {
        if (section.Facts.Count > 0)
        {
            return [.. CardText.FactSet(section.Facts), .. section.Rest.Select(CardText.Plain)];
        }
        var bullets = CardText.Bullets(section.Lines.Take(MostLines).Select(l => Escape.Shorten(l, most)));
        return section.Lines.Count - MostLines is > 0 and var more
            ? [bullets, CardText.Subtle(texts.Say(more == 1 ? "reportMoreOne" : "reportMore", ("count", more)))]
            : [bullets];
    }
}
