using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Features.Projects;
using PartnershipBot.Features.Reviews;
using PartnershipBot.Tests.Gallery;

namespace PartnershipBot.Tests.Cards;

/// <summary>Pictures of figures: a chart where the client knows one, bars of text elsewhere, words in both.</summary>
public sealed class CardChartTests
{
    [Fact]
    public void A_chart_is_drawn_in_text_where_it_is_not_known()
    {
        var chart = Json(CardChart.Bars("Critères", [new("Séances", 93, "93 %"), new("Prêts", 250, "250 %"), new("Rien", 0, "0 %")], 100));

        ((string?)chart["type"]).ShouldBe("Chart.HorizontalBar");
        ((string?)chart["title"]).ShouldBe("Critères");
        chart["data"]!.Select(d => ((string?)d["x"], (decimal)d["y"]!)).ShouldBe([("Séances", 93), ("Prêts", 250), ("Rien", 0)]);
        ((string?)chart["fallback"]!["type"]).ShouldBe("Container");
        ((JObject)chart["fallback"]!)
            .Texts()
            .ShouldBe(["Séances\u00A0: ■■■■■■■■■□\u00A093 %", "Prêts\u00A0: ■■■■■■■■■■\u00A0250 %", "Rien\u00A0: □□□□□□□□□□\u00A00 %"]);
    }

    [Fact]
    public void Months_without_anything_have_no_bar_of_text()
    {
        var chart = Json(CardChart.Columns("Mois", [.. Enumerable.Range(1, 12).Select(m => new ChartBar($"m{m}", m % 2, $"{m % 2}"))]));

        ((string?)chart["type"]).ShouldBe("Chart.VerticalBar");
        chart["data"]!.Count().ShouldBe(12);
        chart["fallback"]!.SelectTokens("..facts[*]").Count().ShouldBe(6);
    }

    [Fact]
    public void Parts_of_a_bar_have_their_names()
    {
        var chart = Json(
            CardChart.Stacked(
                "Apports",
                [("Vous", [("Actions", 3), ("Moyens", 2)], "5"), ("Partenaire", [("Actions", 1), ("Moyens", 0)], "1")]
            )
        );

        ((string?)chart["type"]).ShouldBe("Chart.HorizontalBar.Stacked");
        chart["data"]![0]!["data"]!.Select(d => ((string?)d["legend"], (int)d["value"]!)).ShouldBe([("Actions", 3), ("Moyens", 2)]);
        ((JObject)chart["fallback"]!).Texts().ShouldContain("Partenaire\u00A0: ■■□□□□□□□□\u00A01");
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 1000, 1)]
    [InlineData(1000, 1000, 10)]
    [InlineData(2000, 1000, 10)]
    [InlineData(-5, 100, 0)]
    public void What_is_more_than_nothing_shows(int value, int full, int cells) =>
        CardChart.Bar(value, full).Count(c => c == '■').ShouldBe(cells);

    [Fact]
    public void More_bars_than_fit_are_left_to_the_words()
    {
        var chart = Json(CardChart.Bars("Critères", [.. Enumerable.Range(0, 40).Select(n => new ChartBar(new string('x', 400), n, "n"))]));

        chart["data"]!.Count().ShouldBe(CardChart.Most);
        chart["fallback"]!.SelectTokens("..facts[*]").Count().ShouldBe(CardChart.Most);
        chart.ToString(Formatting.None).Length.ShouldBeLessThan(6000);
    }

    [Fact]
    public void Every_chart_of_every_card_says_what_stands_in_its_place()
    {
        var charts = GalleryCards
            .Of(CardSamples.Context())
            .Select(c => (c.Name, Json: CardJson.Of(c.Card)))
            .SelectMany(c => c.Json.Descendants().OfType<JObject>().Where(IsChart).Select(chart => (c.Name, c.Json, Chart: chart)))
            .ToList();

        charts.Select(c => c.Name.Split('/')[0]).Distinct().Order().ShouldBe(["balance", "report", "review"]);
        charts.ShouldAllBe(c => (string?)c.Chart["fallback"]!["type"] == "Container");
        charts.ShouldAllBe(c => (string?)c.Json["version"] == "1.5");
    }

    [Fact]
    public void The_words_beside_a_chart_say_the_same()
    {
        var review = CardJson.Of(ReviewCard.For(CardSamples.Context(), GallerySamples.Reviewed(Evaluation.Final)));
        var chart = review.Descendants().OfType<JObject>().Single(IsChart);
        var percents = chart["data"]!.Select(d => $"{(decimal)d["y"]!:0}\u00A0%").ToList();
        chart.Remove();
        var words = string.Join('\n', review.Texts());
        percents.ShouldAllBe(p => words.Contains(p));
    }

    /// <summary>All answers at their longest, with the charts.</summary>
    [Fact]
    public void The_largest_cards_with_charts_stay_deliverable()
    {
        var answers = CardSamples.Longest();
        var criteria = answers.List<Criterion>(Fields.Criteria);
        var longest = CardSamples.Of(
            answers.With([
                new(
                    Fields.Criteria,
                    AnswerSheet.Write(
                        criteria.Select(c => c with { Kind = CriterionKind.Quantitative, Target = 1500, Unit = "séances" }).ToList()
                    )
                ),
                new(Fields.Measures, AnswerSheet.Write(criteria.Select((_, i) => new Measure(i, 999)).ToList())),
            ]),
            PartnershipStatus.Evaluating
        );
        var cards = new[] { ReviewCard.For(CardSamples.Context(), longest), BalanceCard.For(CardSamples.Context(), longest) };
        cards.ShouldAllBe(card => CardSize.Of(card) <= CardSize.Most);
        cards.ShouldAllBe(card => CardJson.Of(card).Descendants().OfType<JObject>().Any(IsChart));
    }

    private static bool IsChart(JObject o) => ((string?)o["type"])?.StartsWith("Chart.", StringComparison.Ordinal) == true;

    private static JObject Json(AdaptiveElement element) =>
        JObject.Parse(JsonConvert.SerializeObject(element)).Descendants().OfType<JObject>().Single(IsChart);
}
