using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Partnerships;
using PartnershipBot.Partnerships.Reminders;

namespace PartnershipBot.Dialogs.Requests;

/// <summary>Which reminder a request is about.</summary>
internal static class ReminderNamed
{
    /// <summary>
    /// The one that a card shows; for what is typed, the one that was told last. Null when it is not there, or has lost its
    /// sense since.
    /// </summary>
    public static async Task<(Partnership Partnership, PlannedReminder Reminder)?> FindAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (asked.Card is { } card)
        {
            return asked.Shown is { } shown && Find(turn, shown, card.Text(DataKeys.Rule), card.Text(DataKeys.Day)) is { } named ? (shown, named) : null;
        }
        var last =
            from partnership in await turn.AllAsync(ct)
            from told in ReminderMarks.Read(partnership.Answers).All.Index()
            let mark = told.Item
            where mark.Kind is MarkKind.Sent or MarkKind.Unreachable or MarkKind.Failed
            orderby mark.On descending, partnership.Id == turn.Current?.Id descending, told.Index descending
            let reminder = Find(turn, partnership, mark.Rule, AnswerSheet.Write(mark.Nominal))
            where reminder is not null && reminder.Rule.Audience == ReminderAudience.Owner
            select (partnership, reminder!);
        return last.Select(l => ((Partnership, PlannedReminder)?)l).FirstOrDefault();
    }

    /// <summary>The reminder of a name, as a card or a dialog carries it.</summary>
    public static PlannedReminder? Find(Turn turn, Partnership partnership, string? rule, string? day) =>
        rule is not null && DateOnly.TryParseExact(day, "yyyy-MM-dd", out var nominal)
            ? ReminderPlanner.Find(partnership, turn.ReminderSettings, turn.Today, rule, nominal)
            : null;

    /// <summary>Says that a reminder is not there, or no longer is.</summary>
    public static async Task<bool> NoneAsync(DialogContext dc, CancellationToken ct)
    {
        await dc.Context.SendAsync(Turn.Of(dc.Context).Texts.Say("reminderNone"), ct);
        await Shown.GoOnAsync(dc, ct);
        return true;
    }

    /// <summary>Shows what has become of a reminder: on its card where that was pressed, and in words.</summary>
    /// <param name="message">The message of the card, or null when nothing was pressed.</param>
    public static Task ShowAsync(DialogContext dc, Partnership partnership, PlannedReminder reminder, string state, string? message, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (message is null)
        {
            return dc.Context.SendAsync(state, ct);
        }
        (turn.CardReply, turn.CardMessage) = (ReminderCard.For(turn.CardContext, partnership, reminder, acts: true, state), message);
        return Task.CompletedTask;
    }
}
