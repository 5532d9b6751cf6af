using PartnershipBot.Domain;

namespace PartnershipBot.Features.Portfolio;

/// <summary>A page of the list of partnerships, as its card shows it.</summary>
/// <param name="Shown">The partnerships on it.</param>
/// <param name="Number">Which page, from 0.</param>
/// <param name="Count">How many there are in all; about so many, or more than so many, with <paramref name="IsMore"/>.</param>
/// <param name="IsMore">Whether not all of them were looked at.</param>
/// <param name="Followed">How many of those that were looked at are not discarded.</param>
/// <param name="HasNext">Whether there is a page behind it.</param>
/// <param name="Pages">How many pages there are; null where not all of them were looked at.</param>
/// <param name="Known">The partnerships that were looked at: they spell what a filter names.</param>
public sealed record PortfolioPage(
    IReadOnlyList<Partnership> Shown,
    int Number,
    int Count,
    bool IsMore,
    int Followed,
    bool HasNext,
    int? Pages,
    IReadOnlyList<Partnership> Known
)
{
    /// <summary>So many stand on a page.</summary>
    public const int Size = 5;

    /// <summary>A page of partnerships of which all are there; discarded drafts come last.</summary>
    /// <param name="page">Which page, from 0; beyond the last one it is the last one.</param>
    public static PortfolioPage Of(IReadOnlyList<Partnership> partnerships, int page, PortfolioFilter filter, DateOnly today)
    {
        var followed = partnerships.Where(p => p.DiscardedAt is null && filter.Takes(p, today)).ToList();
        List<Partnership> all = filter.IsNone ? [.. followed, .. partnerships.Where(p => IsRestorable(p, today))] : followed;
        return Of(all, page, filter.IsNone ? Distinct(followed) : followed.Count, followed.Count, partnerships);
    }

    /// <summary>A page of those that are to be listed, which all are there.</summary>
    internal static PortfolioPage Of(IReadOnlyList<Partnership> all, int page, int count, int followed, IReadOnlyList<Partnership> known)
    {
        var pages = Math.Max(1, (all.Count + Size - 1) / Size);
        page = Math.Clamp(page, 0, pages - 1);
        return new PortfolioPage([.. all.Skip(page * Size).Take(Size)], page, count, false, followed, page < pages - 1, pages, known);
    }

    /// <summary>Whether a discarded draft can still be brought back.</summary>
    internal static bool IsRestorable(Partnership partnership, DateOnly today) => RestorableUntil(partnership) >= today;

    /// <summary>The last day on which a discarded draft can be brought back; null when it is not discarded.</summary>
    internal static DateOnly? RestorableUntil(Partnership partnership) =>
        partnership.DiscardedAt is { } at ? DateOnly.FromDateTime(at.UtcDateTime).AddDays(Partnership.DaysToRestore) : null;

    /// <summary>How many partnerships they are: one that was renewed is one, however many agreements it has.</summary>
    internal static int Distinct(IReadOnlyList<Partnership> followed)
    {
        var shown = followed.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        return followed.Count(p => p.Answers.Text(Fields.NextCycleId) is not { } next || !shown.Contains(next));
    }
}
