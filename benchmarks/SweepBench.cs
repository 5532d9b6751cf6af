using Microsoft.Extensions.Logging.Abstractions;
using PartnershipBot.Conversations;
using PartnershipBot.Reminders;
using PartnershipBot.Storage.Embedded;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Bench;

/// <summary>A pass over 1,000 reminders that are due, among as many as a country has, with a channel that takes them at once.</summary>
public sealed class SweepBench(Subject bot, Sheet sheet)
{
    private const int Due = 1000;
    private const double MostOfFew = 1.5;

    public async Task RunAsync()
    {
        sheet.Say($"sweep: one pass over {Due} reminders that are due");
        var seed = await Seed.TakeAsync(bot);
        // The first pass is the compiler's, and is left out.
        await MeasureAsync(seed, Due);
        var few = await MeasureAsync(seed, 10_000);
        var many = await MeasureAsync(seed, 1_000_000);
        sheet.Add(Aim.Told("10,000 stored: pass", few, " s"));
        sheet.Add(Aim.Told("1,000,000 stored: pass", many, " s"));
        sheet.Add(new Aim("pass, 1,000,000 / 10,000 stored", many / few, MostOfFew, ""));
    }

    private async Task<double> MeasureAsync(Seed seed, int stored)
    {
        var folder = Directory.CreateTempSubdirectory("bench-sweep-").FullName;
        try
        {
            using var store = new SqliteTableStore(folder);
            await seed.RemindAsync(store, stored, Due);
            var clock = new Still(Seed.Due.AddMinutes(5));
            var channel = new Everywhere();
            var table = new ReminderTable(store);
            var sweep = new ReminderSweep(
                table,
                new ReminderTruth(store),
                new ReminderRecorder(store, table, clock),
                new Addresses(new AddressBook(store, clock)),
                channel,
                new SendLimits(clock),
                clock,
                new SweepOptions(),
                NullLogger<ReminderSweep>.Instance
            );
            var begun = TimeProvider.System.GetTimestamp();
            await sweep.RunAsync(default);
            var took = TimeProvider.System.GetElapsedTime(begun).TotalSeconds;
            if (channel.Sent != Due)
            {
                sheet.Wrong($"{channel.Sent} of {Due} reminders were sent among {stored}");
            }
            return took;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private sealed class Still(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    private sealed class Everywhere : IReminderSender
    {
        private int _sent;

        public int Sent => _sent;

        public Task<SendOutcome> SendAsync(AddressRow to, Notice notice, CancellationToken ct)
        {
            Interlocked.Increment(ref _sent);
            return Task.FromResult<SendOutcome>(new SendOutcome.Delivered());
        }
    }
}
