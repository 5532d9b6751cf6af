using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Listing;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Storage.Listing;

/// <content>Who writes: this version of the program, and one that knows nothing of lists.</content>
public abstract partial class ListingContract
{
    private static Func<StoreCall, CancellationToken, Task> Breaking(StoreCallKind kind) =>
        (call, _) => call.Kind == kind ? throw new IOException("cut off") : Task.CompletedTask;

    private UnitOfWork Begin(ITableStore store) => new(store, Tables.Libraries, Library);

    private static Partnership Partnership(string id, DateTimeOffset updatedAt, PartnershipStatus status = PartnershipStatus.Active)
    {
        var school = Shelf.School(status);
        return school with
        {
            Id = id,
            UpdatedAt = updatedAt,
            Answers = school.Answers.With([new(Fields.Title, $"Projet {id}"), new(Fields.PartnerId, $"p{id}")]),
        };
    }

    private async Task FillAsync(int count)
    {
        foreach (var numbers in Enumerable.Range(0, count).Chunk(100))
        {
            await Store.BatchAsync(
                Tables.Libraries,
                Library,
                [
                    .. numbers.Select(n =>
                        TableWrite.Upsert(
                            RowKeys.Partnership($"n{n:D4}"),
                            PartnershipRows.Write(Partnership($"n{n:D4}", January.AddSeconds(-n)))
                        )
                    ),
                ],
                Ct
            );
        }
    }

    private Task ChangeAsync(string id, DateTimeOffset at) => ChangeAsync(id, at, Store);

    private async Task ChangeAsync(string id, DateTimeOffset at, ITableStore store, PartnershipStatus status = PartnershipStatus.Active)
    {
        var work = Begin(store);
        if (await work.GetAsync(RowKeys.Partnership(id), Ct) is { } row && PartnershipRows.TransferredTo(row) is null)
        {
            work.Put(row.RowKey, PartnershipRows.Write(Partnership(id, at, status)));
            await work.CommitAsync(Ct);
        }
    }

    private Task PutNewAsync(string id, DateTimeOffset at) => PutNewAsync(id, at, Store);

    private async Task PutNewAsync(string id, DateTimeOffset at, ITableStore store)
    {
        var work = Begin(store);
        work.PutNew(RowKeys.Partnership(id), PartnershipRows.Write(Partnership(id, at)));
        await work.CommitAsync(Ct);
    }

    private async Task DeleteAsync(string id)
    {
        var work = Begin(Store);
        await work.GetAsync(RowKeys.Partnership(id), Ct);
        work.Delete(RowKeys.Partnership(id));
        await work.CommitAsync(Ct);
    }

    private async Task TransferAsync(string id)
    {
        var work = Begin(Store);
        if (await work.GetAsync(RowKeys.Partnership(id), Ct) is { } row && PartnershipRows.Read(row) is { } partnership)
        {
            work.Put(row.RowKey, PartnershipRows.WriteTransferring(partnership, "elsewhere"));
            await work.CommitAsync(Ct);
        }
    }

    /// <summary>Writes as a program does that knows nothing of lists: columns that it does not know go along, nothing is written beside.</summary>
    private async Task AsEarlierVersionAsync(
        string id,
        Func<TableRow?, Partnership?> change,
        Func<Dictionary<string, object>, Dictionary<string, object>> carried
    )
    {
        var key = RowKeys.Partnership(id);
        var row = await RowAsync(id);
        var unknown = carried(new Dictionary<string, object>(row?.Columns ?? new Dictionary<string, object>()));
        var write =
            change(row) is { } partnership ? TableWrite.Upsert(key, Columns(partnership))
            : row is null ? null
            : TableWrite.Delete(key, TableWrite.AnyVersion);
        await (write is null ? Task.CompletedTask : Store.BatchAsync(Tables.Libraries, Library, [write], Ct));

        Dictionary<string, object> Columns(Partnership partnership)
        {
            var columns = PartnershipRows.Write(partnership);
            if (unknown.TryGetValue(ListingEntry.Column, out var mark))
            {
                columns[ListingEntry.Column] = mark;
            }
            return columns;
        }
    }

    private Task<TableRow?> RowAsync(string id) => Store.GetAsync(Tables.Libraries, Library, RowKeys.Partnership(id), Ct);

    private async Task<ListingState?> StateAsync() =>
        ListingState.Read(await Store.GetAsync(Tables.Libraries, Library, RowKeys.Listing, Ct));

    private async Task<IReadOnlyList<string>> FirstAsync(int count) =>
        await Begin(Store).ListedAsync(Ct).Take(count).Select(r => r.RowKey[RowKeys.Partnerships.Length..]).ToListAsync(Ct);
}
