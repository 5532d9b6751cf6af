using PartnershipBot.Domain.Sessions;

namespace PartnershipBot.Domain.Figures;

/// <summary>A partnership in the yearly report: all of its cycles that ran in the year are one line.</summary>
/// <param name="Latest">The last of its cycles that ran in the year.</param>
/// <param name="Totals">What its sessions of the year add up to.</param>
/// <param name="Met">Criteria that were met, in the last review that covers the year to its end or ends in it.</param>
/// <param name="Judged">Criteria that this review judged: met, partly met or missed.</param>
/// <param name="Review">That review; null when there is none that the report takes up.</param>
/// <param name="Decided">What was last decided in the year; null when nothing was.</param>
public sealed record YearlyLine(
    Partnership Latest,
    SessionTotals Totals,
    int Met,
    int Judged,
    FinishedReview? Review,
    TakenDecision? Decided
)
{
    /// <summary>The partner's name, or those of several; the project's where no partner was named.</summary>
    public string Partner => Latest.OfPartners(Fields.PartnerName) is { Count: > 0 } names ? string.Join(" + ", names) : Latest.Name;

    /// <summary>The code of the first partner's kind.</summary>
    public string? Kind => Latest.Answers.Text(Fields.PartnerKind);

    /// <summary>The codes of the kinds of all partners, each once; an empty one where none was given.</summary>
    public IReadOnlyList<string> Kinds => Latest.OfPartners(Fields.PartnerKind) is { Count: > 0 } kinds ? kinds : [""];
}
