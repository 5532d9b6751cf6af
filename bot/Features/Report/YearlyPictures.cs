using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Domain.Figures;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Report;

/// <summary>What the figures of a year look like: the largest of them, the sessions month by month, and who the partners are.</summary>
public static class YearlyPictures
{
    /// <summary>The pictures; what would be empty is left out.</summary>
    public static IReadOnlyList<AdaptiveElement> Of(Texts texts, YearlyFigures figures)
    {
        List<AdaptiveElement> pictures = [CardText.Figures([.. Large(texts, figures)])];
        if (figures.HeldByMonth.Any(held => held > 0))
        {
            pictures.Add(
                CardChart.Columns(
                    texts.Say("reportChartMonths"),
                    [.. figures.HeldByMonth.Select((held, i) => new ChartBar(Formats.Month(i + 1, texts.Lang), held, texts.Value(held)))]
                )
            );
        }
        if (figures.ByKind.Count > 0)
        {
            pictures.Add(
                CardChart.Bars(
                    texts.Say("reportChartKinds"),
                    [
                        .. figures.ByKind.Select(k => new ChartBar(
                            YearlyReport.Kind(texts, k.Kind),
                            k.Partnerships,
                            texts.Value(k.Partnerships)
                        )),
                    ]
                )
            );
        }
        return pictures;
    }

    private static IEnumerable<(string, string)> Large(Texts texts, YearlyFigures figures)
    {
        yield return (texts.Value(figures.Lines.Count), texts.Say("reportFigurePartnerships"));
        // What there was none of is said in words, below.
        if (figures.Totals.Held > 0)
        {
            yield return (texts.Value(figures.Totals.Held), texts.Say("reportFigureSessions"));
        }
        if (figures.Totals.Participants is { } people)
        {
            yield return (texts.Value(people), texts.Say(figures.Totals.IsEstimate ? "reportFigureAbout" : "reportFigureAttendances"));
        }
        if (figures.Judged > 0)
        {
            yield return ($"{figures.Met}\u00A0/\u00A0{figures.Judged}", texts.Say("reviewFigureMet"));
        }
    }
}
