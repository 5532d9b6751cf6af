using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Partnerships;
using PartnershipBot.Partnerships.Reminders;

namespace PartnershipBot.Dialogs.Requests;

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
        if (ReminderMarks.Read(partnership.Answers).IsDone(reminder.Rule.Topic, reminder.Anchor.Date))
        {
            await ReminderNamed.ShowAsync(dc, partnership, reminder, turn.Texts.Say("alreadyHandled"), message, ct);
            return true;
        }
        await dc.CancelAllDialogsAsync(ct);
        turn.Choose(partnership);
        switch (reminder.Rule.Topic)
        {
            case "signature":
                return await new SignRequest().RunAsync(dc, new Asked(), ct);
            case "sendToPartner" or "sendToOfficials":
                return await new DeliveryRequest().RunAsync(dc, new Asked { Shown = partnership }, ct);
            default:
                await dc.BeginDialogAsync(DialogIds.Day, DayDialog.Options(DayDialog.Done, partnership, reminder, message), ct);
                return true;
        }
    }
}
