using PartnershipBot.Domain.Sessions;

namespace PartnershipBot.Domain.Figures;

/// <summary>The partnerships of a year with one kind of partner, and what their sessions add up to.</summary>
/// <param name="Kind">The code of the kind; empty where none was given.</param>
public sealed record KindFigures(string Kind, int Partnerships, SessionTotals Totals);
