using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Portfolio;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Partnerships;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Dialogs;

/// <summary>What is read of the library's partners, for their list and their sheets.</summary>
internal static class PartnerList
{
    /// <summary>All partners by their names, each with its partnerships.</summary>
    public static async Task<IReadOnlyList<ListedPartner>> AllAsync(Turn turn, CancellationToken ct) =>
        ListedPartner.All(await turn.PartnersAsync(ct), await turn.AllAsync(ct));

    /// <summary>The partner whose name was typed, or else the one whose name is nearest to it; null when none is near.</summary>
    public static async Task<KnownPartner?> NamedAsync(Turn turn, string name, CancellationToken ct)
    {
        var partners = await turn.PartnersAsync(ct);
        return partners.FirstOrDefault(p => Folded.Fold(p.Name) == Folded.Fold(name))
            ?? (NameMatcher.BestMatch(name, [.. partners.Select(p => p.Name)]) is { } nearest ? partners[nearest] : null);
    }

    /// <summary>The exchanges with a partner, the last one last. A renewed partnership tells again of what came before it; that counts once.</summary>
    public static async Task<IReadOnlyList<ContactEntry>> ContactsAsync(Turn turn, IEnumerable<Partnership> partnerships, CancellationToken ct)
    {
        var entries = new List<ContactEntry>();
        foreach (var partnership in partnerships.OrderBy(p => p.CreatedAt))
        {
            var history = (await turn.Work.QueryAsync(RowKeys.History(partnership.Id), ct)).Select(HistoryRows.Read);
            entries.AddRange(ContactLog.Of(partnership, history, Turn.DayOf));
        }
        return [.. entries.DistinctBy(e => (e.On, e.Kind, e.Outcome)).OrderBy(e => e.On)];
    }
}
