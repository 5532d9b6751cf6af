using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Reminders;

/// <summary>« Dans 7 jours », « Dans 30 jours »: lets the matter rest until then.</summary>
internal sealed class SnoozeRequest : Request
{
    private const string Week = "buttonSnooze7";
    private const string Month = "buttonSnooze30";

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Snooze];

    public override IReadOnlyList<string> Titles => [Week, Month];

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var days = asked.Title switch
        {
            Week => 7,
            Month => 30,
            _ => asked.Card?.Number(DataKeys.Days),
        };
        if (days is not (7 or 30))
        {
            return false;
        }
        if (await ReminderNamed.FindAsync(dc, asked, ct) is not var (partnership, reminder))
        {
            return await ReminderNamed.NoneAsync(dc, ct);
        }
        var until = turn.ReminderSettings.Calendar(school: false).OnOrAfter(turn.Today.AddDays(days.Value));
        if (reminder.Rule.OfPartner)
        {
            await PartnerReminder.MoveAsync(turn, partnership, reminder, until, ct);
            await dc.Context.SendAsync(turn.Texts.Say("snoozed", ("date", until)), ct);
            return true;
        }
        var marks = ReminderMarks.Read(partnership.Answers);
        // A second press, or the same card twice, puts nothing off twice.
        var isNew =
            !marks.IsDone(reminder.Rule.Topic, reminder.Anchor.Date)
            && marks.Snooze(reminder.Rule.Topic, reminder.Anchor.Date)?.Until != until;
        if (isNew)
        {
            turn.Mark(
                partnership,
                new ReminderMark(reminder.Rule.Id, reminder.Nominal, MarkKind.Snoozed, turn.Today, reminder.Anchor.Date, until)
            );
        }
        var state = isNew ? turn.Texts.Say("snoozed", ("date", until)) : turn.Texts.Say("alreadyHandled");
        await ReminderNamed.ShowAsync(
            dc,
            partnership,
            reminder,
            state,
            asked.Card is null ? null : dc.Context.Activity.ReplyToId ?? "",
            ct
        );
        return true;
    }
}
