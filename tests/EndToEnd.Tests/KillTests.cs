using System.Collections.Concurrent;

namespace EndToEnd.Tests;

/// <summary>The program is killed again and again while people type: every answer that was acknowledged is in the store.</summary>
public sealed class KillTests
{
    private const int People = 4;
    private const int Seed = 20261127;

    private static readonly int Kills = LongTests.Count("TEST_KILLS", 30);

    [Fact(Skip = LongTests.Reason, SkipType = typeof(LongTests), SkipUnless = nameof(LongTests.AreWanted))]
    public async Task Every_acknowledged_answer_is_found_after_kills_under_load()
    {
        using var folder = new TempFolder();
        var chance = new Random(Seed);
        var people = Enumerable.Range(0, People).Select(i => new Person("msteams", "http://127.0.0.1:9/_connector", $"p{i}")).ToList();
        var acknowledged = new ConcurrentBag<string>();
        var names = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            await using var bot = await BotProgram.StartAsync(folder.Path);
            var typing = people.Select(TypeAsync).ToList();
            await Task.Delay(TimeSpan.FromMilliseconds(chance.Next(200, 2_000)), TimeProvider.System);
            await bot.KillAsync();
            await Task.WhenAll(typing);

            async Task TypeAsync(Person person)
            {
                try
                {
                    while (true)
                    {
                        var name = $"Atelier {Interlocked.Increment(ref names)} des Mots";
                        await person.SaysAsync(bot, "nouveau partenariat");
                        if ((await person.SaysAsync(bot, name)).Contains(Said.AskMode, StringComparison.Ordinal))
                        {
                            acknowledged.Add(name);
                        }
                    }
                }
                catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
                {
                    // It was killed.
                }
            }
        }
        var export = Path.Combine(folder.Path, "all.jsonl");
        await StoreAsync("export", export);
        await StoreAsync("check");
        var stored = await File.ReadAllTextAsync(export);
        acknowledged.Count.ShouldBeGreaterThan(Kills);
        acknowledged.Where(name => !stored.Contains(name, StringComparison.Ordinal)).ShouldBeEmpty();
        TestContext.Current.TestOutputHelper?.WriteLine($"{Kills} kills, {acknowledged.Count} acknowledged answers, none lost");

        async Task StoreAsync(params string[] command)
        {
            await using var done = new ChildProgram(
                "dotnet",
                [Places.BotDll, .. command],
                new Dictionary<string, string> { ["Storage__Path"] = folder.Path },
                folder.Path
            );
            (await done.EndedAsync()).ShouldBe(0, done.Output);
        }
    }
}
