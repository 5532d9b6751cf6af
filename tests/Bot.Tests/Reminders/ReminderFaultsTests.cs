using System.Globalization;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Reminders;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using static PartnershipBot.Tests.Domain.Reminders.Plans;

namespace PartnershipBot.Tests.Reminders;

/// <summary>Many at once, several instances, long absences, a channel that fails in every way.</summary>
public class ReminderFaultsTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public async Task Several_instances_at_once_deliver_each_reminder_once(int instances)
    {
        using var rig = new SweepRig("2026-05-17T12:00Z");
        var expected = await AddManyAsync(rig, 120, persons: 12);
        var sweeps = Enumerable.Range(0, instances).Select(_ => rig.Instance()).ToArray();
        await rig.RunUntilAsync("2026-05-18T10:00Z", sweeps);
        rig.Channel.Delivered.Order().ShouldBe(expected);
        (await rig.RowsAsync()).ShouldAllBe(r => r.DueAt > rig.Clock.GetUtcNow());
    }

    [Fact]
    public async Task After_two_days_of_absence_everything_is_delivered_in_order_and_what_no_longer_matters_leaves_a_line()
    {
        using var rig = new SweepRig("2026-05-17T12:00Z");
        await rig.MeetAsync("person|julie");
        await rig.AddAsync(Agreement("2025-09-16", "2026-09-15", (Fields.NoticeDays, 0)) with { Id = "a" });
        await rig.AddAsync(Agreement("2025-09-18", "2026-09-17", (Fields.NoticeDays, 0)) with { Id = "b" });
        await rig.AddAsync(Agreement("2025-09-19", "2026-09-18", (Fields.NoticeDays, 0)) with { Id = "c" });
        // The council has met while nobody was there to ask; the review was finished meanwhile.
        await rig.AddAsync(Of(PartnershipStatus.AwaitingApproval, (Fields.LibraryApproval, "2026-05-19")) with { Id = "d" });
        await rig.AddAsync(Of(PartnershipStatus.AwaitingApproval, (Fields.LibraryApproval, "2026-06-09")) with { Id = "e" });
        await rig.AddAsync((await rig.FindAsync("e")) with { Status = PartnershipStatus.Abandoned });

        rig.Clock.SetUtcNow(DateTimeOffset.Parse("2026-05-20T12:00Z", CultureInfo.InvariantCulture));
        await rig.RunUntilAsync("2026-05-20T12:30Z", rig.Instance());

        rig.Channel.Delivered.ShouldBe(["renewal 2026-05-18 a", "renewal 2026-05-20 b"]);
        (await rig.HistoryAsync("e")).ShouldHaveSingleItem().ShouldContain("\"state\":\"Dropped\"");
        (await rig.MarksAsync("e")).ShouldBe(["approval 2026-05-19 Dropped"]);
    }

    [Fact]
    public async Task Of_several_that_came_due_about_one_matter_only_the_last_one_is_said()
    {
        using var rig = new SweepRig("2026-09-21T12:00Z");
        await rig.MeetAsync("person|julie");
        await rig.AddAsync(Agreement("2025-09-16", "2026-09-15"));
        rig.Clock.SetUtcNow(DateTimeOffset.Parse("2026-10-08T12:00Z", CultureInfo.InvariantCulture));
        await rig.RunUntilAsync("2026-10-08T12:30Z", rig.Instance());
        rig.Channel.Delivered.ShouldBe(["overdue 2026-10-06 p1"]);
        (await rig.MarksAsync("p1")).Order().ShouldBe(["overdue 2026-09-22 Dropped", "overdue 2026-10-06 Sent"]);
    }

    [Fact]
    public async Task Two_thousand_reminders_through_a_channel_that_fails_in_every_way_end_delivered_or_in_their_named_state()
    {
        var seed = Seeds.Next();
        var random = new Random(seed);
        var tries = new Dictionary<string, List<Exception?>>();
        using var rig = new SweepRig(
            "2026-05-17T12:00Z",
            options: new SweepOptions
            {
                MostAttempts = 6,
                FirstBackoff = TimeSpan.FromSeconds(5),
                LongestBackoff = TimeSpan.FromMinutes(2),
            }
        );
        var expected = await AddManyAsync(rig, 2000, persons: 250);
        rig.Channel.Fails = (text, _) =>
        {
            lock (tries)
            {
                var failure = random.Next(100) < 55 ? null : Failures[random.Next(Failures.Length)]();
                (tries.TryGetValue(text, out var known) ? known : tries[text] = []).Add(failure);
                return failure;
            }
        };
        await rig.RunUntilAsync("2026-05-18T12:00Z", rig.Instance(), rig.Instance());

        var said = $"seed {seed}";
        (await rig.RowsAsync()).All(r => r.DueAt > rig.Clock.GetUtcNow()).ShouldBeTrue(said);
        tries.Keys.Order().SequenceEqual(expected).ShouldBeTrue(said);
        var marks = (
            await Task.WhenAll(
                Enumerable
                    .Range(0, 2000)
                    .Select(async i =>
                        (await rig.MarksAsync($"p{i}", LibraryOf(i, 250))).Select(m =>
                            (Text: m[..m.LastIndexOf(' ')] + $" p{i}", State: m.Split(' ')[^1])
                        )
                    )
            )
        )
            .SelectMany(m => m)
            .ToDictionary(m => m.Text, m => m.State);
        foreach (var (text, failures) in tries)
        {
            var state = failures[^1] switch
            {
                null => "Sent",
                Microsoft.Bot.Schema.ErrorResponseException { Message: "403" or "404" } => "Unreachable",
                _ => "Failed",
            };
            marks[text].ShouldBe(state, $"{said}, {text}");
            failures
                .Count(f => f is null)
                .ShouldBe(state == "Sent" ? 1 : 0, $"{said}, {text}: never twice once the channel has said that it has it");
            failures.Count.ShouldBe(state == "Failed" ? 6 : failures.Count, $"{said}, {text}");
        }
        var undelivered = marks.Values.Count(s => s != "Sent");
        undelivered.ShouldBeGreaterThan(0, said);
        (await rig.Table.CountUndeliveredAsync(5000, SweepRig.Ct)).ShouldBe(undelivered, said);
    }

    [Fact]
    public async Task One_instance_keeps_to_the_limits_of_a_conversation_and_of_a_tenant()
    {
        using var rig = new SweepRig("2026-05-17T12:00Z");
        await AddManyAsync(rig, 300, persons: 3);
        await rig.RunUntilAsync("2026-05-18T10:00Z", rig.Instance());
        rig.Channel.Delivered.Count.ShouldBe(300);
        foreach (var chat in rig.Channel.Messages.GroupBy(m => m.To))
        {
            Most(chat.Select(m => m.At), TimeSpan.FromSeconds(1)).ShouldBeLessThanOrEqualTo(7);
            Most(chat.Select(m => m.At), TimeSpan.FromSeconds(2)).ShouldBeLessThanOrEqualTo(8);
            Most(chat.Select(m => m.At), TimeSpan.FromSeconds(30)).ShouldBeLessThanOrEqualTo(60);
        }
        Most(rig.Channel.Messages.Select(m => m.At), TimeSpan.FromSeconds(1)).ShouldBeLessThanOrEqualTo(30);
    }

    [Fact]
    public async Task A_store_that_fails_at_any_call_delays_a_reminder_and_neither_loses_nor_doubles_it()
    {
        for (var fails = 1; ; fails++)
        {
            using var rig = new SweepRig("2026-05-17T12:00Z");
            await rig.MeetAsync("person|julie");
            await rig.AddAsync(Agreement("2025-09-16", "2026-09-15", (Fields.NoticeDays, 0)));
            var broken = new CountingStore(rig.Store);
            var hit = false;
            var sweep = rig.Instance(broken);
            rig.Clock.SetUtcNow(DateTimeOffset.Parse("2026-05-18T07:00Z", CultureInfo.InvariantCulture));
            broken.At = (number, done) =>
            {
                if (number == fails && !done && !hit)
                {
                    hit = true;
                    throw new TableUnavailableException("for the test");
                }
            };
            await rig.RunUntilAsync("2026-05-18T12:00Z", sweep);
            // A failure between sending and recording is the one case in which the same card comes again.
            rig.Channel.Delivered.Count.ShouldBeInRange(1, 2);
            (await rig.MarksAsync("p1")).ShouldBe(["renewal 2026-05-18 Sent"], $"call {fails}");
            (await rig.RowsAsync()).ShouldAllBe(r => r.DueAt > rig.Clock.GetUtcNow());
            if (!hit)
            {
                fails.ShouldBeGreaterThan(10);
                return;
            }
        }
    }

    private static readonly Func<Exception>[] Failures =
    [
        () => Faults.Status(429),
        () => Faults.Status(429, "3"),
        () => Faults.Status(429, "Mon, 18 May 2026 09:30:00 GMT"),
        () => Faults.Status(412),
        () => Faults.Status(500),
        () => Faults.Status(502),
        () => Faults.Status(503, "2"),
        () => Faults.Status(504),
        () => Faults.Status(403),
        () => Faults.Status(404),
        Faults.Timeout,
        Faults.Refused,
        Faults.NoSuchHost,
        Faults.NotTrusted,
    ];

    private static string LibraryOf(int number, int persons) => $"t1|person|u{number % persons}";

    /// <summary>Partnerships whose renewal is recalled on 18 May 2026.</summary>
    private static async Task<List<string>> AddManyAsync(SweepRig rig, int count, int persons)
    {
        for (var i = 0; i < persons; i++)
        {
            await rig.MeetAsync($"person|u{i}");
        }
        await Parallel.ForEachAsync(
            Enumerable.Range(0, count),
            async (i, ct) =>
            {
                var partnership = Agreement("2025-09-16", "2026-09-15", (Fields.NoticeDays, 0)) with
                {
                    Id = $"p{i}",
                    OwnerId = $"u{i % persons}",
                };
                var row = Replanning.Rows(LibraryOf(i, persons), partnership, ReminderSettings.Default, rig.Clock.GetUtcNow())[0];
                await rig.Store.BatchAsync(
                    Tables.Libraries,
                    LibraryOf(i, persons),
                    [TableWrite.Insert(RowKeys.Partnership(partnership.Id), PartnershipRows.Write(partnership))],
                    ct
                );
                await rig.Table.AddAsync([row], ct);
            }
        );
        return [.. Enumerable.Range(0, count).Select(i => $"renewal 2026-05-18 p{i}").Order()];
    }

    private static int Most(IEnumerable<DateTimeOffset> moments, TimeSpan span)
    {
        var all = moments.Order().ToList();
        return all.Select((from, i) => all.Skip(i).TakeWhile(at => at < from + span).Count()).DefaultIfEmpty(0).Max();
    }
}
