using System.Diagnostics;
using System.Globalization;
using PartnershipBot.Domain;
using PartnershipBot.Reminders;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Embedded;
using PartnershipBot.Tests.Storage;
using static PartnershipBot.Tests.Domain.Reminders.Plans;

namespace PartnershipBot.Tests.Reminders;

/// <summary>The program that sends is killed at each step in turn: before and after each write, before and after a message.</summary>
public sealed class ReminderCrashTests : IDisposable
{
    private static readonly string[] Expected = ["renewal 2026-05-18 p1", "renewal 2026-05-18 p2"];

    private readonly string _folder = TestPaths.NewFolder();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Killed_at_any_step_every_reminder_is_delivered_and_none_twice_but_the_one_in_flight()
    {
        var killed = 0;
        for (var step = 1; ; step++)
        {
            var (data, deliveries) = (Path.Combine(_folder, $"{step}"), Path.Combine(_folder, $"{step}.txt"));
            Directory.CreateDirectory(data);
            await File.WriteAllTextAsync(deliveries, "", Ct);
            await PrepareAsync(data);

            var reached = await SweepAsync(data, "2026-05-18T07:00Z", deliveries, step);
            // Its lease has run out when the program is started again.
            (await SweepAsync(data, "2026-05-18T07:05Z", deliveries, 0)).ShouldNotBeNull();

            var delivered = await File.ReadAllLinesAsync(deliveries, Ct);
            delivered.Distinct().Order().SequenceEqual(Expected).ShouldBeTrue($"step {step}: {string.Join(", ", delivered)}");
            (delivered.Length - Expected.Length).ShouldBeInRange(0, 1);
            using (var store = new SqliteTableStore(data))
            {
                foreach (var id in new[] { "p1", "p2" })
                {
                    var row = (await store.GetAsync(Tables.Libraries, SweepRig.Library, $"partnership|{id}", Ct))!;
                    ReminderTruth
                        .MarksOf(row)
                        .All.Select(m => $"{m.Rule} {m.Kind}")
                        .ShouldHaveSingleItem($"step {step}")
                        .ShouldBe("renewal Sent");
                }
                (await store.ScanAllAsync(Tables.Reminders, new KeyRange("0", "2026-05-19"), Ct).CountAsync(Ct)).ShouldBe(
                    0,
                    $"step {step}"
                );
            }
            if (reached is not null)
            {
                killed.ShouldBe(step - 1);
                killed.ShouldBeGreaterThan(14, "claim, send, record and delete, of two reminders, before and after each");
                return;
            }
            killed++;
        }
    }

    private static async Task PrepareAsync(string folder)
    {
        using var rig = new SweepRig("2026-05-17T12:00Z", folder);
        await rig.MeetAsync("person|julie");
        await rig.AddAsync(Agreement("2025-09-16", "2026-09-15", (Fields.NoticeDays, 0)));
        await rig.AddAsync(Agreement("2025-09-16", "2026-09-15", (Fields.NoticeDays, 0)) with { Id = "p2" });
    }

    /// <summary>Runs the program; null when it was killed before its end.</summary>
    private static async Task<int?> SweepAsync(string folder, string now, string deliveries, int step)
    {
        using var program = Process.Start(
            new ProcessStartInfo(
                Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet",
                [Path.Combine(AppContext.BaseDirectory, "StoreWriter.dll"), "sweep", folder, now, deliveries, $"{step}"]
            )
            {
                RedirectStandardOutput = true,
                RedirectStandardInput = true,
            }
        )!;
        var said = await program.StandardOutput.ReadToEndAsync(Ct);
        await program.WaitForExitAsync(Ct);
        return int.TryParse(said, CultureInfo.InvariantCulture, out var steps) ? steps : null;
    }
}
