using Microsoft.Extensions.Logging.Abstractions;
using PartnershipBot.Conversations;
using PartnershipBot.Reminders;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Embedded;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.StoreWriter;

/// <summary>
/// One pass of the sweep over the embedded file, in a program that a test ends at a chosen step: before or after any call to
/// the store, before or after a message is delivered. Arguments: « sweep », folder, moment, file of deliveries, step. Prints how
/// many steps there were when it got to its end.
/// </summary>
internal static class SweepProgram
{
    public static async Task RunAsync(string[] args)
    {
        var clock = new FixedClock(DateTimeOffset.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture));
        var steps = new Steps(int.Parse(args[4], System.Globalization.CultureInfo.InvariantCulture));
        using var file = new SqliteTableStore(args[1]);
        var store = new SteppedStore(file, steps);
        var table = new ReminderTable(store);
        var sweep = new ReminderSweep(
            table,
            new ReminderTruth(store),
            new ReminderRecorder(store, table, clock),
            new Addresses(new AddressBook(store, clock)),
            new FileChannel(args[3], steps),
            new SendLimits(clock),
            clock,
            new SweepOptions { Parallelism = 1 },
            NullLogger<ReminderSweep>.Instance
        );
        await sweep.RunAsync(CancellationToken.None);
        Console.WriteLine(steps.Count);
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    private sealed class Steps(int last)
    {
        public int Count { get; private set; }

        public void Next()
        {
            if (++Count == last)
            {
                // As kill -9 does: nothing is flushed, nothing is closed.
                System.Diagnostics.Process.GetCurrentProcess().Kill();
                Console.In.ReadToEnd();
            }
        }
    }

    private sealed class FileChannel(string path, Steps steps) : IReminderSender
    {
        public async Task<SendOutcome> SendAsync(AddressRow to, Notice notice, CancellationToken ct)
        {
            steps.Next();
            await File.AppendAllLinesAsync(
                path,
                notice.Items.Select(i => $"{i.Reminder.Rule.Id} {i.Reminder.Nominal:yyyy-MM-dd} {i.Partnership?.Id}"),
                ct
            );
            steps.Next();
            return new SendOutcome.Delivered();
        }
    }

    private sealed class SteppedStore(ITableStore inner, Steps steps) : ITableStore
    {
        public Task<TableRow?> GetAsync(string table, string partition, string rowKey, CancellationToken ct) =>
            inner.GetAsync(table, partition, rowKey, ct);

        public Task<TablePage> QueryAsync(
            string table,
            string partition,
            KeyRange range,
            int pageSize,
            string? continuation,
            IReadOnlyCollection<string>? columns,
            CancellationToken ct
        ) => inner.QueryAsync(table, partition, range, pageSize, continuation, columns, ct);

        public Task<TablePage> ScanAsync(string table, KeyRange partitions, int pageSize, string? continuation, CancellationToken ct) =>
            inner.ScanAsync(table, partitions, pageSize, continuation, ct);

        public async Task<IReadOnlyList<string?>> BatchAsync(
            string table,
            string partition,
            IReadOnlyList<TableWrite> writes,
            CancellationToken ct
        )
        {
            steps.Next();
            var tags = await inner.BatchAsync(table, partition, writes, ct);
            steps.Next();
            return tags;
        }

        public Task PingAsync(CancellationToken ct) => inner.PingAsync(ct);
    }
}
