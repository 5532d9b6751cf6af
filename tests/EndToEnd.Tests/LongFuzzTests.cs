using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using PartnershipBot.Tests.Channels;

namespace EndToEnd.Tests;

/// <summary>As FuzzTests in the tests of the bot, against the program itself and for as long as an hour: its memory stays flat.</summary>
public sealed class LongFuzzTests
{
    private static readonly int Count = LongTests.Count("TEST_ACTIVITIES", 200_000);

    private const int Usual = 20261127;
    private const int Senders = 3;

    /// <summary>The most megabytes that the process may have at the end beyond those after a tenth of the way.</summary>
    private const double MostGrowth = 150;

    [Fact(Skip = LongTests.Reason, SkipType = typeof(LongTests), SkipUnless = nameof(LongTests.AreWanted))]
    public async Task Two_hundred_thousand_activities_that_no_client_sends_are_answered_or_refused()
    {
        var seed = Seed();
        TestContext.Current.TestOutputHelper?.WriteLine($"Seed {seed}: TEST_SEEDS={seed} repeats it.");
        using var folder = new TempFolder();
        await using var channel = await Channel.StartAsync();
        await using var bot = await BotProgram.StartAsync(
            folder.Path,
            ("Logging__LogLevel__Default", "Error"),
            // Where it listens is read from what it writes.
            ("Logging__LogLevel__Microsoft.Hosting.Lifetime", "Information"),
            ("Reminders__Enabled", "false")
        );
        var recorded = Directory
            .GetFiles(Path.Combine(AppContext.BaseDirectory, "Recorded"), "*.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => File.ReadAllText(file))
            .ToList();
        await SendAsync(bot, Count / 10, seed, recorded);
        var early = bot.Megabytes;
        await SendAsync(bot, Count - (Count / 10), seed + Senders, recorded);
        var late = bot.Megabytes;
        TestContext.Current.TestOutputHelper?.WriteLine($"{Count} activities; {early:F0} MB after a tenth, {late:F0} MB at the end");
        (late - early).ShouldBeLessThan(MostGrowth);
        Told(bot.Output, "Exception").ShouldBeEmpty();
        Told(bot.Output, "fail:").ShouldBeEmpty();
        (await new Person("msteams", "http://127.0.0.1:9/_connector", "julie").SaysAsync(bot, "nouveau partenariat")).ShouldNotBeEmpty();
        using var ready = await bot.Http.GetAsync("/health/ready");
        ready.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static Task SendAsync(BotProgram bot, int count, int seed, IReadOnlyList<string> recorded) =>
        Task.WhenAll(Enumerable.Range(0, Senders).Select(i => SendOneByOneAsync(bot, count / Senders, new Mutation(seed + i, recorded))));

    private static async Task SendOneByOneAsync(BotProgram bot, int count, Mutation mutation)
    {
        for (var i = 0; i < count; i++)
        {
            var body = mutation.Next();
            using var content = new ByteArrayContent(body);
            content.Headers.ContentType = new("application/json");
            using var response = await bot.Http.PostAsync("/api/messages", content);
            // An invoke that nobody knows is answered so by the Bot Framework.
            ((int)response.StatusCode < 500 || response.StatusCode == HttpStatusCode.NotImplemented).ShouldBeTrue(
                $"{response.StatusCode}: {Encoding.UTF8.GetString(body)}"
            );
        }
    }

    /// <summary>The first lines of the log that hold a word, each with what stands around it.</summary>
    private static IEnumerable<string> Told(string log, string word)
    {
        const int before = 3;
        const int lines = 12;
        var all = log.Split('\n');
        return all.Index()
            .Where(line => line.Item.Contains(word, StringComparison.Ordinal))
            .Take(lines)
            .Select(line => string.Join('\n', all.Skip(line.Index - before).Take(lines)));
    }

    private static int Seed() =>
        Environment.GetEnvironmentVariable("TEST_SEEDS") switch
        {
            null or "" => Usual,
            "fresh" => RandomNumberGenerator.GetInt32(int.MaxValue),
            var given => int.Parse(given, NumberStyles.None, CultureInfo.InvariantCulture),
        };
}
