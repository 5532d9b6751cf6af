namespace PartnershipBot.Bench;

/// <summary>From the start of the program, with an empty store, to its first answered message.</summary>
public sealed class StartBench(BenchOptions options, IReadOnlyList<Subject> subjects, Sheet sheet)
{
    private const double MostSeconds = 1.5;

    public async Task RunAsync()
    {
        sheet.Say($"start: from the start of the process to its first answer; median of {options.Rounds}, measured in turn");
        var seconds = subjects.ToDictionary(static s => s, static _ => new List<double>());
        // The first round reads the files from disk, and is left out.
        for (var round = 0; round <= options.Rounds; round++)
        {
            foreach (var subject in subjects)
            {
                await using var server = await Server.StartAsync(subject);
                if (round > 0)
                {
                    seconds[subject].Add(server.StartedIn.TotalSeconds);
                }
            }
        }
        sheet.Add(new Aim("start to the first answer: bot", Statistics.Median(seconds[subjects[0]]), MostSeconds, " s"));
        foreach (var (subject, all) in seconds.Skip(1))
        {
            sheet.Add(Aim.Told($"start to the first answer: {subject.Name}", Statistics.Median(all), " s"));
        }
    }
}
