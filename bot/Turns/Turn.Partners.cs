using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Turns;

/// <content>The library's list of partners.</content>
public sealed partial class Turn
{
    /// <summary>The library's list of partners; who was merged or taken off is not in it.</summary>
    public async Task<IReadOnlyList<KnownPartner>> PartnersAsync(CancellationToken ct) =>
        [.. (await Work.QueryAsync(RowKeys.Partners, ct)).Select(PartnerRows.Partner).Where(p => p.IsListed)];

    /// <summary>The partner of an id, or the one into which it was merged; null when there is none in this library.</summary>
    public async Task<KnownPartner?> PartnerAsync(string? id, CancellationToken ct)
    {
        // Who was merged may have been merged again; a chain that never ends is none of ours.
        for (var (next, steps) = (id, 0); next is { Length: > 0 and <= LongestId } && steps < MostMerges; steps++)
        {
            if (await Work.GetAsync(RowKeys.Partner(next), ct) is not { } row)
            {
                return null;
            }
            var partner = PartnerRows.Partner(row);
            if (partner.MergedInto is null)
            {
                return partner;
            }
            next = partner.MergedInto;
        }
        return null;
    }

    private const int MostMerges = 20;

    /// <summary>So many tasks that are done are kept with a partner.</summary>
    private const int MostDone = 10;

    /// <summary>The exchanges with a partner that were noted by hand, in the order of time.</summary>
    public async Task<IReadOnlyList<Exchange>> ExchangesAsync(KnownPartner partner, CancellationToken ct)
    {
        var exchanges = new List<Exchange>();
        foreach (var id in partner.Merged.Append(partner.Id))
        {
            exchanges.AddRange((await Work.QueryAsync(RowKeys.Exchanges(id), ct)).Select(ExchangeRows.Read).OfType<Exchange>());
        }
        return [.. exchanges.OrderBy(e => e.Id, StringComparer.Ordinal)];
    }

    /// <summary>Changes what is still to be done with a partner; false when none of it is meant.</summary>
    public async Task<bool> ChangeTasksAsync(
        KnownPartner partner,
        Func<PartnerTask, bool> isMeant,
        Func<PartnerTask, PartnerTask> change,
        CancellationToken ct
    )
    {
        if (!partner.Tasks.Any(IsMeant))
        {
            return false;
        }
        await SaveTasksAsync(partner, partner.Tasks.Where(t => !IsMeant(t)).Concat(partner.Tasks.Where(IsMeant).Select(change)), ct);
        return true;

        bool IsMeant(PartnerTask task) => task.DoneOn is null && isMeant(task);
    }

    /// <summary>Stores what is to be done with a partner, and the last of what was done.</summary>
    public Task SaveTasksAsync(KnownPartner partner, IEnumerable<PartnerTask> tasks, CancellationToken ct)
    {
        // In the order in which it was done, so that what goes is the oldest; what changed last comes last.
        var ordered = tasks.OrderBy(t => t.DoneOn ?? DateOnly.MaxValue).ToList();
        var kept = ordered.Skip(Math.Max(0, ordered.Count(t => t.DoneOn is not null) - MostDone)).ToList();
        return ChangePartnerAsync(
            partner.Id,
            new Dictionary<string, object?> { [PartnerFields.Tasks] = kept.Count > 0 ? AnswerSheet.Write(kept) : null },
            ct
        );
    }

    /// <summary>Changes columns of a partner's row, a null takes one away; what it is reminded of follows.</summary>
    public async Task<KnownPartner?> ChangePartnerAsync(string id, IReadOnlyDictionary<string, object?> changes, CancellationToken ct)
    {
        var key = RowKeys.Partner(id);
        if (await Work.GetAsync(key, ct) is not { } row)
        {
            return null;
        }
        var columns = AnswerSheet.Of(row.Columns).With(changes).Values;
        Work.Put(key, columns);
        var (before, after) = (PartnerRows.Partner(row), PartnerRows.Partner(row with { Columns = columns }));
        var former = before.AsPartnerships().ToList();
        foreach (var of in after.AsPartnerships())
        {
            Effects.Add(new PartnershipChange(former.Find(f => f.OwnerId == of.OwnerId), of, ReminderSettings, ReminderSettings));
        }
        return after;
    }
}
