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
        var sent = await reminders.SendAsync(tonight, ct);
        await dc.Context.SendAsync(sent > 0 ? turn.Texts.Say("remindersSwept") : await NoneAsync(turn, ct), ct);
        await CardTarget.GoOnAsync(dc, ct);
        return true;
    }

    /// <summary>That nothing was due, and which reminder of the library comes next.</summary>
    private static async Task<string> NoneAsync(Turn turn, CancellationToken ct) =>
        await RemindersRequest.ComingAsync(turn, ct) is [(_, var next), ..]
            ? turn.Texts.Say("remindersNoneDue", ("date", next.SendDay))
            : turn.Texts.Say("remindersNoneAtAll");
}
