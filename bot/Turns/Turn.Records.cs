using PartnershipBot.Domain;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Turns;

/// <content>What the library's rows are read for.</content>
public sealed partial class Turn
{
    /// <summary>The partnership of an id, or null when there is none in this library.</summary>
    public async Task<Partnership?> FindAsync(string id, CancellationToken ct) =>
        id.Length <= LongestId && await Work.GetAsync(RowKeys.Partnership(id), ct) is { } row ? PartnershipRows.Read(row) : null;

    /// <summary>All partnerships of the library, the one that changed last first.</summary>
    public async Task<IReadOnlyList<Partnership>> AllAsync(CancellationToken ct) =>
        [
            .. (await Work.QueryAsync(RowKeys.Partnerships, ct))
                .Select(PartnershipRows.Read)
                .OfType<Partnership>()
                .OrderByDescending(p => p.UpdatedAt)
                .ThenByDescending(p => p.Cycle),
        ];

    /// <summary>The library to which a partnership of this one has gone, or null when it has not, or never was here.</summary>
    public async Task<string?> TransferredToAsync(string id, CancellationToken ct) =>
        id.Length <= LongestId && await Work.GetAsync(RowKeys.Partnership(id), ct) is { } row ? PartnershipRows.TransferredTo(row) : null;
}
