using System.Globalization;
using PartnershipBot.Storage.Embedded;
using PartnershipBot.Storage.Listing;

namespace PartnershipBot.Bench;

/// <summary>What a turn and the lists cost as a library grows, and in a store of many libraries.</summary>
public sealed class GrowthBench(BenchOptions options, Subject bot, Sheet sheet)
{
    /// <summary>A turn in a library of 100,000 costs at most so many times one in a library of 10.</summary>
    private const double MostOfTurn = 1.2;

    /// <summary>The same of what shows one page: it does not read the whole library.</summary>
    private const double MostOfPage = 3;

    /// <summary>The most milliseconds that are spent on one page of one store, the last round aside.</summary>
    private const double MostOnPage = 8_000;

    /// <summary>It looks at all there is.</summary>
    private const string Nothing = "search that finds nothing";

    private static readonly (string What, string Text)[] Pages =
    [
        ("list page", "mes partenariats"),
        ("filtered page", "mes partenariats en cours"),
        ("search", "cherche Tilleuls n° 7"),
        (Nothing, "cherche Quimperlé"),
        ("partner list", "mes partenaires"),
        ("yearly report", "rapport annuel"),
    ];

    private sealed record Seen(double Turn, double Answer, IReadOnlyList<double> Pages);

    public async Task RunAsync()
    {
        sheet.Say("growth: processor time of a turn, milliseconds of a page, memory; one person, one message after the other");
        var seed = await Seed.TakeAsync(bot);
        var seen = new List<Seen>();
        foreach (var count in new[] { 10, 10_000, 100_000 })
        {
            seen.Add(await MeasureAsync(Number(count), store => seed.FillAsync(store, Seed.Library, count)));
        }
        var many = await MeasureAsync("1,000 libraries of 100", store => FillManyAsync(seed, store));
        sheet.Add(new Aim("turn, 1,000 libraries of 100 / 10 partnerships", many.Turn / seen[0].Turn, MostOfTurn, ""));
        sheet.Add(new Aim("turn, 100,000 / 10 partnerships", seen[2].Turn / seen[0].Turn, MostOfTurn, ""));
        sheet.Add(new Aim("stored answer, 100,000 / 10 partnerships", seen[2].Answer / seen[0].Answer, MostOfTurn, ""));
        for (var i = 0; i < Pages.Length; i++)
        {
            // The report of a year and a search in vain are of the whole library; they are only told.
            var most = Pages[i].What is "yearly report" or Nothing ? double.NaN : MostOfPage;
            sheet.Add(new Aim($"{Pages[i].What}, 100,000 / 10 partnerships", seen[2].Pages[i] / seen[0].Pages[i], most, ""));
        }
    }

    private static async Task FillManyAsync(Seed seed, SqliteTableStore store)
    {
        await seed.FillAsync(store, Seed.Library, 100);
        for (var i = 1; i < 1000; i++)
        {
            await seed.FillAsync(store, $"{Script.Tenant}|person|p{i}", 100);
        }
    }

    private async Task<Seen> MeasureAsync(string name, Func<SqliteTableStore, Task> fill)
    {
        var folder = Directory.CreateTempSubdirectory("bench-growth-").FullName;
        try
        {
            var listed = 0.0;
            using (var store = new SqliteTableStore(folder))
            {
                await fill(store);
                // What a running program does some minutes after its start.
                var begun = TimeProvider.System.GetTimestamp();
                await new ListingSweep(store).RunAsync(default);
                listed = TimeProvider.System.GetElapsedTime(begun).TotalSeconds;
            }
            await using var server = await Server.StartAsync(bot, folder);
            // Until the compiler is quiet; the first is left out with it.
            for (var i = 0; i < 5; i++)
            {
                await TalkAsync(server, $"warm {i}");
            }
            var (turns, answers) = (new List<double>(), new List<double>());
            for (var round = 0; round < options.Rounds; round++)
            {
                var (turn, answer) = await TalkAsync(server, $"round {round}");
                turns.Add(turn);
                answers.Add(answer);
            }
            var pages = new List<double>();
            foreach (var (what, text) in Pages)
            {
                pages.Add(await PageAsync(server, what, text));
            }
            var seen = new Seen(Statistics.Median(turns), Statistics.Median(answers), pages);
            sheet.Add(Aim.Told($"{name}: turn", seen.Turn, " ms"));
            sheet.Add(Aim.Told($"{name}: answer that is stored", seen.Answer, " ms"));
            for (var i = 0; i < Pages.Length; i++)
            {
                sheet.Add(Aim.Told($"{name}: {Pages[i].What}", pages[i], " ms"));
            }
            sheet.Add(Aim.Told($"{name}: memory", server.Megabytes, " MB"));
            sheet.Add(Aim.Told($"{name}: list made", listed, " s"));
            return seen;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The processor milliseconds of a turn in the middle of an interview, and of one that stores an answer, over several.</summary>
    private static async Task<(double Turn, double Answer)> TalkAsync(Server server, string mark)
    {
        await server.SayAsync(Seed.Person, "nouveau partenariat");
        await server.SayAsync(Seed.Person, $"Association {mark}");
        await server.SayAsync(Seed.Person, "un organisme extérieur");
        // « aide » is answered, stored, and asks the question again: the same turn each time.
        var turn = await CostAsync(server, Enumerable.Repeat("aide", 40));
        // Each answer is another one, so that each is stored; « retour » asks for it again.
        var answer = await CostAsync(server, Enumerable.Range(0, 20).SelectMany(i => new[] { i % 2 == 0 ? "école" : "EHPAD", "retour" }));
        await server.SayAsync(Seed.Person, "plus tard");
        return (turn, answer);
    }

    private static async Task<double> CostAsync(Server server, IEnumerable<string> said)
    {
        var (begun, count) = (server.Cpu, 0);
        foreach (var text in said)
        {
            await server.SayAsync(Seed.Person, text);
            count++;
        }
        return (server.Cpu - begun).TotalMilliseconds / count;
    }

    private async Task<double> PageAsync(Server server, string what, string text)
    {
        var time = TimeProvider.System;
        var took = new List<double>();
        for (var round = 0; round <= options.Rounds; round++)
        {
            var begun = time.GetTimestamp();
            var said = await server.SayAsync(Seed.Person, text);
            var elapsed = time.GetElapsedTime(begun).TotalMilliseconds;
            if (said.Contains("problème technique", StringComparison.Ordinal))
            {
                if (elapsed < MostOnPage)
                {
                    sheet.Wrong($"{what}: the turn failed");
                    return elapsed;
                }
                // What takes longer than a turn may is not tried again and again.
                sheet.Say($"{what}: the turn was given up after its time");
                return elapsed;
            }
            if (round > 0 || elapsed > MostOnPage / 2)
            {
                took.Add(elapsed);
            }
            if (took.Sum() >= MostOnPage / 2)
            {
                break;
            }
        }
        return Statistics.Median(took);
    }

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture) + " partnerships";
}
