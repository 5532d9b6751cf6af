using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using PartnershipBot.Conversations;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Reminders;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Embedded;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Reminders;

/// <summary>A store with partnerships and their reminders, a channel that is played, and any number of instances of the sweep.</summary>
internal sealed class SweepRig : IDisposable
{
    public const string Library = "t1|person|julie";

    /// <summary>How often a pass is made at least; the program does so more often.</summary>
    private static readonly TimeSpan Regular = TimeSpan.FromHours(1);

    private readonly string _folder;
    private readonly bool _stays;

    /// <param name="folder">Where its data stays when the rig is gone; by default they go with it.</param>
    public SweepRig(string now, string? folder = null, SweepOptions? options = null)
    {
        _stays = folder is not null;
        _folder = folder ?? TestPaths.NewFolder();
        Clock = new FakeTimeProvider(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture));
        Store = new SqliteTableStore(_folder);
        Options = options ?? new SweepOptions();
        Table = new ReminderTable(Store);
        Book = new AddressBook(Store, Clock);
        Channel = new PlayedChannel(Clock);
    }

    public FakeTimeProvider Clock { get; }

    public ITableStore Store { get; }

    public SweepOptions Options { get; }

    public ReminderTable Table { get; }

    public AddressBook Book { get; }

    public PlayedChannel Channel { get; }

    public void Dispose()
    {
        ((IDisposable)Store).Dispose();
        if (!_stays)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    public static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>One more instance of the program's sweep over the same store.</summary>
    public ReminderSweep Instance(ITableStore? store = null)
    {
        var table = new ReminderTable(store ?? Store);
        return new ReminderSweep(
            table,
            new ReminderTruth(store ?? Store),
            new ReminderRecorder(store ?? Store, table, Clock),
            new Addresses(new AddressBook(store ?? Store, Clock)),
            Channel,
            new SendLimits(Clock),
            Clock,
            Options,
            NullLogger<ReminderSweep>.Instance
        );
    }

    public ReminderReconciler Reconciler() => new(Store, Table, Clock, NullLogger<ReminderReconciler>.Instance);

    /// <summary>Stores a partnership and the reminders that its dates call for, as a turn does.</summary>
    public async Task AddAsync(Partnership partnership, string library = Library)
    {
        await Store.BatchAsync(
            Tables.Libraries,
            library,
            [TableWrite.Upsert(RowKeys.Partnership(partnership.Id), PartnershipRows.Write(partnership))],
            Ct
        );
        await Table.AddAsync(Replanning.Rows(library, partnership, await SettingsAsync(library), Clock.GetUtcNow()), Ct);
    }

    public Task SetAsync(string library, params (string Field, object Value)[] settings) =>
        Store.BatchAsync(
            Tables.Libraries,
            library,
            [TableWrite.Upsert(RowKeys.Settings, settings.ToDictionary(s => s.Field, s => s.Value))],
            Ct
        );

    public Task MeetAsync(string person, string? name = null, string tenant = "t1") =>
        Book.KeepAsync(new AddressRow(tenant, person, $"chat of {person}", "msteams", "{}", "fr", name ?? person), false, Ct);

    public async Task<Partnership> FindAsync(string id, string library = Library) =>
        PartnershipRows.Read((await Store.GetAsync(Tables.Libraries, library, RowKeys.Partnership(id), Ct))!)!;

    public async Task<List<string>> MarksAsync(string id, string library = Library) =>
        [.. ReminderMarks.Read((await FindAsync(id, library)).Answers).All.Select(m => $"{m.Rule} {m.Nominal:yyyy-MM-dd} {m.Kind}")];

    public async Task<List<string>> HistoryAsync(string id, string library = Library) =>
        await Store
            .ReadAllAsync(Tables.Libraries, library, KeyRange.Prefix($"history|partnership|{id}|"), Ct)
            .Select(r => r.Columns["what"] + " " + r.Columns.GetValueOrDefault("after"))
            .ToListAsync(Ct);

    public async Task<List<ReminderRow>> RowsAsync() =>
        await Store.ScanAllAsync(Tables.Reminders, new KeyRange("0", ":"), Ct).Select(r => ReminderRow.Read(r)!).ToListAsync(Ct);

    /// <summary>
    /// Runs passes until a moment, each when the one before said that there is something to do, at the latest at each interval.
    /// </summary>
    public async Task RunUntilAsync(string moment, params ReminderSweep[] instances)
    {
        var end = DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);
        while (Clock.GetUtcNow() < end)
        {
            var next = await Task.WhenAll(instances.Select(PassAsync));
            var (soonest, latest) = (Clock.GetUtcNow() + TimeSpan.FromMilliseconds(100), Clock.GetUtcNow() + Regular);
            var at = next.OfType<DateTimeOffset>().Append(latest).Min();
            Clock.SetUtcNow(
                at > end ? end
                : at < soonest ? soonest
                : at
            );
        }
    }

    /// <summary>A pass as the program's loop makes it: what the store cannot do now is tried again with the next one.</summary>
    private static async Task<DateTimeOffset?> PassAsync(ReminderSweep sweep)
    {
        try
        {
            return await sweep.RunAsync(Ct);
        }
        catch (TableUnavailableException)
        {
            return null;
        }
    }

    private async Task<ReminderSettings> SettingsAsync(string library) =>
        ReminderSettings.Read(await new ReminderTruth(Store).LibraryAsync(library, Ct));
}
