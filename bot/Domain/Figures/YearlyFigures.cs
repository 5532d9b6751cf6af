using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Domain.Sessions;

namespace PartnershipBot.Domain.Figures;

/// <summary>
/// What the partnerships of a library were in one year (rapport d’activité, rubrique « Partenariats »). A partnership that
/// was renewed is one, however many cycles it has; each of its agreements counts by itself where agreements are counted.
/// </summary>
public sealed class YearlyFigures
{
    private YearlyFigures(int year, IReadOnlyList<YearlyLine> lines, IReadOnlyList<YearRecord> records)
    {
        Year = year;
        Lines = lines;
        Totals = Sum(year, records);
        HeldByMonth =
        [
            .. Enumerable
                .Range(1, 12)
                .Select(month => records.Sum(f => f.Sessions.Count(s => s.TookPlace && s.Day.Year == year && s.Day.Month == month))),
        ];
        ByKind =
        [
            .. lines
                // With several partners it counts under the kind of each, and once in the total.
                .SelectMany(l => l.Kinds)
                .GroupBy(kind => kind)
                .Select(kind => new KindFigures(
                    kind.Key,
                    kind.Count(),
                    Sum(
                        year,
                        records.Where(f =>
                            f.Partnership.OfPartners(Fields.PartnerKind) is { Count: > 0 } kinds ? kinds.Contains(kind.Key) : kind.Key == ""
                        )
                    )
                ))
                .OrderByDescending(k => k.Partnerships)
                .ThenBy(k => k.Kind, StringComparer.Ordinal),
        ];
        AgreementsSigned = records.Count(f => f.Partnership.Agreement.SignedOn?.Year == year);
        AmendmentsSigned = records.Sum(f => f.AmendedOn.Count(day => day.Year == year));
        New = records.Count(f => f.Partnership.Cycle == 1 && f.Partnership.Agreement.SignedOn?.Year == year);
        Renewed = Decided(d => d is { Outcome: Decision.Renew, IsNewCycle: true });
        Stopped = Decided(d => d.Outcome == Decision.Stop);
        Adjusted = records.Count(f => f.AmendedOn.Any(day => day.Year == year));
        Support =
        [
            .. records
                .SelectMany(f => f.Requests)
                .Where(r => r.AskedOn.Year == year)
                .GroupBy(r => r.Need)
                .Select(need => (need.Key, need.Count()))
                .OrderByDescending(n => n.Item2)
                .ThenBy(n => n.Key, StringComparer.Ordinal),
        ];
        Outlook = [.. lines.Select(l => l.Latest).Where(p => IsOpen(p) && End(p) <= new DateOnly(year + 1, 12, 31)).OrderBy(End)];
        Spent = Added(lines, l => l.Review?.Answers.Amount(SpentField));

        // Where an agreement renews itself, the end of the period that runs when the year closes.
        DateOnly? End(Partnership partnership) => partnership.Agreement.EndOn(new DateOnly(year, 12, 31));

        int Decided(Func<TakenDecision, bool> which) => records.Count(f => f.Decisions.Any(d => d.On.Year == year && which(d)));
    }

    private const string SpentField = "evaluation_actualMeans_budget";

    public int Year { get; }

    /// <summary>The partnerships that ran in the year, by partner.</summary>
    public IReadOnlyList<YearlyLine> Lines { get; }

    /// <summary>Those whose first agreement was signed in the year.</summary>
    public int New { get; }

    /// <summary>Those for which a new cycle was decided in the year.</summary>
    public int Renewed { get; }

    /// <summary>Those of which an amendment was signed in the year.</summary>
    public int Adjusted { get; }

    /// <summary>Those of which the end was decided in the year.</summary>
    public int Stopped { get; }

    /// <summary>Agreements signed in the year, those of new cycles too.</summary>
    public int AgreementsSigned { get; }

    public int AmendmentsSigned { get; }

    /// <summary>What all sessions of the year add up to.</summary>
    public SessionTotals Totals { get; }

    /// <summary>Sessions that took place, month by month from January.</summary>
    public IReadOnlyList<int> HeldByMonth { get; }

    /// <summary>Partnerships by the partner's kind, the most frequent one first.</summary>
    public IReadOnlyList<KindFigures> ByKind { get; }

    /// <summary>Requests to the département's service made in the year, by need.</summary>
    public IReadOnlyList<(string Need, int Count)> Support { get; }

    /// <summary>
    /// The partnerships of which the agreement ends by the end of the next year and nothing is decided, the first to end first.
    /// </summary>
    public IReadOnlyList<Partnership> Outlook { get; }

    /// <summary>What the reviews say was spent, in euros; null when none says.</summary>
    public decimal? Spent { get; }

    /// <summary>How many partnerships are of that mode.</summary>
    public int OfMode(string mode) => Lines.Count(l => l.Latest.OfPartners(Fields.Mode).Contains(mode));

    /// <summary>Criteria that were met, over all reviews of the report.</summary>
    public int Met => Lines.Sum(l => l.Met);

    /// <summary>Criteria that were judged, over all reviews of the report.</summary>
    public int Judged => Lines.Sum(l => l.Judged);

    /// <summary>The figures of a year.</summary>
    /// <param name="records">All partnerships of the library.</param>
    public static YearlyFigures Of(int year, IReadOnlyList<YearRecord> records)
    {
        var ids = records.ToDictionary(f => f.Partnership.Id, f => f.Partnership.Answers.Text(Fields.PreviousCycleId));
        var ran = records.Where(f => f.RanIn(year)).ToList();
        var lines = ran.GroupBy(f => Origin(f.Partnership.Id, ids))
            .Select(cycles => Line(year, [.. cycles.OrderBy(f => f.Partnership.Cycle)]))
            .OrderBy(l => l.Partner, StringComparer.Ordinal)
            .ThenBy(l => l.Latest.Id, StringComparer.Ordinal);
        // What is decided or signed in a year may be about an agreement that did not run in it yet, or no longer.
        return new YearlyFigures(year, [.. lines], [.. records.Where(f => f.Partnership is { IsSigned: true, DiscardedAt: null })]);
    }

    private static bool IsOpen(Partnership partnership) =>
        partnership.Status
            is not (PartnershipStatus.Renewed or PartnershipStatus.Stopping or PartnershipStatus.Stopped or PartnershipStatus.Abandoned);

    /// <summary>The first cycle of a partnership; links that lead in a circle end where they began.</summary>
    private static string Origin(string id, IReadOnlyDictionary<string, string?> previous)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (seen.Add(id) && previous.GetValueOrDefault(id) is { } before && previous.ContainsKey(before))
        {
            id = before;
        }
        return id;
    }

    private static YearlyLine Line(int year, IReadOnlyList<YearRecord> cycles)
    {
        var review = cycles.SelectMany(c => c.Reviews).Where(r => r.To.Year == year && r.IsInReport).MaxBy(r => r.To);
        var judged = review?.Results.Where(r => r.Attainment is Attainment.Met or Attainment.Partly or Attainment.Missed).ToList() ?? [];
        return new YearlyLine(
            cycles[^1].Partnership,
            Sum(year, cycles),
            judged.Count(r => r.Attainment == Attainment.Met),
            judged.Count,
            review,
            cycles.SelectMany(c => c.Decisions).Where(d => d.On.Year == year).MaxBy(d => d.On)
        );
    }

    private static SessionTotals Sum(int year, IEnumerable<YearRecord> records) =>
        SessionTotals.Of(records.SelectMany(f => f.Sessions), new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    private static decimal? Added(IEnumerable<YearlyLine> lines, Func<YearlyLine, decimal?> amount) =>
        lines.Select(amount).OfType<decimal>().ToList() is { Count: > 0 } amounts ? amounts.Sum() : null;
}
