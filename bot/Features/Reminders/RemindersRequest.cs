using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Reminders;

/// <summary>« Rappels »: those of the coming 90 days, a page of them; each can be cancelled or moved.</summary>
internal sealed class RemindersRequest : Request
{
    private const int DaysAhead = 90;
    private const string Next = "buttonNextReminders";
    private const string Previous = "buttonPreviousReminders";

    public override IReadOnlyList<Command> Commands => [Command.Reminders];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Reminders];

    public override IReadOnlyList<string> Titles => ["buttonReminders", Next, Previous];

    public override RequestPlace Place => RequestPlace.Anywhere;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var coming = await ComingAsync(turn, ct);
        var page = Math.Max(
            0,
            asked.Card?.Page
                ?? asked.Title switch
                {
                    Next => turn.Conversation.RemindersPage + 1,
                    Previous => turn.Conversation.RemindersPage - 1,
                    _ => 0,
                }
        );
        turn.Conversation.RemindersPage = page;
        if (coming.Count == 0)
        {
            await dc.Context.SendAsync(turn.Texts.Say("remindersEmpty"), ct);
        }
        else if (asked.Card is { } card && card.Number(DataKeys.Page) is not null)
        {
            dc.Context.Replace(RemindersCard.For(turn.CardContext, coming, page), dc.Context.Activity.ReplyToId);
            return true;
        }
        else
        {
            await dc.Context.SendAsync(RemindersCard.For(turn.CardContext, coming, page), ct);
        }
        await CardTarget.GoOnAsync(dc, ct);
        return true;
    }

    /// <summary>What is planned for the library, in order.</summary>
    public static async Task<IReadOnlyList<(Partnership Partnership, PlannedReminder Reminder)>> ComingAsync(
        Turn turn,
        CancellationToken ct
    )
    {
        var settings = turn.ReminderSettings;
        var last = turn.Today.AddDays(DaysAhead);
        return
        [
            .. (await turn.AllAsync(ct))
                .Concat((await turn.PartnersAsync(ct)).Where(p => p.Tasks.Count > 0).Select(p => p.AsPartnership()))
                .SelectMany(p => ReminderPlanner.Plan(p, settings, turn.Today).Select(r => (Partnership: p, Reminder: r)))
                .Where(r => r.Reminder.DueAt > turn.Now && r.Reminder.SendDay <= last)
                .OrderBy(r => r.Reminder.DueAt)
                .ThenBy(r => r.Partnership.Id, StringComparer.Ordinal)
                .ThenBy(r => r.Reminder.Rule.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// The reminder that a button or a typed number means; what follows the number comes with it. Null when there is none.
    /// </summary>
    public static async Task<(Partnership Partnership, PlannedReminder Reminder, string More)?> NamedAsync(
        DialogContext dc,
        Asked asked,
        CancellationToken ct
    )
    {
        var turn = Turn.Of(dc.Context);
        var coming = await ComingAsync(turn, ct);
        if (asked.Card is { } card)
        {
            return coming
                .Where(r => r.Partnership.Id == card.PartnershipId && r.Reminder.Name == ReminderNamed.NameOn(card))
                .Select(r => ((Partnership, PlannedReminder, string)?)(r.Partnership, r.Reminder, ""))
                .FirstOrDefault();
        }
        var words = asked.Subject.Split(' ', 2);
        return int.TryParse(words[0], out var number) && number >= 1 && number <= coming.Count
            ? (coming[number - 1].Partnership, coming[number - 1].Reminder, words.Length > 1 ? words[1] : "")
            : null;
    }

    /// <summary>The list after something changed: in the place of its card where that was pressed.</summary>
    public static async Task ShowAgainAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (asked.Card is not { } card)
        {
            return;
        }
        var coming = await ComingAsync(turn, ct);
        dc.Context.Replace(
            coming.Count > 0
                ? RemindersCard.For(turn.CardContext, coming, card.Page)
                : DoneCard.For(turn.CardContext, turn.Texts.Say("remindersEmpty")),
            dc.Context.Activity.ReplyToId
        );
    }
}
