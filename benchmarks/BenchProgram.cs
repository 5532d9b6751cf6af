namespace PartnershipBot.Bench;

/// <summary>Measures what the command line asks for. A class with a name of its own: the bot, which is measured too, has Program.</summary>
public static class BenchProgram
{
    private const double MostMinutes = 15;

    public static async Task<int> Main(string[] args)
    {
        try
        {
            var options = BenchOptions.Parse(args);
            var machine = Machine.Describe();
            Console.WriteLine(machine);
            var sheet = new Sheet(Console.Out);
            var begun = TimeProvider.System.GetTimestamp();
            foreach (var measure in options.Measures)
            {
                await MeasureAsync(measure, options, sheet);
                Console.WriteLine();
            }
            if (options.IsWhole)
            {
                sheet.Add(
                    new Aim("all of this, without building it", TimeProvider.System.GetElapsedTime(begun).TotalMinutes, MostMinutes, " min")
                );
            }
            var isGood = sheet.Close();
            if (options.IsForDocs)
            {
                Pages.Write(Path.GetFullPath("../..", Published), machine, sheet.Aims);
            }
            return isGood ? 0 : 1;
        }
        catch (BenchException e)
        {
            Console.Error.WriteLine(e.Message);
            return e.Message == BenchOptions.Usage ? 2 : 1;
        }
    }

    /// <summary>The script has published the programs beside this one.</summary>
    private static string Published => Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory))!;

    private static async Task MeasureAsync(string measure, BenchOptions options, Sheet sheet)
    {
        var published = Published;
        var hook = Path.Combine(published, "hook", "PartnershipBot.Bench.Hook.dll");
        var packages = Path.GetFullPath("../../tests/node_modules", published);
        var bot = Subject.Bot("bot", Path.Combine(published, "bot"), hook);
        var javaScript = Subject.JavaScript(Path.GetFullPath("../../benchmarks/peer", published));
        var echo = Subject.Echo(Path.Combine(published, "echo"), hook);
        switch (measure)
        {
            case "turns":
                await using (var azurite = await Azurite.StartAsync(packages))
                {
                    var others = options
                        .Others.Select(other => other with { Hook = hook })
                        .Append(Subject.Bare(Path.Combine(published, "bare"), hook))
                        .Append(bot.OverAzurite(azurite));
                    await new TurnsBench(options, bot, javaScript, echo, [.. others], sheet).RunAsync();
                }
                break;
            case "reading":
                new ReadingBench(options, sheet).Run();
                break;
            case "growth":
                await new GrowthBench(options, bot, sheet).RunAsync();
                break;
            case "sweep":
                await new SweepBench(bot, sheet).RunAsync();
                break;
            case "scale":
                await new ScaleBench(options, bot.OverAzurite, packages, sheet).RunAsync();
                break;
            case "start":
                await new StartBench(options, [bot, .. options.Others, javaScript, echo], sheet).RunAsync();
                break;
            case "size":
                await new SizeBench(bot, sheet).RunAsync();
                break;
            default:
                await new DocumentsBench(options, bot, sheet).RunAsync();
                break;
        }
    }
}
