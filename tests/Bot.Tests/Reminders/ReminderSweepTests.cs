using System.Globalization;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Domain.Reminders;
using static PartnershipBot.Tests.Domain.Reminders.Plans;

namespace PartnershipBot.Tests.Reminders;

/// <summary>From a due row to a delivered reminder: when, to whom, once.</summary>
public partial class ReminderSweepTests
{
    private static readonly Partnership Ehpad = Agreement("2025-09-16", "2026-09-15", (Fields.NoticeDays, 0));

    [Fact]
    public async Task A_reminder_is_sent_at_nine_and_not_before_once_and_recorded()
    {
        using var rig = new SweepRig("2026-05-17T12:00Z");
        await rig.MeetAsync("person|julie");
        await rig.AddAsync(Ehpad);
        var sweep = rig.Instance();

        (await sweep.RunAsync(SweepRig.Ct)).ShouldBeNull();
        rig.Clock.SetUtcNow(DateTimeOffset.Parse("2026-05-18T06:59:59Z", CultureInfo.InvariantCulture));
        (await sweep.RunAsync(SweepRig.Ct)).ShouldBe(
            DateTimeOffset.Parse("2026-05-18T07:00Z", CultureInfo.InvariantCulture),
            "it says when to come back"
        );
        rig.Channel.Delivered.ShouldBeEmpty();
        rig.Clock.SetUtcNow(DateTimeOffset.Parse("2026-05-18T07:00Z", CultureInfo.InvariantCulture));
        await sweep.RunAsync(SweepRig.Ct);
        await sweep.RunAsync(SweepRig.Ct);

        rig.Channel.Messages.ShouldHaveSingleItem()
            .ShouldBe(
                ("renewal 2026-05-18 p1", "chat of person|julie", DateTimeOffset.Parse("2026-05-18T07:00Z", CultureInfo.InvariantCulture))
            );
        (await rig.MarksAsync("p1")).ShouldBe(["renewal 2026-05-18 Sent"]);
        (await rig.RowsAsync()).ShouldAllBe(r => r.DueAt > rig.Clock.GetUtcNow());
    }

    [Fact]
    public async Task A_mark_is_no_change_of_the_partnership()
    {
        using var rig = new SweepRig("2026-05-17T12:00Z");
        await rig.MeetAsync("person|julie");
        await rig.AddAsync(Ehpad);
        await rig.RunUntilAsync("2026-05-18T07:01Z", rig.Instance());
        var after = await rig.FindAsync("p1");
        (after.Revision, after.UpdatedAt, after.Status).ShouldBe((Ehpad.Revision, Ehpad.UpdatedAt, Ehpad.Status));
    }

    [Fact]
    public async Task What_is_no_longer_true_is_not_sent()
    {
        using var rig = new SweepRig("2026-05-17T12:00Z");
        await rig.MeetAsync("person|julie");
        await rig.AddAsync(Ehpad);
        await rig.AddAsync(Ehpad with { Status = PartnershipStatus.Stopped });
        await rig.RunUntilAsync("2026-09-20T00:00Z", rig.Instance());
        rig.Channel.Delivered.Where(d =>
                !d.StartsWith("annual", StringComparison.Ordinal) && !d.StartsWith("neoscrib", StringComparison.Ordinal)
            )
            .ShouldBeEmpty();
        (await rig.HistoryAsync("p1")).ShouldBeEmpty("a row that a change made idle goes without a word");
    }

    [Fact]
    public async Task A_date_that_moved_takes_its_reminders_along()
    {
        using var rig = new SweepRig("2026-08-01T12:00Z");
        await rig.MeetAsync("person|julie");
        await rig.AddAsync(Ehpad);
        await rig.AddAsync(Ehpad.With((Fields.End, "2026-09-22")));
        await rig.RunUntilAsync("2026-09-30T00:00Z", rig.Instance());
        rig.Channel.Messages.Where(m => m.Text.StartsWith("review ", StringComparison.Ordinal))
            .Select(m => $"{m.Text} on {m.At:yyyy-MM-dd}")
            .ShouldBe(["review 2026-08-08 p1 on 2026-08-10", "review 2026-09-07 p1 on 2026-09-07", "review 2026-09-22 p1 on 2026-09-22"]);
    }

    [Fact]
    public async Task The_hour_is_that_of_the_librarys_settings_even_when_it_changed_after_planning()
    {
        using var rig = new SweepRig("2026-05-17T12:00Z");
        await rig.MeetAsync("person|julie");
        await rig.AddAsync(Ehpad);
        await rig.SetAsync(SweepRig.Library, (ReminderFields.Hour, "14:30"));
        await rig.RunUntilAsync("2026-05-19T00:00Z", rig.Instance());
        rig.Channel.Messages.ShouldHaveSingleItem().At.ShouldBe(DateTimeOffset.Parse("2026-05-18T12:30Z", CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_snooze_comes_back_on_its_day_once()
    {
        using var rig = new SweepRig("2026-05-18T06:00Z");
        await rig.MeetAsync("person|julie");
        await rig.AddAsync(Ehpad);
        var sweep = rig.Instance();
        await rig.RunUntilAsync("2026-05-18T08:00Z", sweep);
        await rig.AddAsync(
            (await rig.FindAsync("p1")).Marked(
                new("renewal", Day("2026-05-18"), MarkKind.Snoozed, Day("2026-05-18"), Day("2026-09-15"), Day("2026-05-25"))
            )
        );
        await rig.RunUntilAsync("2026-06-01T08:00Z", sweep);
        // 25 May is Whit Monday.
        rig.Channel.Messages.Select(m => $"{m.Text} on {m.At:yyyy-MM-dd}")
            .ShouldBe(["renewal 2026-05-18 p1 on 2026-05-18", "renewal 2026-05-25 p1 on 2026-05-26"]);
    }

    [Fact]
    public async Task A_week_is_told_as_one_message_on_Monday()
    {
        using var rig = new SweepRig("2026-05-14T12:00Z");
        await rig.MeetAsync("person|julie");
        await rig.SetAsync(SweepRig.Library, (ReminderFields.Digest, true));
        await rig.AddAsync(Ehpad);
        await rig.AddAsync(Agreement("2025-09-18", "2026-09-17", (Fields.NoticeDays, 0)) with { Id = "p2" });
        await rig.RunUntilAsync("2026-05-22T00:00Z", rig.Instance());
        var message = rig.Channel.Messages.ShouldHaveSingleItem();
        (message.Text, message.At).ShouldBe(
            ("renewal 2026-05-18 p1 + renewal 2026-05-20 p2", DateTimeOffset.Parse("2026-05-18T07:00Z", CultureInfo.InvariantCulture))
        );
        (await rig.MarksAsync("p2")).ShouldBe(["renewal 2026-05-20 Sent"]);
    }

    [Fact]
    public async Task The_yearly_report_is_recalled_once_for_the_library_however_many_partnerships_it_has()
    {
        using var rig = new SweepRig("2026-09-18T12:00Z");
        await rig.MeetAsync("person|julie");
        await rig.AddAsync(Agreement("2026-09-16", "2027-09-15"));
        await rig.AddAsync(Agreement("2026-09-16", "2027-09-15") with { Id = "p2" });
        await rig.RunUntilAsync("2027-04-01T00:00Z", rig.Instance());
        rig.Channel.Delivered.Where(d =>
                d.StartsWith("annual", StringComparison.Ordinal) || d.StartsWith("neoscrib", StringComparison.Ordinal)
            )
            .ShouldBe(["annualReport 2027-01-10", "neoscrib 2027-02-15"]);
    }

    [Fact]
    public async Task A_missing_signature_is_recalled_every_week_for_as_long_as_it_takes()
    {
        using var rig = new SweepRig("2026-09-01T05:00Z");
        await rig.MeetAsync("person|julie");
        await rig.AddAsync(Of(PartnershipStatus.AwaitingSignature, (Fields.Start, "2026-09-15")));
        await rig.RunUntilAsync("2027-09-02T00:00Z", rig.Instance());
        rig.Channel.Delivered.Count.ShouldBe(53, "from 1 September to 31 August");
        rig.Channel.Messages.Zip(rig.Channel.Messages.Skip(1), (a, b) => (b.At - a.At).TotalDays)
            .ShouldAllBe(days => days > 5 && days < 10);
    }

    [Fact]
    public async Task A_sweep_reads_what_is_due_and_not_what_is_stored()
    {
        using var rig = new SweepRig("2026-05-17T12:00Z");
        await rig.MeetAsync("person|julie");
        var counted = new CountingStore(rig.Store);
        var sweep = rig.Instance(counted);
        await sweep.RunAsync(SweepRig.Ct);
        var before = await CostAsync();
        for (var i = 0; i < 50; i++)
        {
            await rig.AddAsync(Agreement("2026-06-01", $"2028-{1 + (i % 12):00}-15") with { Id = $"q{i}" });
        }
        (await CostAsync()).ShouldBe(before);

        async Task<int> CostAsync()
        {
            counted.Calls = 0;
            await sweep.RunAsync(SweepRig.Ct);
            return counted.Calls;
        }
    }

    [Fact]
    public async Task Rows_that_were_lost_between_the_two_tables_are_added_again()
    {
        using var rig = new SweepRig("2026-05-17T12:00Z");
        await rig.MeetAsync("person|julie");
        // The partnership is there; the rows of its reminders are not.
        await rig.Store.BatchAsync(
            Tables.Libraries,
            SweepRig.Library,
            [TableWrite.Insert(RowKeys.Partnership("p1"), PartnershipRows.Write(Ehpad))],
            SweepRig.Ct
        );
        (await rig.Reconciler().RunAsync(SweepRig.Ct)).ShouldBe(1);
        (await rig.Reconciler().RunAsync(SweepRig.Ct)).ShouldBe(0);
        await rig.RunUntilAsync("2026-05-18T08:00Z", rig.Instance());
        rig.Channel.Delivered.ShouldBe(["renewal 2026-05-18 p1"]);
        (await rig.Reconciler().RunAsync(SweepRig.Ct)).ShouldBe(0, "what was sent is not planned again");
    }
}
