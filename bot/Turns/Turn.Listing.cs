using System.Runtime.CompilerServices;
using PartnershipBot.Domain;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Turns;

/// <content>A library of very many partnerships, of which a list shows a page.</content>
public sealed partial class Turn
{
    /// <summary>About how many partnerships the list of the library has; null where there is none, and it is read as a whole.</summary>
    public async Task<int?> ListedAsync(CancellationToken ct) => (await Work.ListingAsync(ct))?.Count;

    /// <summary>
    /// The partnerships of the library, the one that changed last first, read as they are asked for: as a glance tells of them, and of
    /// those in a list what its filters look at. <see cref="WholeAsync"/> gives the few that are shown.
    /// </summary>
    public async IAsyncEnumerable<Partnership> LatestAsync([EnumeratorCancellation] CancellationToken ct)
    {
        if (await ListedAsync(ct) is null)
        {
            foreach (var partnership in await GlanceAsync(ct))
            {
                yield return partnership;
            }
            yield break;
        }
        await foreach (var row in Work.ListedAsync(ct))
        {
            if (PartnershipRows.Read(row) is { } partnership)
            {
                _narrow.Add(partnership.Id);
                yield return partnership;
            }
        }
    }

    /// <summary>The first ones of them: all of a small library, of one that has a list those that changed last.</summary>
    public async Task<IReadOnlyList<Partnership>> NewestAsync(CancellationToken ct) =>
        await ListedAsync(ct) is null ? await GlanceAsync(ct) : await LatestAsync(ct).Take(Newest).ToListAsync(ct);

    /// <summary>The partnerships with a partner, whole, the one that changed last first; deleted ones among them.</summary>
    public async Task<IReadOnlyList<Partnership>> WithPartnerAsync(string partnerId, CancellationToken ct)
    {
        if (await ListedAsync(ct) is null)
        {
            return [.. (await AllAsync(ct)).Where(p => p.PartnerIds.Contains(partnerId))];
        }
        var found = new List<Partnership>();
        await foreach (var partnership in LatestAsync(ct))
        {
            if (partnership.PartnerIds.Contains(partnerId) && await FindAsync(partnership.Id, ct) is { } whole)
            {
                found.Add(whole);
            }
        }
        return found;
    }

    /// <summary>So many are looked at for what there is to choose from.</summary>
    private const int Newest = 1000;
}
