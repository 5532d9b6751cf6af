using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Reminders;

/// <summary>Which reminder a request is about.</summary>
internal static class ReminderNamed
{
    /// <summary>
    /// The one that a card shows; for what is typed, the one that was told last. Null when it is not there, or has lost its
    /// sense since.
    /// </summary>
    public static async Task<(Partnership Partnership, PlannedReminder Reminder)?> FindAsync(
        DialogContext dc,
        Asked asked,
        CancellationToken ct
    )
    {
        var turn = Turn.Of(dc.Context);
        if (asked.Card is { } card)
        {
            return asked.CardPartnership is { } shown && Find(turn, shown, NameOn(card)) is { } named ? (shown, named) : null;
        }
        var last =
            from partnership in (await turn.AllAsync(ct)).Concat((await turn.PartnersAsync(ct)).Select(p => p.AsPartnership()))
            from told in ReminderMarks.Read(partnership.Answers).All.Index()
            let mark = told.Item
            where mark.Kind is MarkKind.Sent or MarkKind.Unreachable or MarkKind.Failed
            orderby mark.On descending, partnership.Id == turn.Current?.Id descending, told.Index descending
            let reminder = Find(turn, partnership, mark.Name)
            where reminder is not null && reminder.Rule.Audience == ReminderAudience.Owner
            select (partnership, reminder!);
        return last.Select(l => ((Partnership, PlannedReminder)?)l).FirstOrDefault();
    }

    /// <summary>What a reminder of a rule is about: a partnership, or a partner of the list; null when it is not there.</summary>
    public static async Task<Partnership?> SubjectAsync(Turn turn, string id, ReminderName? name, CancellationToken ct) =>
        ReminderRules.Find(name?.Rule ?? "") is { OfPartner: true }
            ? (await turn.PartnerAsync(id, ct))?.AsPartnership()
            : await turn.FindAsync(id, ct);

    /// <summary>The reminder of a name, as a card or a dialog carries it.</summary>
    public static PlannedReminder? Find(Turn turn, Partnership partnership, ReminderName? name) =>
        name is { } known ? ReminderPlanner.Find(partnership, turn.ReminderSettings, turn.Today, known) : null;

    /// <summary>The name that a card carries, or null.</summary>
    public static ReminderName? NameOn(CardData card) => ReminderName.Parse(card.Text(DataKeys.Rule), card.Text(DataKeys.Day));

    /// <summary>What a button carries to name a reminder.</summary>
    public static (string Name, object Value)[] Data(PlannedReminder reminder) =>
        [(DataKeys.Rule, reminder.Name.Rule), (DataKeys.Day, reminder.Name.Day)];

    /// <summary>Says that a reminder is not there, or no longer is.</summary>
    public static async Task<bool> NoneAsync(DialogContext dc, CancellationToken ct)
    {
        await dc.Context.SendAsync(Turn.Of(dc.Context).Texts.Say("reminderNone"), ct);
        await CardTarget.GoOnAsync(dc, ct);
        return true;
    }

    /// <summary>Shows what has become of a reminder: on its card where that was pressed, and in words.</summary>
    /// <param name="message">The message of the card, or null when nothing was pressed.</param>
    public static Task ShowAsync(
        DialogContext dc,
        Partnership partnership,
        PlannedReminder reminder,
        string state,
        string? message,
        CancellationToken ct
    )
    {
        var turn = Turn.Of(dc.Context);
        if (message is null)
        {
            return dc.Context.SendAsync(state, ct);
        }
        dc.Context.Replace(ReminderCard.For(turn.CardContext, partnership, reminder, acts: true, state), message);
        return Task.CompletedTask;
    }
}
