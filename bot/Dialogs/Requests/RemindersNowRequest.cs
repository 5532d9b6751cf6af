using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Reminders;

namespace PartnershipBot.Dialogs.Requests;

/// <summary>« Rappels maintenant », in Development: sends at once what is planned until tonight.</summary>
internal sealed class RemindersNowRequest(ReminderDesk desk) : Request
{
    public override IReadOnlyList<Command> Commands => [Command.RemindersNow];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        if (!desk.IsForDevelopers)
        {
            return false;
        }
        var turn = Turn.Of(dc.Context);
        var tonight = (turn.ReminderSettings with { Hour = new TimeOnly(23, 59) }).MomentOf(turn.Today);
        await desk.SendAsync(tonight, ct);
        await dc.Context.SendAsync(turn.Texts.Say("remindersSwept"), ct);
        await Shown.GoOnAsync(dc, ct);
        return true;
    }
}
