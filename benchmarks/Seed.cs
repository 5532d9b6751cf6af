using System.Globalization;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Embedded;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Bench;

/// <summary>
/// Fills stores with fictional partnerships: copies of the one that « partenariat d’exemple » makes, each with another partner, so that
/// they have whatever columns the program writes today.
/// </summary>
public sealed class Seed
{
    /// <summary>Who talks in a library that was filled.</summary>
    public const string Person = "bench-growth";

    public const string Library = $"{Script.Tenant}|person|{Person}";

    private const int RowsOfBatch = 50;

    private readonly IReadOnlyList<(string Table, TableRow Row)> _example;
    private readonly TableRow _partnership;
    private readonly TableRow _partner;

    private Seed(IReadOnlyList<(string Table, TableRow Row)> example)
    {
        _example = example;
        _partnership = Only(RowKeys.Partnerships);
        _partner = Only(RowKeys.Partners);

        TableRow Only(string prefix) => example.First(r => r.Row.RowKey.StartsWith(prefix, StringComparison.Ordinal)).Row;
    }

    /// <summary>When the example's review is recalled.</summary>
    public static DateTimeOffset Due { get; } = new(2026, 5, 15, 9, 0, 0, TimeSpan.FromHours(2));

    /// <summary>Lets a bot make the example on the eve of a reminder, and reads its rows.</summary>
    public static async Task<Seed> TakeAsync(Subject bot)
    {
        var folder = Directory.CreateTempSubdirectory("bench-seed-").FullName;
        try
        {
            var then = Due.AddMinutes(-30).ToString("O", CultureInfo.InvariantCulture);
            await using (var server = await Server.StartAsync(bot.With(("Clock__Start", then), ("Reminders__Enabled", "false")), folder))
            {
                await server.SayAsync(Person, "partenariat d’exemple");
            }
            using var store = new SqliteTableStore(folder);
            var rows = new List<(string, TableRow)>();
            foreach (var table in Tables.Lasting)
            {
                await foreach (var row in store.ScanAllAsync(table, KeyRange.All))
                {
                    if (IsOfExample(row))
                    {
                        rows.Add((table, row));
                    }
                }
            }
            return new Seed(rows);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The example as it is, in another person’s library and with where that person is reached.</summary>
    /// <param name="store">Where to.</param>
    /// <param name="number">Another person of another organisation; null for the one who talks.</param>
    public Task PutExampleAsync(ITableStore store, int? number = null) =>
        Task.WhenAll(
            from row in _example
            where row.Table != Tables.Reminders
            group TableWrite.Upsert(Renamed(row.Row.RowKey, number), Renamed(row.Row.Columns, number)) by (
                row.Table,
                Partition: Renamed(row.Row.PartitionKey!, number)
            ) into rows
            from batch in rows.Chunk(RowsOfBatch)
            select store.BatchAsync(rows.Key.Table, rows.Key.Partition, batch, default)
        );

    private static bool IsOfExample(TableRow row) =>
        row.PartitionKey!.Contains(Person, StringComparison.Ordinal)
        || row.RowKey.Contains(Person, StringComparison.Ordinal)
        || row.Columns.Values.OfType<string>().Any(static v => v.Contains(Person, StringComparison.Ordinal));

    /// <summary>Each person has an organisation of their own, so that no limit of one holds the others back.</summary>
    private static string Renamed(string text, int? number) =>
        number is not { } n
            ? text
            : text.Replace(Person, Name(n), StringComparison.Ordinal).Replace(Script.Tenant, Tenant(n), StringComparison.Ordinal);

    private static Dictionary<string, object> Renamed(IReadOnlyDictionary<string, object> columns, int? number) =>
        columns.ToDictionary(static c => c.Key, c => c.Value is string text ? Renamed(text, number) : c.Value);

    private static string Tenant(int number) => string.Create(CultureInfo.InvariantCulture, $"11111111-1111-4111-9111-{number:D12}");

    /// <summary>So many partnerships, each with a partner of its own.</summary>
    public async Task FillAsync(ITableStore store, string library, int count)
    {
        var pending = new List<Task>();
        foreach (var numbers in Enumerable.Range(1, count).Chunk(RowsOfBatch))
        {
            var writes = numbers.SelectMany(Copy).ToList();
            pending.Add(store.BatchAsync(Tables.Libraries, library, writes, default));
            if (pending.Count == 16)
            {
                await Task.WhenAll(pending);
                pending.Clear();
            }
        }
        await Task.WhenAll(pending);
    }

    /// <summary>A store of many libraries in which so many reminders are due, and all others wait for later days.</summary>
    public async Task RemindAsync(ITableStore store, int stored, int due)
    {
        var reminder = _example
            .Where(static r => r.Table == Tables.Reminders)
            .Select(static r => ReminderRow.Read(r.Row))
            .OfType<ReminderRow>()
            .OrderBy(static r => r.DueAt)
            .First();
        foreach (var numbers in Enumerable.Range(0, due).Chunk(50))
        {
            await Task.WhenAll(numbers.Select(i => PutExampleAsync(store, i)));
        }
        var rows = Enumerable
            .Range(0, stored)
            .Select(i => (Library: Renamed(reminder.Library, i), Day: i < due ? 0 : 1 + (i % 300), Number: i))
            .GroupBy(r =>
                ReminderKeys.Partition(DateOnly.FromDateTime(reminder.DueAt.AddDays(r.Day).UtcDateTime), ReminderKeys.Shard(r.Library))
            );
        var pending = new List<Task>();
        foreach (var partition in rows)
        {
            foreach (var batch in partition.Chunk(100))
            {
                var writes = batch.Select(r => Later(reminder, r.Library, r.Day, r.Number)).ToList();
                pending.Add(store.BatchAsync(Tables.Reminders, partition.Key, writes, default));
                if (pending.Count == 16)
                {
                    await Task.WhenAll(pending);
                    pending.Clear();
                }
            }
        }
        await Task.WhenAll(pending);
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"p{number}");

    private static TableWrite Later(ReminderRow reminder, string library, int day, int number)
    {
        var row = reminder with { Library = library, Person = Name(number), DueAt = reminder.DueAt.AddDays(day) };
        // What is due names the partnership that there is, under its own name; one library has one such reminder.
        var key = day == 0 ? $"{reminder.RowKey}|{number}" : string.Create(CultureInfo.InvariantCulture, $"{number:D32}|{row.Name}");
        return TableWrite.Insert(key, row.Write());
    }

    private IEnumerable<TableWrite> Copy(int number)
    {
        // Ids as the program makes them, in the order of their making.
        var id = new Guid(number, 0, 0, [1, 2, 3, 4, 5, 6, 7, 8]).ToString("N");
        var name = string.Create(CultureInfo.InvariantCulture, $"École des Tilleuls n° {number}");
        var partner = new Dictionary<string, object>(_partner.Columns) { ["partner_name"] = name };
        var partnership = new Dictionary<string, object>(_partnership.Columns)
        {
            ["partner_id"] = id,
            ["partner_name"] = name,
            ["project_title"] = string.Create(CultureInfo.InvariantCulture, $"Lire ensemble, projet {number}"),
        };
        yield return TableWrite.Upsert(RowKeys.Partner(id), partner);
        yield return TableWrite.Upsert(RowKeys.Partnership(id), partnership);
    }
}
