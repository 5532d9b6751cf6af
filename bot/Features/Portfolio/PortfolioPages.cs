using PartnershipBot.Domain;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Portfolio;

/// <summary>Reads a page of the list of partnerships: of a small library from all of it, of one that has a list from its beginning.</summary>
internal static class PortfolioPages
{
    /// <summary>So many are looked at before one says that there are more.</summary>
    private const int LeastLooked = 400;

    /// <summary>The page; what stands on it is read whole.</summary>
    /// <param name="page">Which page, from 0; beyond the last one it is the last one.</param>
    public static async Task<PortfolioPage> ReadAsync(Turn turn, PortfolioFilter filter, int page, CancellationToken ct)
    {
        var read = await turn.ListedAsync(ct) is { } listed
            ? await OfListAsync(turn, listed, filter, Math.Max(0, page), ct)
            : PortfolioPage.Of(await PortfolioRequest.ListedAsync(turn, filter, ct), page, filter, turn.Today);
        var shown = new List<Partnership>();
        foreach (var partnership in read.Shown)
        {
            // What is gone since, the list does not know yet where an earlier version of the program took it away.
            if (await turn.FindAsync(partnership.Id, ct) is { } whole)
            {
                shown.Add(whole);
            }
        }
        return read with { Shown = shown };
    }

    private static async Task<PortfolioPage> OfListAsync(Turn turn, int listed, PortfolioFilter filter, int page, CancellationToken ct)
    {
        var (all, looked) = (new List<Partnership>(), 0);
        var first = new List<Partnership>();
        await foreach (var partnership in turn.LatestAsync(ct))
        {
            if (looked++ == 0)
            {
                first.Add(partnership);
            }
            // Among very many, a draft that can be brought back stands where it was put aside, not behind all others.
            if (
                filter.IsNone
                    ? partnership.DiscardedAt is null || PortfolioPage.IsRestorable(partnership, turn.Today)
                    : partnership.DiscardedAt is null && filter.Takes(partnership, turn.Today)
            )
            {
                all.Add(partnership);
            }
            if (all.Count > (page + 1) * PortfolioPage.Size && (filter.IsNone || looked >= LeastLooked))
            {
                var shown = all.Skip(page * PortfolioPage.Size).Take(PortfolioPage.Size);
                var about = filter.IsNone ? Math.Max(Round(listed), all.Count) : Round(all.Count - 1);
                return new PortfolioPage([.. shown], page, about, true, all.Count, true, null, all);
            }
        }
        var followed = all.Where(p => p.DiscardedAt is null).ToList();
        var count = filter.IsNone ? PortfolioPage.Distinct(followed) : all.Count;
        return PortfolioPage.Of(all, page, count, followed.Count, all.Count > 0 ? all : first);
    }

    /// <summary>The number without what nobody counts: its first two digits.</summary>
    private static int Round(int count)
    {
        var unit = 1;
        while (count / unit >= 100)
        {
            unit *= 10;
        }
        return count / unit * unit;
    }
}
