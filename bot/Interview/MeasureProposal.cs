using PartnershipBot.Domain.Reviews;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Understanding.Numbers;

namespace PartnershipBot.Interview;

/// <summary>What the log of the sessions proposes as the measure of a criterion (mesure proposée); whoever reviews decides.</summary>
/// <param name="Value">The figure.</param>
/// <param name="Figure">What it counts.</param>
/// <param name="IsEstimate">Whether it rests on estimates.</param>
public sealed record MeasureProposal(decimal Value, SessionFigure Figure, bool IsEstimate)
{
    /// <summary>The proposal for a criterion; null when the log does not know what it asks, or knows nothing yet.</summary>
    public static MeasureProposal? For(Criterion criterion, SessionTotals totals) =>
        SessionFigureReader.Read(criterion) is { } figure && totals.Of(figure) is { } value
            ? new MeasureProposal(value, figure, totals.IsEstimated(figure))
            : null;
}
