using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Reminders;

/// <summary>A reminder of what is to be done next with a partner: its day is the task’s own, so that is what changes.</summary>
internal static class PartnerReminder
{
    /// <summary>« C’est fait », « Dans 7 jours ».</summary>
    public static IReadOnlyList<AdaptiveAction> Buttons(CardContext ctx, Partnership partner, PlannedReminder reminder)
    {
        ctx = ctx with { PartnershipId = "" };
        return [Button("buttonPartnerTaskDone", Verbs.PartnerTaskDone).Positive(), Button("buttonSnooze7", Verbs.PartnerTaskLater)];

        AdaptiveAction Button(string title, string verb) =>
            CardActions.Button(
                ctx,
                ctx.Texts.Say(title),
                verb,
                (DataKeys.Partner, partner.Id),
                (DataKeys.Day, AnswerSheet.Write(reminder.Anchor.Date))
            );
    }

    /// <summary>What was to be done on that day is done.</summary>
    public static Task DoneAsync(Turn turn, Partnership partner, PlannedReminder reminder, CancellationToken ct) =>
        ChangeAsync(turn, partner, reminder, task => task with { DoneOn = turn.Today }, ct);

    /// <summary>Gives what was to be done on that day another day, or none.</summary>
    public static Task MoveAsync(Turn turn, Partnership partner, PlannedReminder reminder, DateOnly? to, CancellationToken ct) =>
        ChangeAsync(turn, partner, reminder, task => task with { On = to }, ct);

    private static async Task ChangeAsync(
        Turn turn,
        Partnership partner,
        PlannedReminder reminder,
        Func<PartnerTask, PartnerTask> change,
        CancellationToken ct
    )
    {
        if (await turn.PartnerAsync(partner.Id, ct) is { } known)
        {
            await turn.ChangeTasksAsync(known, task => task.On == reminder.Anchor.Date, change, ct);
        }
    }
}
