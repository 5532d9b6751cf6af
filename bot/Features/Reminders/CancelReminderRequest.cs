using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Reminders;

/// <summary>« Annuler le rappel … »: takes one off the list of those to come.</summary>
internal sealed class CancelReminderRequest : Request
{
    public override IReadOnlyList<string> Verbs => [Cards.Verbs.CancelReminder];

    public override IReadOnlyList<string> TitlesWithSubject => ["buttonCancelReminder"];

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (await RemindersRequest.NamedAsync(dc, asked, ct) is not var (partnership, reminder, _))
        {
            return await ReminderNamed.NoneAsync(dc, ct);
        }
        if (reminder.Rule.OfPartner)
        {
            await PartnerReminder.MoveAsync(turn, partnership, reminder, null, ct);
            await dc.Context.SendAsync(turn.Texts.Say("reminderCancelled"), ct);
            return true;
        }
        turn.Mark(partnership, new ReminderMark(reminder.Rule.Id, reminder.Nominal, MarkKind.Cancelled, turn.Today));
        await dc.Context.SendAsync(turn.Texts.Say("reminderCancelled"), ct);
        await RemindersRequest.ShowAgainAsync(dc, asked, ct);
        return true;
    }
}
