using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Reminders;

/// <summary>« Déplacer le rappel … »: asks the day, when it does not stand behind: « déplacer le rappel 2 au 12 juin ».</summary>
internal sealed class PostponeRequest : Request
{
    public override IReadOnlyList<string> Verbs => [Cards.Verbs.PostponeReminder];

    public override IReadOnlyList<string> TitlesWithSubject => ["buttonMoveReminder"];

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (await RemindersRequest.NamedAsync(dc, asked, ct) is not var (partnership, reminder, rest))
        {
            return await ReminderNamed.NoneAsync(dc, ct);
        }
        if (rest.Length == 0)
        {
            await dc.CancelAllDialogsAsync(ct);
            await dc.BeginDialogAsync(DayDialog.Name, DayDialog.Options(DayDialog.Postpone, partnership, reminder, null), ct);
        }
        else if (DayDialog.Day(turn, DayDialog.Postpone, rest, out var refusal) is { } day)
        {
            await PostponeAsync(dc, partnership, reminder, day, ct);
        }
        else
        {
            await dc.Context.SendAsync(refusal, ct);
        }
        return true;
    }

    /// <summary>Moves a reminder and says on which working day it comes.</summary>
    public static async Task PostponeAsync(
        DialogContext dc,
        Partnership partnership,
        PlannedReminder reminder,
        DateOnly day,
        CancellationToken ct
    )
    {
        var turn = Turn.Of(dc.Context);
        var to = turn.ReminderSettings.Calendar(school: false).OnOrAfter(day);
        if (reminder.Rule.OfPartner)
        {
            await PartnerReminder.MoveAsync(turn, partnership, reminder, to, ct);
        }
        else
        {
            turn.Mark(partnership, new ReminderMark(reminder.Rule.Id, reminder.Nominal, MarkKind.Moved, turn.Today, Until: to));
        }
        await dc.Context.SendAsync(turn.Texts.Say("snoozed", ("date", to)), ct);
    }
}
