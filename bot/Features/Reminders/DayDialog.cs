using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;
using PartnershipBot.Understanding.Dates;

namespace PartnershipBot.Features.Reminders;

/// <summary>Asks the day on which a reminder's matter was done, or to which it is moved.</summary>
internal sealed class DayDialog() : WaitingDialog(Name)
{
    /// <summary>The name under which a stored stack knows it.</summary>
    public const string Name = "day";

    public const string Done = "done";
    public const string Postpone = "move";

    private const string Asked = "asked";
    private const char Between = '\n';

    /// <summary>What is asked, about which reminder, shown on which message.</summary>
    public static string Options(string what, Partnership partnership, PlannedReminder reminder, string? message) =>
        string.Join(Between, what, partnership.Id, reminder.Name.Rule, reminder.Name.Day, message is null ? "-" : "+" + message);

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        dc.ActiveDialog.State[Asked] = options as string ?? "";
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        if (
            Read(dc.ActiveDialog) is not { } about
            || await ReminderNamed.SubjectAsync(turn, about.Partnership, about.Reminder, cancellationToken) is not { } partnership
            || ReminderNamed.Find(turn, partnership, about.Reminder) is not { } reminder
        )
        {
            await dc.Context.SendAsync(turn.Texts.Say("reminderNone"), cancellationToken);
            return await dc.EndDialogAsync(null, cancellationToken);
        }
        switch (turn.Incoming.Command)
        {
            case Command.Back or Command.Skip or Command.DontKnow or Command.Cancel:
                await dc.Context.SendAsync(turn.Texts.Say("nothingKept"), cancellationToken);
                return await dc.EndDialogAsync(null, cancellationToken);
        }
        if (Day(turn, about.What, turn.Incoming.Text, out var refusal) is not { } day)
        {
            await dc.Context.SendAsync(refusal, cancellationToken);
            return EndOfTurn;
        }
        await dc.EndDialogAsync(null, cancellationToken);
        if (about.What == Done)
        {
            turn.Mark(partnership, new ReminderMark(reminder.Rule.Id, reminder.Nominal, MarkKind.Done, day, reminder.Anchor.Date));
            var state = turn.Texts.Say("markedDone", ("date", day));
            await dc.Context.SendAsync(state, cancellationToken);
            if (about.Message is { Length: > 0 } message)
            {
                await ReminderNamed.ShowAsync(dc, partnership, reminder, state, message, cancellationToken);
            }
        }
        else
        {
            await PostponeRequest.PostponeAsync(dc, partnership, reminder, day, cancellationToken);
        }
        return new DialogTurnResult(DialogTurnStatus.Complete);
    }

    public override Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        var texts = Turn.Of(turnContext).Texts;
        return Read(instance)?.What == Postpone
            ? turnContext.SendAsync(texts.Say("askMoveTo"), cancellationToken)
            : turnContext.SendAsync(texts.Say("askDoneOn"), cancellationToken, texts.Say("buttonToday"));
    }

    /// <summary>The day that was said, or why it cannot be taken.</summary>
    public static DateOnly? Day(Turn turn, string what, string text, out string refusal)
    {
        refusal = "";
        var texts = turn.Texts;
        var expectation = what == Done ? DateExpectation.Past : DateExpectation.Future;
        switch (DateReader.Read(text, turn.Today, texts.Lang, expectation, turn.SchoolYear))
        {
            case DateReading.Found(var day, _, _) when what == Done && day > turn.Today:
                refusal = texts.Say("dateInFuture");
                return null;
            case DateReading.Found(var day, _, _) when what == Postpone && (day <= turn.Today || day > turn.Today.AddYears(1)):
                refusal = texts.Say("dateOutOfRange", ("min", turn.Today.AddDays(1)), ("max", turn.Today.AddYears(1)));
                return null;
            case DateReading.Found(var day, _, _):
                return day;
            case DateReading.Impossible:
                refusal = Sentences.Say(texts, "dateImpossible", ("input", text));
                return null;
            default:
                refusal = texts.Say("dateNotUnderstood");
                return null;
        }
    }

    private static (string What, string Partnership, ReminderName? Reminder, string? Message)? Read(DialogInstance instance) =>
        (instance.State.TryGetValue(Asked, out var asked) ? asked as string : null)?.Split(Between)
            is [var what, var id, var rule, var day, var message]
            ? (what, id, ReminderName.Parse(rule, day), message is ['+', ..] ? message[1..] : null)
            : null;
}
