using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;

namespace PartnershipBot.Dialogs;

/// <summary>
/// Asks one question until it is answered, passed or left. Its state is where we are: the place, what was typed and is not
/// confirmed yet, and how often it was not understood.
/// </summary>
internal sealed class QuestionDialog(Answering answering) : WaitingDialog(DialogIds.Question)
{
    private const string SlotKey = "slot";
    private const string SeenKey = "seen";
    private const string FailuresKey = "failures";
    private const int FailuresBeforeHelp = 2;

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        dc.ActiveDialog.State[SlotKey] = options as string ?? "";
        See(dc.ActiveDialog, Turn.Of(dc.Context));
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        if (SlotOf(dc.ActiveDialog) is not { } slot)
        {
            return await dc.EndDialogAsync(null, cancellationToken);
        }
        if (turn.Incoming is { HasFile: true, Text.Length: 0 })
        {
            return await AgainAsync(dc, turn.Texts.Say("attachmentNotExpected"), cancellationToken);
        }
        var text = turn.Incoming.Text;
        switch (CommandReader.Read(text, tolerant: false))
        {
            case Command.Help:
                await dc.Context.SendAsync(Help(turn, slot), cancellationToken);
                return await AgainAsync(dc, null, cancellationToken);
            case Command.Back:
                return await dc.EndDialogAsync(Results.Back(slot), cancellationToken);
            case (Command.Skip or Command.DontKnow) and var command:
                return await SkipAsync(dc, slot, command == Command.DontKnow, cancellationToken);
        }
        if (PendingDraft.Waiting(dc.ActiveDialog) == PendingDraft.Changed && Replies.IsTitle("buttonKeepNew", text))
        {
            return await dc.EndDialogAsync(Results.Passed, cancellationToken);
        }
        var draft = PendingDraft.Read(dc.ActiveDialog);
        if (draft is null && slot.Question.Proposal(turn.ContextOf(slot)) is { } proposal
            && !Walk.IsAnswered(slot, turn.Answers, turn.Library) && YesNoReader.Read(text) == true)
        {
            text = proposal;
        }
        return await EvaluateAsync(dc, slot, PendingDraft.Continue(dc.ActiveDialog, draft, text, turn.Today), cancellationToken);
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        SlotOf(instance) is { } slot ? AskAsync(turnContext, instance, slot, cancellationToken) : Task.CompletedTask;

    /// <summary>The place for which an instance waits, or null.</summary>
    public static Slot? SlotOf(DialogInstance? instance) =>
        instance?.Id == DialogIds.Question ? Slot.Parse(instance.State.TryGetValue(SlotKey, out var slot) ? slot as string : null) : null;

    /// <summary>Help for a question: what it means, an example, and what can be replied at any time.</summary>
    public static string Help(Turn turn, Slot slot) => string.Join("\n\n",
    [
        turn.Texts.Help(slot.Question.Id),
        turn.Texts.Say("helpExample", ("example", turn.Texts.Example(slot.Question.Id))),
        turn.Texts.Say(Questions.StageOf(slot.Question).HelpKey),
        turn.Texts.Say("helpReplies"),
        turn.Texts.Say("helpSource"),
    ]);

    private async Task<DialogTurnResult> EvaluateAsync(DialogContext dc, Slot slot, Draft draft, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var state = dc.ActiveDialog.State;
        var waited = PendingDraft.Waiting(dc.ActiveDialog);
        if (draft.Input.Length == 0 && waited?.StartsWith("confirm:", StringComparison.Ordinal) == true)
        {
            PendingDraft.Clear(dc.ActiveDialog);
            await dc.Context.SendAsync(turn.Texts.Say("interpretationRefused"), ct);
            return EndOfTurn;
        }
        switch (await answering.ReadAsync(turn, slot, draft, ct))
        {
            case Outcome.Accepted accepted when await Meanwhile.FindAsync(turn, slot, Seen(dc.ActiveDialog), ct) is { } meanwhile
                && !IsThere(turn, slot, accepted):
                // Nothing is overwritten before it was seen.
                See(dc.ActiveDialog, turn);
                PendingDraft.Keep(dc.ActiveDialog, draft, PendingDraft.Changed);
                await dc.Context.SendAsync(meanwhile.Say(turn), ct, turn.Texts.Say("buttonKeepNew"), turn.Texts.Say("buttonKeepMine"));
                return EndOfTurn;
            case Outcome.Accepted accepted:
                await answering.AcceptAsync(turn, slot, accepted, ct);
                turn.Conversation.Accept(Folded.Fold(turn.Incoming.Text), turn.Now);
                foreach (var note in accepted.Notes)
                {
                    await dc.Context.SendAsync(turn.Texts.Say(note), ct);
                }
                return await dc.EndDialogAsync(Results.Answered, ct);
            case Outcome.Confirm confirm:
                PendingDraft.Keep(dc.ActiveDialog, draft, $"confirm:{confirm.Again}:{confirm.Key}");
                await Prompts.AskAsync(dc.Context, confirm, ct);
                return EndOfTurn;
            case Outcome.Ask ask:
                PendingDraft.Keep(dc.ActiveDialog, draft, $"part:{ask.Part}");
                await Prompts.AskAsync(dc.Context, ask, ct);
                return EndOfTurn;
            case Outcome.Refused { Part: { } part } refused:
                PendingDraft.Keep(dc.ActiveDialog, draft with { Parts = draft.Parts.Remove(part) }, $"part:{part}");
                await FailAsync(dc, slot, Sentences.Say(turn.Texts, refused.Why), ct);
                return EndOfTurn;
            case Outcome.Refused refused when waited?.StartsWith("confirm:", StringComparison.Ordinal) == true && PendingDraft.Read(dc.ActiveDialog) is not null:
                // Neither yes, nor no, nor another answer.
                await FailAsync(dc, slot, turn.Texts.Say("yesNoExpected"), ct);
                return EndOfTurn;
            case Outcome.Refused refused:
                PendingDraft.Clear(dc.ActiveDialog);
                await FailAsync(dc, slot, Sentences.Say(turn.Texts, refused.Why), ct);
                return EndOfTurn;
            default:
                return EndOfTurn;
        }
    }

    /// <summary>Remembers which revision of the partnership the question was asked about.</summary>
    private static void See(DialogInstance instance, Turn turn) => instance.State[SeenKey] = turn.Current?.Revision ?? 0;

    private static int? Seen(DialogInstance instance) => instance.State.TryGetValue(SeenKey, out var seen) && seen is int or long
        ? Convert.ToInt32(seen, System.Globalization.CultureInfo.InvariantCulture)
        : null;

    private static bool IsThere(Turn turn, Slot slot, Outcome.Accepted accepted)
    {
        var answers = slot.Question.IsOfLibrary ? turn.Library : turn.Answers;
        return accepted.Changes.All(change => Equals(answers[change.Key], change.Value));
    }

    /// <summary>Asks what is expected next: a part or a confirmation of what was begun, or else the question itself.</summary>
    private async Task AskAsync(ITurnContext context, DialogInstance instance, Slot slot, CancellationToken ct)
    {
        switch (PendingDraft.Read(instance) is { } draft ? await answering.ReadAsync(Turn.Of(context), slot, draft, ct) : null)
        {
            case Outcome.Confirm confirm:
                await Prompts.AskAsync(context, confirm, ct);
                break;
            case Outcome.Ask ask:
                await Prompts.AskAsync(context, ask, ct);
                break;
            default:
                PendingDraft.Clear(instance);
                await Prompts.AskAsync(context, slot, ct);
                break;
        }
    }

    /// <summary>Says what was expected and asks again; after two times, offers the help, the form, or later.</summary>
    private async Task FailAsync(DialogContext dc, Slot slot, string why, CancellationToken ct)
    {
        var texts = Turn.Of(dc.Context).Texts;
        var state = dc.ActiveDialog.State;
        var failures = 1 + (state.TryGetValue(FailuresKey, out var f) ? Convert.ToInt32(f, System.Globalization.CultureInfo.InvariantCulture) : 0);
        state[FailuresKey] = failures;
        await dc.Context.SendAsync(why, ct);
        await (failures > FailuresBeforeHelp
            ? dc.Context.SendAsync(
                texts.Say("twiceNotUnderstood"), ct, texts.Say("buttonHelp"), texts.Say("buttonForm"), texts.Say("buttonLater"))
            : AskAsync(dc.Context, dc.ActiveDialog, slot, ct));
    }

    private async Task<DialogTurnResult> AgainAsync(DialogContext dc, string? why, CancellationToken ct)
    {
        if (why is not null)
        {
            await dc.Context.SendAsync(why, ct);
        }
        await AskAsync(dc.Context, dc.ActiveDialog, SlotOf(dc.ActiveDialog)!.Value, ct);
        return EndOfTurn;
    }

    private async Task<DialogTurnResult> SkipAsync(DialogContext dc, Slot slot, bool notKnownYet, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var draft = PendingDraft.Read(dc.ActiveDialog);
        // An optional part may be passed without passing the question.
        if (draft is not null && PendingDraft.Waiting(dc.ActiveDialog)?.Split(':') is ["part", var part]
            && await answering.ReadAsync(turn, slot, draft, ct) is Outcome.Ask { Optional: true })
        {
            return await EvaluateAsync(dc, slot, draft with { Parts = draft.Parts.SetItem(part, "") }, ct);
        }
        // An answer that is there stays: passing is how it is kept.
        if (Walk.IsAnswered(slot, turn.Answers, turn.Library))
        {
            return await dc.EndDialogAsync(Results.Passed, ct);
        }
        if (!slot.Question.Skippable)
        {
            return await AgainAsync(dc, turn.Texts.Say("cannotSkip"), ct);
        }
        await dc.Context.SendAsync(answering.Skip(turn, slot, notKnownYet), ct);
        return await dc.EndDialogAsync(Results.Passed, ct);
    }
}
