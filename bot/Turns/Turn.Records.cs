using PartnershipBot.Domain;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Turns;

/// <content>What the library's rows are read for.</content>
public sealed partial class Turn
{
    /// <summary>The partnership of an id, or null when there is none in this library.</summary>
    public async Task<Partnership?> FindAsync(string id, CancellationToken ct) =>
        id.Length <= LongestId && await Work.GetAsync(RowKeys.Partnership(id), ct) is { } row ? PartnershipRows.Read(row) : null;

    private (int Changes, IReadOnlyList<Partnership> Partnerships)? _all;

    /// <summary>
    /// All partnerships of the library, the one that changed last first; several who ask in one turn share them until something changes.
    /// </summary>
    public async Task<IReadOnlyList<Partnership>> AllAsync(CancellationToken ct)
    {
        if (_all is not { } all || all.Changes != Work.Changes)
        {
            all = (Work.Changes, InOrder(await Work.QueryAsync(RowKeys.Partnerships, ct)));
            _all = all;
        }
        return all.Partnerships;
    }

    private (int Changes, IReadOnlyList<Partnership> Partnerships)? _glanced;
    private readonly HashSet<string> _narrow = new(StringComparer.Ordinal);

    /// <summary>
    /// The same for a list or a search: in a library that has very many, most of them have only their names, kinds, places and states
    /// (<see cref="PartnershipRows.AtAGlance"/>), and <see cref="WholeAsync"/> gives the few that are shown.
    /// </summary>
    public async Task<IReadOnlyList<Partnership>> GlanceAsync(CancellationToken ct)
    {
        if (_all is { } all && all.Changes == Work.Changes)
        {
            return all.Partnerships;
        }
        if (_glanced is { } seen && seen.Changes == Work.Changes)
        {
            return seen.Partnerships;
        }
        if (await ListedAsync(ct) is not null)
        {
            _glanced = (Work.Changes, await LatestAsync(ct).ToListAsync(ct));
        }
        else
        {
            var rows = await Work.GlanceAsync(RowKeys.Partnerships, PartnershipRows.AtAGlance, ct);
            _narrow.Clear();
            _narrow.UnionWith(rows.Where(r => r.ETag is null).Select(r => r.RowKey[RowKeys.Partnerships.Length..]));
            _glanced = (Work.Changes, InOrder(rows));
        }
        return _glanced.Value.Partnerships;
    }

    /// <summary>A partnership with everything, of which a glance may have told only a part.</summary>
    public async Task<Partnership> WholeAsync(Partnership glanced, CancellationToken ct) =>
        _narrow.Contains(glanced.Id) ? await FindAsync(glanced.Id, ct) ?? glanced : glanced;

    private static List<Partnership> InOrder(IEnumerable<TableRow> rows) =>
        [.. rows.Select(PartnershipRows.Read).OfType<Partnership>().OrderByDescending(p => p.UpdatedAt).ThenByDescending(p => p.Cycle)];

    /// <summary>The library to which a partnership of this one has gone, or null when it has not, or never was here.</summary>
    public async Task<string?> TransferredToAsync(string id, CancellationToken ct) =>
        id.Length <= LongestId && await Work.GetAsync(RowKeys.Partnership(id), ct) is { } row ? PartnershipRows.TransferredTo(row) : null;
}
