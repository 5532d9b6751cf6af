using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Changes;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Features.Agreements;
using PartnershipBot.Features.Reviews;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Reminders;

/// <summary>
/// « Déjà fait »: asks when, and recalls the matter no more. What the partnership itself records (its signature, to whom its
/// review was given) is asked as the interview asks it.
/// </summary>
internal sealed class AlreadyDoneRequest : Request
{
    public override IReadOnlyList<string> Verbs => [Cards.Verbs.AlreadyDone];

    public override IReadOnlyList<string> Titles => ["buttonAlreadyDone"];

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (await ReminderNamed.FindAsync(dc, asked, ct) is not var (partnership, reminder))
        {
            return await ReminderNamed.NoneAsync(dc, ct);
        }
        var message = asked.Card is null ? null : dc.Context.Activity.ReplyToId ?? "";
        if (reminder.Rule.OfPartner)
        {
            await PartnerReminder.DoneAsync(turn, partnership, reminder, ct);
            await dc.Context.SendAsync(turn.Texts.Say("partnerTaskDone"), ct);
            return true;
        }
        if (ReminderMarks.Read(partnership.Answers).IsDone(reminder.Rule.Topic, reminder.Anchor.Date))
        {
            await ReminderNamed.ShowAsync(dc, partnership, reminder, turn.Texts.Say("alreadyHandled"), message, ct);
            return true;
        }
        await dc.CancelAllDialogsAsync(ct);
        turn.Choose(partnership);
        var topic = reminder.Rule.Topic;
        if (topic == ReminderTopic.Signature)
        {
            return await new SignRequest().RunAsync(dc, new Asked(), ct);
        }
        if (topic == ReminderTopic.Notice && ChangeBook.Find(Cards.Verbs.GiveNotice) is { } notice)
        {
            await ChangeRequest.BeginAsync(dc, notice, ct);
            return true;
        }
        if (topic == ReminderTopic.SendToPartner || topic == ReminderTopic.SendToOfficials)
        {
            return await new DeliveryRequest().RunAsync(dc, new Asked { CardPartnership = partnership }, ct);
        }
        await dc.BeginDialogAsync(DayDialog.Name, DayDialog.Options(DayDialog.Done, partnership, reminder, message), ct);
        return true;
    }
}
