using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Partnerships;
using PartnershipBot.Partnerships.Reminders;

namespace PartnershipBot.Dialogs.Requests;

/// <summary>« Déplacer le rappel … »: asks the day, when it does not stand behind: « déplacer le rappel 2 au 12 juin ».</summary>
internal sealed class MoveReminderRequest : Request
{
    public override IReadOnlyList<string> Verbs => [Cards.Verbs.MoveReminder];

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
            await dc.BeginDialogAsync(DialogIds.Day, DayDialog.Options(DayDialog.Move, partnership, reminder, null), ct);
        }
        else if (DayDialog.Day(turn, DayDialog.Move, rest, out var refusal) is { } day)
        {
            await MoveAsync(dc, partnership, reminder, day, ct);
        }
        else
        {
            await dc.Context.SendAsync(refusal, ct);
        }
        return true;
    }

    /// <summary>Moves a reminder and says on which working day it comes.</summary>
    public static Task MoveAsync(DialogContext dc, Partnership partnership, PlannedReminder reminder, DateOnly day, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var to = turn.ReminderSettings.Calendar(school: false).OnOrAfter(day);
        turn.Mark(partnership, new ReminderMark(reminder.Rule.Id, reminder.Nominal, MarkKind.Moved, turn.Today, Until: to));
        return dc.Context.SendAsync(turn.Texts.Say("snoozed", ("date", to)), ct);
    }
}
