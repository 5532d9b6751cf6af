using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using PartnershipBot.Domain;
using PartnershipBot.Reminders;
using static PartnershipBot.Tests.Domain.Reminders.Plans;

namespace PartnershipBot.Tests.Reminders;

public class ReminderLoopTests
{
    [Fact]
    public async Task The_program_sends_what_came_due_while_it_was_away_and_ends_when_it_is_told_to()
    {
        using var rig = new SweepRig("2026-05-17T12:00Z");
        await rig.MeetAsync("person|julie");
        await rig.AddAsync(Agreement("2025-09-16", "2026-09-15", (Fields.NoticeDays, 0)));
        rig.Clock.SetUtcNow(DateTimeOffset.Parse("2026-05-20T12:00Z", CultureInfo.InvariantCulture));
        var sent = new TaskCompletionSource();
        rig.Channel.Fails = (_, _) =>
        {
            sent.TrySetResult();
            return null;
        };
        using var loop = new ReminderLoop(rig.Instance(), rig.Reconciler(), rig.Clock, rig.Options, NullLogger<ReminderLoop>.Instance);

        await loop.StartAsync(SweepRig.Ct);
        await sent.Task.WaitAsync(TimeSpan.FromMinutes(1), SweepRig.Ct);
        await loop.StopAsync(SweepRig.Ct);

        loop.ExecuteTask!.IsCompletedSuccessfully.ShouldBeTrue();
        (await rig.MarksAsync("p1")).ShouldBe(["renewal 2026-05-18 Sent"], "what was in hand is finished");
    }

    [Fact]
    public async Task An_instance_that_is_not_to_send_does_not()
    {
        using var rig = new SweepRig("2026-05-18T12:00Z", options: new SweepOptions { Enabled = false });
        using var loop = new ReminderLoop(rig.Instance(), rig.Reconciler(), rig.Clock, rig.Options, NullLogger<ReminderLoop>.Instance);
        await loop.StartAsync(SweepRig.Ct);
        await loop.ExecuteTask!;
        loop.LastPass.ShouldBeNull();
    }
}
