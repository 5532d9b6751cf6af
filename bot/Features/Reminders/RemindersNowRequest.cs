using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Reminders;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Reminders;

/// <summary>« Rappels maintenant », in Development: sends at once what is planned until tonight.</summary>
internal sealed class RemindersNowRequest(RemindersOnDemand reminders) : Request
{
    public override IReadOnlyList<Command> Commands => [Command.RemindersNow];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        if (!reminders.IsForDevelopers)
        {
            return false;
        }
        var turn = Turn.Of(dc.Context);
        var tonight = (turn.ReminderSettings with { Hour = new TimeOnly(23, 59) }).MomentOf(turn.Today);
        await reminders.SendAsync(tonight, ct);
        await dc.Context.SendAsync(turn.Texts.Say("remindersSwept"), ct);
        await CardTarget.GoOnAsync(dc, ct);
        return true;
    }
}
