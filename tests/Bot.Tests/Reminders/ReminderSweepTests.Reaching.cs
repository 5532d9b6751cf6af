using PartnershipBot.Domain.Reminders;
using PartnershipBot.Reminders;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using static PartnershipBot.Tests.Domain.Reminders.Plans;

namespace PartnershipBot.Tests.Reminders;

/// <summary>To whom a reminder goes, and what happens when nobody can be reached.</summary>
public partial class ReminderSweepTests
{
    [Fact]
    public async Task The_responsible_person_is_told_at_21_days_and_the_owner_in_their_own_chat()
    {
        using var rig = new SweepRig("2026-09-30T12:00Z");
        await rig.MeetAsync("person|julie", "Julie Morel");
        await rig.MeetAsync("person|nadia", "Nadia BENALI");
        await rig.SetAsync(SweepRig.Library, (ReminderFields.Responsible, "Nadia Benali"));
        await rig.AddAsync(Agreement("2025-10-01", "2026-09-30"));
        await rig.RunUntilAsync("2026-10-22T00:00Z", rig.Instance());
        rig.Channel.Messages.Where(m => m.Text.StartsWith("overdue", StringComparison.Ordinal))
            .Select(m => $"{m.Text[..^3]} to {m.To}")
            .ShouldBe(
                [
                    "overdue 2026-10-07 to chat of person|julie",
                    "overdue 2026-10-21 to chat of person|julie",
                    "overdueManager 2026-10-21 to chat of person|nadia",
                ],
                ignoreOrder: true
            );
    }

    [Fact]
    public async Task A_person_who_cannot_be_reached_is_reached_through_the_team_of_the_library()
    {
        const string team = "t1|team|19:abc";
        using var rig = new SweepRig("2026-05-17T12:00Z");
        await rig.MeetAsync("person|julie");
        await rig.MeetAsync("team|19:abc");
        rig.Channel.Fails = (_, to) => to == "chat of person|julie" ? Faults.Status(403) : null;
        await rig.AddAsync(Ehpad, team);
        await rig.RunUntilAsync("2026-05-18T08:00Z", rig.Instance());
        rig.Channel.Messages.ShouldHaveSingleItem().To.ShouldBe("chat of team|19:abc");
        (await rig.MarksAsync("p1", team)).ShouldBe(["renewal 2026-05-18 Sent"]);
    }

    [Fact]
    public async Task Whoever_cannot_be_reached_at_all_is_shown_it_at_the_next_visit_and_it_is_counted()
    {
        using var rig = new SweepRig("2026-05-17T12:00Z");
        await rig.Store.BatchAsync(
            Tables.Libraries,
            SweepRig.Library,
            [TableWrite.Insert(RowKeys.Conversation("c1"), new Dictionary<string, object> { ["user"] = "julie" })],
            SweepRig.Ct
        );
        await rig.AddAsync(Ehpad);
        await rig.RunUntilAsync("2026-05-18T08:00Z", rig.Instance());

        rig.Channel.Delivered.ShouldBeEmpty();
        (await rig.MarksAsync("p1")).ShouldBe(["renewal 2026-05-18 Unreachable"]);
        (await rig.HistoryAsync("p1")).ShouldHaveSingleItem().ShouldContain("\"state\":\"Unreachable\"");
        (await rig.Table.CountUndeliveredAsync(100, SweepRig.Ct)).ShouldBe(1);
        var dialog = (await rig.Store.GetAsync(Tables.Libraries, SweepRig.Library, RowKeys.Conversation("c1"), SweepRig.Ct))!;
        MissedReminder.Read(dialog.Columns).ShouldBe([new MissedReminder("p1", "renewal", Day("2026-05-18"), "p1|renewal|2026-05-18")]);
    }

    [Fact]
    public async Task What_failed_is_tried_again_later_and_later_and_given_up_after_the_last_try()
    {
        using var rig = new SweepRig("2026-05-17T12:00Z", options: new SweepOptions { MostAttempts = 5 });
        await rig.MeetAsync("person|julie");
        List<DateTimeOffset> tries = [];
        rig.Channel.Fails = (_, _) =>
        {
            tries.Add(rig.Clock.GetUtcNow());
            return Faults.Status(502);
        };
        await rig.AddAsync(Ehpad);
        await rig.RunUntilAsync("2026-05-19T00:00Z", rig.Instance());

        tries.Count.ShouldBe(5);
        var waits = tries.Zip(tries.Skip(1), (a, b) => (b - a).TotalSeconds).ToList();
        for (var i = 0; i < waits.Count; i++)
        {
            waits[i].ShouldBeInRange(7.5 * Math.Pow(2, i), 15.2 * Math.Pow(2, i));
        }
        (await rig.MarksAsync("p1")).ShouldBe(["renewal 2026-05-18 Failed"]);
        (await rig.Table.CountUndeliveredAsync(100, SweepRig.Ct)).ShouldBe(1);
    }

    [Fact]
    public async Task A_channel_that_asks_to_be_left_alone_is_left_alone_for_as_long_as_it_asks()
    {
        using var rig = new SweepRig("2026-05-17T12:00Z");
        await rig.MeetAsync("person|julie");
        List<DateTimeOffset> tries = [];
        rig.Channel.Fails = (_, _) =>
        {
            tries.Add(rig.Clock.GetUtcNow());
            return tries.Count == 1 ? Faults.Status(429, "97") : null;
        };
        await rig.AddAsync(Ehpad);
        await rig.AddAsync(Ehpad with { Id = "p2" });
        await rig.RunUntilAsync("2026-05-19T00:00Z", rig.Instance());
        tries.Count.ShouldBe(3);
        (tries[1] - tries[0]).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(97), "the other reminder of that conversation waits too");
        rig.Channel.Delivered.Order().ShouldBe(["renewal 2026-05-18 p1", "renewal 2026-05-18 p2"]);
    }
}
