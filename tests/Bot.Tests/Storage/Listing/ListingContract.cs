using PartnershipBot.Domain.Progress;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Listing;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Tests.Storage.Listing;

/// <summary>The list of a library's partnerships over any store: it says what the rows say, whatever happened to them and when.</summary>
public abstract partial class ListingContract
{
    private static readonly DateTimeOffset January = new(2026, 1, 15, 10, 0, 0, TimeSpan.FromHours(1));

    protected abstract ITableStore Store { get; }

    protected string Library { get; } = $"t{Guid.NewGuid():N}|team|bibliothèque";

    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    private ListingSweep Sweep => new(Store);

    [Fact]
    public async Task A_library_of_few_has_none_and_its_rows_stay_as_they_are()
    {
        await FillAsync(ListingState.Threshold);
        var before = await Listings.ReadAsync(Store, Library, "");

        (await Sweep.RunAsync(Library, Ct)).ShouldBe(0);
        await ChangeAsync("n0003", January.AddDays(1));

        (await Listings.ReadAsync(Store, Library, "")).Select(r => r.RowKey).ShouldBe(before.Select(r => r.RowKey));
        (await Listings.ReadAsync(Store, Library, RowKeys.Partnerships)).ShouldAllBe(r => !r.Columns.ContainsKey(ListingEntry.Column));
    }

    [Fact]
    public async Task A_library_of_many_gets_one_in_the_order_of_its_changes_and_changes_move_places_with_their_own_batch()
    {
        await FillAsync(ListingState.Threshold + 1);

        (await Sweep.RunAsync(Library, Ct)).ShouldBe(ListingState.Threshold + 1);
        (await Sweep.RunAsync(Library, Ct)).ShouldBe(0);

        await Listings.ShouldBeTrueAsync(Store, Library);
        (await FirstAsync(2)).ShouldBe(["n0000", "n0001"]);
        (await StateAsync()).ShouldBe(new ListingState(true, ListingState.Threshold + 1));

        await ChangeAsync("n0400", January.AddDays(1));
        await PutNewAsync("new", January.AddDays(2));
        (await FirstAsync(3)).ShouldBe(["new", "n0400", "n0000"]);
        await Listings.ShouldBeTrueAsync(Store, Library);
    }

    [Fact]
    public async Task What_an_earlier_version_wrote_and_took_away_is_mended_by_the_next_round()
    {
        await FillAsync(ListingState.Threshold + 1);
        await Sweep.RunAsync(Library, Ct);

        await AsEarlierVersionAsync("n0007", row => Partnership("n0007", January.AddDays(1), PartnershipStatus.Active), row => row);
        await AsEarlierVersionAsync("n0008", row => null, row => row);
        await AsEarlierVersionAsync("made", _ => Partnership("made", January.AddDays(2)), _ => []);
        // A copy of the whole row under another id, as a renewal made one: what it tells of its entry is the other one’s.
        var copied = (await RowAsync("n0009"))!.Columns;
        await AsEarlierVersionAsync("copy", _ => Partnership("copy", January.AddDays(3)), _ => new(copied));
        await ChangeAsync("copy", January.AddDays(4));

        (await Sweep.RunAsync(Library, Ct)).ShouldBe(3);
        await Listings.ShouldBeTrueAsync(Store, Library);
        (await FirstAsync(3)).ShouldBe(["copy", "made", "n0007"]);
        (await Sweep.RunAsync(Library, Ct)).ShouldBe(0);
    }

    [Fact]
    public async Task A_sweep_that_is_cut_off_at_any_batch_is_gone_on_with_and_nothing_reads_half_a_list()
    {
        await FillAsync(ListingState.Threshold + 1);
        for (var cut = 0; ; cut++)
        {
            var (batches, store) = (0, new WatchedStore(Store));
            store.Before = (call, _) =>
                call.Kind == StoreCallKind.Batch && batches++ == cut % 5 && cut < 12
                    ? throw new IOException("cut off")
                    : Task.CompletedTask;
            try
            {
                await new ListingSweep(store).RunAsync(Library, Ct);
                break;
            }
            catch (IOException)
            {
                (await StateAsync())?.IsComplete.ShouldBeFalse();
                await ChangeAsync($"n{cut:D4}", January.AddDays(1).AddSeconds(cut));
            }
        }

        await Listings.ShouldBeTrueAsync(Store, Library);
        (await StateAsync())!.IsComplete.ShouldBeTrue();
    }

    [Fact]
    public async Task A_change_that_is_cut_off_or_whose_answer_is_lost_leaves_row_and_place_together()
    {
        await FillAsync(ListingState.Threshold + 1);
        await Sweep.RunAsync(Library, Ct);
        var store = new WatchedStore(Store) { Before = Breaking(StoreCallKind.Batch) };
        await Should.ThrowAsync<IOException>(() => ChangeAsync("n0001", January.AddDays(1), store));
        await Listings.ShouldBeTrueAsync(Store, Library);

        store = new WatchedStore(Store) { After = Breaking(StoreCallKind.Batch) };
        await Should.ThrowAsync<IOException>(() => ChangeAsync("n0001", January.AddDays(1), store));
        await Should.ThrowAsync<IOException>(() => PutNewAsync("new", January.AddDays(2), store));
        await Listings.ShouldBeTrueAsync(Store, Library);
        (await FirstAsync(2)).ShouldBe(["new", "n0001"]);
    }

    [Fact]
    public async Task Two_who_write_at_once_leave_one_place_and_the_slower_one_conflicts()
    {
        await FillAsync(ListingState.Threshold + 1);
        await Sweep.RunAsync(Library, Ct);
        var (one, other) = (Begin(Store), Begin(Store));
        foreach (var work in (UnitOfWork[])[one, other])
        {
            await work.GetAsync(RowKeys.Partnership("n0005"), Ct);
        }
        one.Put(RowKeys.Partnership("n0005"), PartnershipRows.Write(Partnership("n0005", January.AddDays(1))));
        other.Put(RowKeys.Partnership("n0005"), PartnershipRows.Write(Partnership("n0005", January.AddDays(2))));
        await one.CommitAsync(Ct);
        await Should.ThrowAsync<TableConflictException>(() => other.CommitAsync(Ct));
        await Listings.ShouldBeTrueAsync(Store, Library);
    }

    [Fact]
    public async Task More_than_a_batch_takes_goes_without_the_list_which_says_so_until_it_is_mended()
    {
        await FillAsync(ListingState.Threshold + 1);
        await Sweep.RunAsync(Library, Ct);
        var work = Begin(Store);
        for (var n = 0; n < 60; n++)
        {
            await work.GetAsync(RowKeys.Partnership($"n{n:D4}"), Ct);
            work.Put(RowKeys.Partnership($"n{n:D4}"), PartnershipRows.Write(Partnership($"n{n:D4}", January.AddDays(1).AddSeconds(n))));
        }
        await work.CommitAsync(Ct);

        (await Begin(Store).ListingAsync(Ct)).ShouldBeNull();
        (await Sweep.RunAsync(Library, Ct)).ShouldBe(60);
        (await Begin(Store).ListingAsync(Ct)).ShouldNotBeNull();
        await Listings.ShouldBeTrueAsync(Store, Library);
    }

    [Fact]
    public async Task A_list_of_another_version_is_not_read_and_made_anew()
    {
        await FillAsync(ListingState.Threshold + 1);
        await Sweep.RunAsync(Library, Ct);
        var row = (await Store.GetAsync(Tables.Libraries, Library, RowKeys.Listing, Ct))!;
        var columns = new Dictionary<string, object>(row.Columns) { ["version"] = 99 };
        await Store.BatchAsync(Tables.Libraries, Library, [TableWrite.Replace(RowKeys.Listing, columns, row.ETag!)], Ct);

        (await Begin(Store).ListingAsync(Ct)).ShouldBeNull();
        await Sweep.RunAsync(Library, Ct);
        (await StateAsync())!.IsComplete.ShouldBeTrue();
        await Listings.ShouldBeTrueAsync(Store, Library);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task After_anything_that_programs_of_both_versions_do_the_list_is_what_the_rows_say(int seed)
    {
        var random = new Random(seed);
        await FillAsync(ListingState.Threshold + 1);
        await Sweep.RunAsync(Library, Ct);
        var clock = January.AddDays(1);
        var isMixed = false;
        for (var step = 0; step < 120; step++)
        {
            clock = clock.AddSeconds(random.Next(0, 3));
            var id = $"n{random.Next(0, 40):D4}";
            var status = (PartnershipStatus)random.Next(0, 8);
            switch (random.Next(0, 9))
            {
                case 0:
                    await PutNewAsync($"s{step}", clock);
                    break;
                case 1 when isMixed || random.Next(0, 4) == 0:
                    isMixed = true;
                    await AsEarlierVersionAsync(id, _ => Partnership(id, clock, status), row => row);
                    break;
                case 2 when isMixed:
                    await AsEarlierVersionAsync(id, _ => null, row => row);
                    break;
                case 3:
                    await DeleteAsync(id);
                    break;
                case 4:
                    await Sweep.RunAsync(Library, Ct);
                    isMixed = false;
                    break;
                case 5:
                    await TransferAsync(id);
                    break;
                default:
                    await ChangeAsync(id, clock, Store, status);
                    break;
            }
            if (!isMixed && step % 10 == 0)
            {
                await Listings.ShouldBeTrueAsync(Store, Library);
            }
        }
        await Sweep.RunAsync(Library, Ct);
        await Listings.ShouldBeTrueAsync(Store, Library);
    }
}
