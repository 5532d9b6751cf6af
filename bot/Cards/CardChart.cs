using AdaptiveCards;

namespace PartnershipBot.Cards;

/// <summary>
/// Pictures of figures. Teams draws them; a client that does not know them shows bars of text, and the words of the card say the
/// same beside them in both.
/// </summary>
internal static class CardChart
{
    /// <summary>The most bars of a picture.</summary>
    public const int Most = 12;

    private const int MostLabel = 60;

    /// <summary>How long the longest bar of text is.</summary>
    private const int Cells = 10;

    /// <summary>Bars under one another, each with its label.</summary>
    /// <param name="title">What they show.</param>
    /// <param name="full">The value of a full bar of text; a longer one is as long. By default the largest.</param>
    public static AdaptiveElement Bars(string title, IReadOnlyList<ChartBar> bars, decimal? full = null) =>
        Of("Chart.HorizontalBar", title, Short(bars), bars.Select(Point), full);

    /// <summary>Bars beside one another, in the order of time; a bar of text is drawn where there is something.</summary>
    public static AdaptiveElement Columns(string title, IReadOnlyList<ChartBar> bars) =>
        Of("Chart.VerticalBar", title, [.. bars.Where(b => b.Value > 0)], bars.Select(Point), null);

    /// <summary>Bars of several parts: for each row its label, its parts with what each is called, and what stands behind a bar of text.</summary>
    public static AdaptiveElement Stacked(
        string title,
        IReadOnlyList<(string Label, IReadOnlyList<(string Name, int Value)> Parts, string Shown)> rows
    ) =>
        Of(
            "Chart.HorizontalBar.Stacked",
            title,
            [.. rows.Take(Most).Select(r => new ChartBar(r.Label, r.Parts.Sum(p => p.Value), r.Shown))],
            rows.Take(Most)
                .Select(r => new Dictionary<string, object>
                {
                    ["title"] = Label(r.Label),
                    ["data"] = r
                        .Parts.Select(p => new Dictionary<string, object> { ["legend"] = Label(p.Name), ["value"] = p.Value })
                        .ToList(),
                }),
            null
        );

    private static List<ChartBar> Short(IReadOnlyList<ChartBar> bars) => [.. bars.Take(Most)];

    private static Dictionary<string, object> Point(ChartBar bar) => new() { ["x"] = Label(bar.Label), ["y"] = bar.Value };

    private static AdaptiveContainer Of(
        string type,
        string title,
        IReadOnlyList<ChartBar> texts,
        IEnumerable<Dictionary<string, object>> data,
        decimal? full
    )
    {
        var chart = new AdaptiveUnknownElement
        {
            Type = type,
            Fallback = new AdaptiveFallbackElement(InText(texts, full ?? texts.Select(b => b.Value).DefaultIfEmpty().Max())),
        };
        // The title of a chart is shown by some clients only: it stands above in all of them.
        chart.AdditionalProperties["title"] = title;
        chart.AdditionalProperties["showTitle"] = false;
        chart.AdditionalProperties["data"] = data.Take(Most).ToList();
        return new AdaptiveContainer { Spacing = AdaptiveSpacing.Medium, Items = [CardText.Strong(title), chart] };
    }

    private static AdaptiveContainer InText(IEnumerable<ChartBar> bars, decimal full) =>
        new() { Items = [.. CardText.FactSet(bars.Select(b => (Label(b.Label), $"{Bar(b.Value, full)}\u00A0{b.Shown}")))] };

    /// <summary>« ■■■■■■■□□□ »; what is more than nothing shows.</summary>
    internal static string Bar(decimal value, decimal full)
    {
        var cells =
            full <= 0 ? 0 : (int)Math.Clamp(Math.Round(value / full * Cells, MidpointRounding.AwayFromZero), value > 0 ? 1 : 0, Cells);
        return new string('■', cells) + new string('□', Cells - cells);
    }

    private static string Label(string label) => Escape.Shorten(Escape.Flat(label), MostLabel);
}
