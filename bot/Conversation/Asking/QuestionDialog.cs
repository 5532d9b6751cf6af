using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Interview;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Choices;
using PartnershipBot.Understanding.Commands;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Conversation.Asking;

/// <summary>
/// Asks one question until it is answered, passed or left. Its state is where we are: the place, what was typed and is not
/// confirmed yet, and how often it was not understood.
/// </summary>
internal sealed partial class QuestionDialog(Answering answering) : WaitingDialog(DialogIds.Question)
{
    private const string SlotKey = "slot";
    private const string SeenKey = "seen";

    private readonly SentenceTaking _sentences = new(answering);

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        var turn = Turn.Of(dc.Context);
        // From here on it is that partner's question, wherever the partner stands among the others.
        dc.ActiveDialog.State[SlotKey] = Slot.Parse(options as string, turn.Answers)?.Address(turn.Answers) ?? "";
        See(dc.ActiveDialog, turn);
        if (SlotOf(dc.ActiveDialog, turn) is { } slot && Kept.Take(dc, slot) is { } said)
        {
            return await EvaluateAsync(dc, slot, new Draft(said, turn.Today), cancellationToken);
        }
        if (turn.Opening is { } opening)
        {
            turn.Opening = null;
            turn.HearAnswer(opening);
            return await ContinueDialogAsync(dc, cancellationToken);
        }
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        if (SlotOf(dc.ActiveDialog, turn) is not { } slot)
        {
            return await GoneAsync(dc, turn, cancellationToken);
        }
        if (turn.Incoming is { HasFile: true, Text.Length: 0 })
        {
            return await AskAgainAsync(dc, turn.Texts.Say("attachmentNotExpected"), cancellationToken);
        }
        var text = turn.Incoming.Text;
        switch (turn.Incoming.Command)
        {
            case Command.Help:
                await dc.Context.SendAsync(QuestionHelp.Of(turn, slot), cancellationToken);
                return await AskAgainAsync(dc, null, cancellationToken);
            case Command.Back:
                return await dc.EndDialogAsync(new QuestionEnd.Back(slot), cancellationToken);
            case (Command.Skip or Command.DontKnow) and var command:
                return await SkipAsync(dc, slot, command == Command.DontKnow, cancellationToken);
        }
        if (slot.Partner > CoPartners.Count(turn.Answers))
        {
            return await GoneAsync(dc, turn, cancellationToken);
        }
        if (PendingDraft.Waiting(dc.ActiveDialog) is Awaited.Changed && Replies.IsTitle("buttonKeepNew", text))
        {
            return await dc.EndDialogAsync(new QuestionEnd.Passed(), cancellationToken);
        }
        var draft = PendingDraft.Read(dc.ActiveDialog);
        if (
            draft is null
            && slot.Question.Proposal(turn.ContextOf(slot)) is { } proposal
            && !Walk.IsAnswered(slot, turn.Answers, turn.Library)
            && YesNoReader.Read(text) == true
        )
        {
            text = proposal;
        }
        if (draft is null && ModelChoice.Read(text, turn.ContextOf(slot)) is { } model)
        {
            return await EvaluateAsync(dc, slot, new Draft(model, turn.Today), cancellationToken);
        }
        if (draft is null && SentenceTaking.Cut(dc, slot, text) is { } own)
        {
            if (own.Length == 0)
            {
                // Other questions are answered, and this one waits on.
                return await _sentences.AnswersAsync(dc, slot, cancellationToken)
                    ? await dc.EndDialogAsync(new QuestionEnd.Answered(), cancellationToken)
                    : await AskAgainAsync(dc, null, cancellationToken);
            }
            text = own;
        }
        return await EvaluateAsync(
            dc,
            slot,
            PendingDraft.Continue(dc.ActiveDialog, draft, text, turn.Today, turn.Texts),
            cancellationToken
        );
    }

    public override Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    ) =>
        SlotOf(instance, Turn.Of(turnContext)) is { } slot ? AskAsync(turnContext, instance, slot, cancellationToken)
        : QuestionOf(instance) is null ? Task.CompletedTask
        : turnContext.SendAsync(Turn.Of(turnContext).Texts.Say("questionGone"), cancellationToken);

    private async Task<DialogTurnResult> EvaluateAsync(DialogContext dc, Slot slot, Draft draft, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var waited = PendingDraft.Waiting(dc.ActiveDialog);
        if (draft.Input.Length == 0 && waited is Awaited.Confirmation)
        {
            PendingDraft.Clear(dc.ActiveDialog);
            await dc.Context.SendAsync(turn.Texts.Say("interpretationRefused"), ct);
            return EndOfTurn;
        }
        var outcome = await answering.ReadAsync(turn, slot, draft, ct);
        if (await PendingDraft.AskBackAsync(dc, draft, outcome, ct))
        {
            return EndOfTurn;
        }
        switch (outcome)
        {
            case Outcome.Accepted accepted
                when await Meanwhile.FindAsync(turn, slot, Seen(dc.ActiveDialog), ct) is { } meanwhile
                    && !Answering.IsThere(turn, slot, accepted):
                // Nothing is overwritten before it was seen.
                See(dc.ActiveDialog, turn);
                PendingDraft.Keep(dc.ActiveDialog, draft, new Awaited.Changed());
                await dc.Context.SendAsync(meanwhile.Say(turn), ct, turn.Texts.Say("buttonKeepNew"), turn.Texts.Say("buttonKeepMine"));
                return EndOfTurn;
            case Outcome.Accepted accepted:
                await answering.AcceptAsync(turn, slot, accepted, ct);
                turn.Conversation.Accept(TypedText.Fold(turn.Incoming.Text), turn.Now);
                foreach (var note in accepted.Notes)
                {
                    await dc.Context.SendAsync(turn.Texts.Say(note), ct);
                }
                await _sentences.PlaceAsync(dc, slot, ct);
                return await dc.EndDialogAsync(new QuestionEnd.Answered(), ct);
            case Outcome.Refused { Part: { } part } refused:
                PendingDraft.KeepWithout(dc.ActiveDialog, draft, part);
                await FailAsync(dc, slot, Sentences.Say(turn.Texts, refused.Why), ct);
                return EndOfTurn;
            case Outcome.Refused
                when waited is Awaited.Confirmation && PendingDraft.Read(dc.ActiveDialog) is not null && draft.Confirmed.Count == 0:
                // Neither yes, nor no, nor another answer; what a rule refuses after a yes is told below.
                await FailAsync(dc, slot, turn.Texts.Say("yesNoExpected"), ct);
                return EndOfTurn;
            case Outcome.Refused refused:
                PendingDraft.Clear(dc.ActiveDialog);
                await _sentences.PlaceAsync(dc, null, ct);
                await FailAsync(dc, slot, Sentences.Say(turn.Texts, refused.Why), ct);
                return EndOfTurn;
            default:
                return EndOfTurn;
        }
    }

    /// <summary>Remembers which revision of the partnership the question was asked about.</summary>
    private static void See(DialogInstance instance, Turn turn) => instance.State[SeenKey] = turn.Current?.Revision ?? 0;

    private static int? Seen(DialogInstance instance) =>
        instance.State.TryGetValue(SeenKey, out var seen) && seen is int or long
            ? Convert.ToInt32(seen, System.Globalization.CultureInfo.InvariantCulture)
            : null;

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
        await Failures.SayAsync(dc, slot, why, ct);
        await AskAsync(dc.Context, dc.ActiveDialog, slot, ct);
    }

    private async Task<DialogTurnResult> AskAgainAsync(DialogContext dc, string? why, CancellationToken ct)
    {
        var slot = SlotOf(dc.ActiveDialog, Turn.Of(dc.Context))!.Value;
        if (why is not null)
        {
            await Failures.SayAsync(dc, slot, why, ct);
        }
        await AskAsync(dc.Context, dc.ActiveDialog, slot, ct);
        return EndOfTurn;
    }

    private async Task<DialogTurnResult> SkipAsync(DialogContext dc, Slot slot, bool notKnownYet, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var draft = PendingDraft.Read(dc.ActiveDialog);
        // An optional part may be passed without passing the question.
        if (
            draft is not null
            && PendingDraft.Waiting(dc.ActiveDialog) is Awaited.Part(var part)
            && await answering.ReadAsync(turn, slot, draft, ct) is Outcome.Ask { Optional: true }
        )
        {
            return await EvaluateAsync(dc, slot, draft with { Parts = draft.Parts.SetItem(part, "") }, ct);
        }
        // An answer that is there stays: passing is how it is kept.
        if (Walk.IsAnswered(slot, turn.Answers, turn.Library))
        {
            return await dc.EndDialogAsync(new QuestionEnd.Passed(), ct);
        }
        if (!slot.Question.Skippable)
        {
            return await AskAgainAsync(dc, turn.Texts.Say("cannotSkip"), ct);
        }
        await dc.Context.SendAsync(answering.Skip(turn, slot, notKnownYet), ct);
        return await dc.EndDialogAsync(new QuestionEnd.Passed(), ct);
    }
}
