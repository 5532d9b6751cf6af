namespace PartnershipBot.Bench;

/// <summary>
/// One, two and four instances over one Azurite: each message of a person goes to another instance, and the last answer shows what the
/// first ones were told. Azurite is one process of JavaScript, and soon the bound; what counts is that nothing is lost.
/// </summary>
public sealed class ScaleBench(BenchOptions options, Func<Azurite, Subject> overAzurite, string packages, Sheet sheet)
{
    public async Task RunAsync()
    {
        sheet.Say(
            $"scale: instances over one Azurite, each message to another one; {options.Rounds} rounds of {options.Round.TotalSeconds:0} s"
        );
        foreach (var count in new[] { 1, 2, 4 })
        {
            await using var azurite = await Azurite.StartAsync(packages);
            var servers = new List<Server>();
            try
            {
                for (var i = 0; i < count; i++)
                {
                    servers.Add(await Server.StartAsync(overAzurite(azurite)));
                }
                await MeasureAsync(count, servers);
            }
            finally
            {
                foreach (var server in servers)
                {
                    await server.DisposeAsync();
                }
            }
        }
    }

    private async Task MeasureAsync(int count, IReadOnlyList<Server> servers)
    {
        var load = new Load([.. servers]);
        var windows = new List<Window> { await load.RunAsync(options.Round) };
        for (var round = 0; round < options.Rounds; round++)
        {
            windows.Add(await load.RunAsync(options.Round));
        }
        var name = $"{count} instance{(count > 1 ? "s" : "")} over Azurite";
        sheet.Add(Aim.Told($"{name}: turns a second", Statistics.Median(windows.Skip(1).Select(static w => w.TurnsPerSecond)), ""));
        var errors = windows.SelectMany(static w => w.Errors).ToList();
        sheet.Add(new Aim($"{name}: lost or wrong answers", errors.Count, 0, ""));
        if (errors.Count > 0)
        {
            sheet.Wrong($"{name}: {errors[0]}");
        }
    }
}
