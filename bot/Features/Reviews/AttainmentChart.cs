using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Reviews;

/// <summary>How far each measured criterion reaches, in percent of its target.</summary>
internal static class AttainmentChart
{
    private const decimal Target = 100;

    /// <summary>Bars that are longer make all others too short to be read; the row beside says the figure.</summary>
    private const decimal MostShown = 300;

    /// <summary>The picture; nothing where nothing was measured.</summary>
    public static IEnumerable<AdaptiveElement> Of(Evaluation evaluation, Texts texts)
    {
        var bars = evaluation.Results.Where(r => r.Ratio is not null).Select(r => Bar(r, texts)).ToList();
        return bars.Count == 0 ? [] : [CardChart.Bars(texts.Say("reviewChart"), bars, Target)];
    }

    private static ChartBar Bar(CriterionResult result, Texts texts)
    {
        var percent = Math.Round(result.Ratio!.Value * 100, MidpointRounding.AwayFromZero);
        return new ChartBar(result.Criterion.Indicator, Math.Clamp(percent, 0, MostShown), texts.Say("chartPercent", ("percent", percent)));
    }
}
