using PartnershipBot.Domain;
using PartnershipBot.Features.Portfolio;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Partners;

/// <summary>
/// Reads a page of the list of partners: of a small library from all of it, by their names. Where there are so many partnerships that
/// they have a list of their own, those with whom something happened last come first, and nobody is read who is not shown.
/// </summary>
internal static class PartnersPages
{
    /// <summary>So many partnerships are looked at before one says that there are more.</summary>
    private const int LeastLooked = 400;

    /// <summary>The page.</summary>
    /// <param name="page">Which page, from 0; beyond the last one it is the last one.</param>
    public static async Task<PartnersPage> ReadAsync(Turn turn, PortfolioFilter filter, int page, CancellationToken ct) =>
        await turn.ListedAsync(ct) is null
            ? PartnersPage.Of(await PartnerList.AllAsync(turn, filter, ct), page, filter, turn.Today)
            : await OfListAsync(turn, filter, Math.Max(0, page), ct);

    private static async Task<PartnersPage> OfListAsync(Turn turn, PortfolioFilter filter, int page, CancellationToken ct)
    {
        var (followed, looked) = (new List<Partnership>(), 0);
        var taken = new Taken(filter, turn.Today);
        await foreach (var partnership in turn.LatestAsync(ct))
        {
            looked++;
            if (partnership.DiscardedAt is null)
            {
                followed.Add(partnership);
                taken.Look(partnership);
            }
            if (looked >= LeastLooked && taken.Ids.Count > (page + 1) * PartnersPage.Size)
            {
                var shown = new List<ListedPartner>();
                foreach (var id in taken.Ids.Skip(page * PartnersPage.Size).Take(PartnersPage.Size))
                {
                    await AddAsync(turn, taken, id, shown, ct);
                }
                return new PartnersPage(shown, page, taken.Ids.Count - 1, true, true, null, followed, true);
            }
        }
        return WithTheRest(taken.Ids, ListedPartner.All(await turn.PartnersAsync(ct), followed), page, filter, turn.Today);
    }

    /// <summary>Behind those of the list come those with whom there is nothing yet, and whom the list does not name as they are today.</summary>
    private static PartnersPage WithTheRest(
        IReadOnlyList<string> first,
        IReadOnlyList<ListedPartner> all,
        int page,
        PortfolioFilter filter,
        DateOnly today
    )
    {
        var known = all.ToDictionary(p => p.Partner.Id, StringComparer.Ordinal);
        var taken = first.Where(known.ContainsKey).Select(id => known[id]).ToList();
        var told = first.ToHashSet(StringComparer.Ordinal);
        taken.AddRange(all.Where(p => !told.Contains(p.Partner.Id) && p.IsTaken(filter, today)));
        return PartnersPage.Of(taken, all, page);
    }

    /// <summary>Adds the partner of an id as it is today, unless it is not in the list of partners any more.</summary>
    private static async Task AddAsync(Turn turn, Taken taken, string id, List<ListedPartner> shown, CancellationToken ct)
    {
        if (await turn.PartnerAsync(id, ct) is { IsListed: true } partner && shown.TrueForAll(s => s.Partner.Id != partner.Id))
        {
            shown.Add(new ListedPartner(partner, [taken.Latest[id]]) { IsLatestOnly = true });
        }
    }

    /// <summary>The partners of the partnerships that were looked at, the one that changed last first.</summary>
    private sealed class Taken(PortfolioFilter filter, DateOnly today)
    {
        private readonly HashSet<string> _told = new(StringComparer.Ordinal);

        /// <summary>Those that the filter takes, each once.</summary>
        public List<string> Ids { get; } = [];

        /// <summary>The last partnership of each.</summary>
        public Dictionary<string, Partnership> Latest { get; } = new(StringComparer.Ordinal);

        public void Look(Partnership partnership)
        {
            foreach (var id in partnership.PartnerIds)
            {
                Latest.TryAdd(id, partnership);
                if (!_told.Contains(id) && (filter.IsNone || filter.Takes(partnership.SeenBy(id), today)))
                {
                    _told.Add(id);
                    Ids.Add(id);
                }
            }
        }
    }
}
