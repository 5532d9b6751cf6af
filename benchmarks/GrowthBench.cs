using System.Globalization;
using PartnershipBot.Storage.Embedded;

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

    private static readonly (string What, string Text)[] Pages =
    [
        ("list page", "mes partenariats"),
        ("search", "cherche Tilleuls n° 7"),
        ("partner list", "mes partenaires"),
        ("yearly report", "rapport annuel"),
    ];

    private sealed record Seen(string Name, double Turn, IReadOnlyList<double> Pages, double Megabytes);

    public async Task RunAsync()
    {
        sheet.Say("growth: processor time of a turn, milliseconds of a page, memory; one person, one message after the other");
        var seed = await Seed.TakeAsync(bot);
        var seen = new List<Seen>();
        foreach (var count in new[] { 10, 10_000, 100_000 })
        {
            seen.Add(await MeasureAsync(Number(count), store => seed.FillAsync(store, Seed.Library, count)));
        }
        await MeasureAsync("1,000 libraries of 100", store => FillManyAsync(seed, store));
        sheet.Add(new Aim("turn, 100,000 / 10 partnerships", seen[2].Turn / seen[0].Turn, MostOfTurn, ""));
        for (var i = 0; i < Pages.Length; i++)
        {
            // The report of a year is of the whole library; it is only told.
            var most = Pages[i].What == "yearly report" ? double.NaN : MostOfPage;
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
            using (var store = new SqliteTableStore(folder))
            {
                await fill(store);
            }
            await using var server = await Server.StartAsync(bot, folder);
            // Until the compiler is quiet; the first is left out with it.
            for (var i = 0; i < 5; i++)
            {
                await TalkAsync(server, $"warm {i}");
            }
            var turns = new List<double>();
            for (var round = 0; round < options.Rounds; round++)
            {
                turns.Add(await TalkAsync(server, $"round {round}"));
            }
            var pages = new List<double>();
            foreach (var (what, text) in Pages)
            {
                pages.Add(await PageAsync(server, what, text));
            }
            var seen = new Seen(name, Statistics.Median(turns), pages, server.Megabytes);
            sheet.Add(Aim.Told($"{name}: turn", seen.Turn, " ms"));
            for (var i = 0; i < Pages.Length; i++)
            {
                sheet.Add(Aim.Told($"{name}: {Pages[i].What}", pages[i], " ms"));
            }
            sheet.Add(Aim.Told($"{name}: memory", seen.Megabytes, " MB"));
            return seen;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The processor milliseconds of an answer in the middle of an interview, over several.</summary>
    private static async Task<double> TalkAsync(Server server, string mark)
    {
        await server.SayAsync(Seed.Person, "nouveau partenariat");
        await server.SayAsync(Seed.Person, $"Association {mark}");
        await server.SayAsync(Seed.Person, "un organisme extérieur");
        var begun = server.Cpu;
        const int Answers = 40;
        for (var i = 0; i < Answers; i++)
        {
            // « aide » is answered, stored, and asks the question again: the same turn each time.
            await server.SayAsync(Seed.Person, "aide");
        }
        var cost = (server.Cpu - begun).TotalMilliseconds / Answers;
        await server.SayAsync(Seed.Person, "plus tard");
        return cost;
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
