using System.Globalization;

namespace PartnershipBot.Bench;

/// <summary>The contact stage over HTTP: the subjects run side by side and are measured in turn, so that noise hits all alike.</summary>
public sealed class TurnsBench(
    BenchOptions options,
    Subject bot,
    Subject javaScript,
    Subject echo,
    IReadOnlyList<Subject> others,
    Sheet sheet
)
{
    private const double MostOfJavaScript = 0.7;
    private const double MostOfEcho = 1.5;
    private const int MostWarmUps = 25;

    /// <summary>The methods of a window that show no more than that something rare was met.</summary>
    private const int MostCompiled = 25;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    public async Task RunAsync()
    {
        var servers = new List<Server>();
        try
        {
            foreach (var subject in (Subject[])[bot, javaScript, echo, .. others])
            {
                servers.Add(await Server.StartAsync(subject));
            }
            await MeasureAsync([.. servers.Select(static s => new Measured(s.Subject.Name, new Load(s)))]);
        }
        finally
        {
            foreach (var server in servers)
            {
                await server.DisposeAsync();
            }
        }
    }

    private async Task MeasureAsync(IReadOnlyList<Measured> all)
    {
        sheet.Say(
            string.Create(
                CultureInfo.InvariantCulture,
                $"turns: {Load.People} people, {Script.Count} messages each, {BotClient.Connections} connections; "
                    + $"medians of {options.Rounds} rounds of {options.Round.TotalSeconds:0} s, measured in turn"
            )
        );
        foreach (var measured in all)
        {
            await WarmAsync(measured);
        }
        for (var round = 0; round < options.Rounds; round++)
        {
            foreach (var measured in all)
            {
                measured.Windows.Add(await measured.Load.RunAsync(options.Round));
            }
        }
        Print(all);
        Errors(all);
        Aims(all);
    }

    /// <summary>
    /// Until the compiler is quiet, or, of a program that does not tell, until the cost of a turn has stopped falling: twice in a row
    /// not three percent below the best one before.
    /// </summary>
    private static async Task WarmAsync(Measured measured)
    {
        var (best, still) = (double.PositiveInfinity, 0);
        while (still < 2 && measured.WarmUps.Count < MostWarmUps)
        {
            var window = await measured.Load.RunAsync(WarmUp);
            measured.WarmUps.Add(window);
            var falls = double.IsNaN(window.Compiled) ? window.CpuPerTurn < best * 0.97 : window.Compiled > MostCompiled;
            still = falls ? 0 : still + 1;
            best = Math.Min(best, window.CpuPerTurn);
        }
    }

    private void Print(IReadOnlyList<Measured> all)
    {
        sheet.Say("               turns/s    p50 ms    p95 ms    p99 ms   CPU ms/turn  (lowest - highest)   kB/turn   warm-up");
        foreach (var m in all)
        {
            sheet.Say(
                string.Format(
                    CultureInfo.InvariantCulture,
                    "{0,-13} {1,8:0} {2,9:0.0} {3,9:0.0} {4,9:0.0} {5,13:0.00}       {6:0.00} - {7:0.00} {8,13:0} {9,7:0} s",
                    m.Name,
                    m.TurnsPerSecond,
                    m.Latency(50),
                    m.Latency(95),
                    m.Latency(99),
                    Statistics.Median(m.Cpu),
                    m.Cpu.Min(),
                    m.Cpu.Max(),
                    m.Kilobytes,
                    m.WarmUps.Count * WarmUp.TotalSeconds
                )
            );
        }
    }

    private void Errors(IReadOnlyList<Measured> all)
    {
        foreach (var m in all.Where(static m => m.Errors.Count > 0))
        {
            sheet.Wrong($"{m.Name}: {m.Errors.Count} answers, the first one: {m.Errors[0]}");
        }
    }

    private void Aims(IReadOnlyList<Measured> all)
    {
        var (ours, theirs, least) = (all[0], all[1], all[2]);
        sheet.Add(
            new Aim($"turn, processor time: {ours.Name} / {theirs.Name}", Statistics.Ratio(ours.Cpu, theirs.Cpu), MostOfJavaScript, "")
        );
        sheet.Add(new Aim($"turn, processor time: {ours.Name} / {least.Name}", Statistics.Ratio(ours.Cpu, least.Cpu), MostOfEcho, ""));
        foreach (var other in all.Skip(3))
        {
            sheet.Add(Aim.Told($"turn, processor time: {ours.Name} / {other.Name}", Statistics.Ratio(ours.Cpu, other.Cpu), ""));
        }
        foreach (var m in all)
        {
            sheet.Add(Aim.Told($"turn, processor time: {m.Name}", Statistics.Median(m.Cpu), " ms"));
            sheet.Add(Aim.Told($"turns a second: {m.Name}", m.TurnsPerSecond, ""));
            if (!double.IsNaN(m.Kilobytes))
            {
                sheet.Add(Aim.Told($"turn, allocations: {m.Name}", m.Kilobytes, " kB"));
            }
        }
    }
}
