using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Dialogs.Requests;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Stages;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Partnerships;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Dialogs;

/// <summary>
/// « Ajouter un partenaire »: asks the name and the kind of a possible partner, and where it is. Its name and kind are one
/// answer: before both are there, nothing of it is stored.
/// </summary>
internal sealed class ProspectDialog() : WaitingDialog(DialogIds.Prospect)
{
    private const string StepKey = "step";
    private const string NameKey = "name";
    private const string PartnerKey = "partner";

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        dc.ActiveDialog.State[StepKey] = 0;
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        var slot = SlotOf(dc.ActiveDialog) ?? ProspectQuestions.Name;
        if (turn.Incoming is { HasFile: true, Text.Length: 0 })
        {
            return await AgainAsync(dc, turn.Texts.Say("attachmentNotExpected"), cancellationToken);
        }
        switch (CommandReader.Read(turn.Incoming.Text, tolerant: false))
        {
            case Command.Help:
                return await AgainAsync(dc, QuestionDialog.Help(turn, slot), cancellationToken);
            case Command.Back when StepOf(dc.ActiveDialog) is > 0 and var step:
                return await GoToAsync(dc, step - 1, cancellationToken);
            case Command.Back:
                return await AgainAsync(dc, turn.Texts.Say("nothingToGoBack"), cancellationToken);
            case (Command.Later or Command.Cancel) when Stored(dc.ActiveDialog) is null:
                await dc.Context.SendAsync(turn.Texts.Say("nothingKept"), cancellationToken);
                return await dc.EndDialogAsync(null, cancellationToken);
            case Command.Later or Command.Cancel:
            case Command.Skip or Command.DontKnow when slot.Question.Skippable:
                return await FinishAsync(dc, cancellationToken);
            case Command.Skip or Command.DontKnow:
                return await AgainAsync(dc, turn.Texts.Say("cannotSkip"), cancellationToken);
        }
        return await EvaluateAsync(dc, slot, PendingDraft.Continue(dc.ActiveDialog, PendingDraft.Read(dc.ActiveDialog), turn.Incoming.Text, turn.Today), cancellationToken);
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        PendingDraft.Clear(instance);
        return SlotOf(instance) is { } slot ? AskAsync(turnContext, slot, cancellationToken) : Task.CompletedTask;
    }

    /// <summary>The place for which an instance waits, or null.</summary>
    public static Slot? SlotOf(DialogInstance? instance) =>
        instance?.Id == DialogIds.Prospect ? ProspectQuestions.All.Cast<Slot?>().ElementAtOrDefault(StepOf(instance)) : null;

    private static int StepOf(DialogInstance instance) =>
        instance.State.TryGetValue(StepKey, out var step) ? Convert.ToInt32(step, CultureInfo.InvariantCulture) : 0;

    /// <summary>The key of the partner once it is stored.</summary>
    private static string? Stored(DialogInstance instance) => instance.State.TryGetValue(PartnerKey, out var id) ? id as string : null;

    /// <summary>Asks as in the interview, without what that says of the partnership last worked on.</summary>
    private static async Task AskAsync(ITurnContext context, Slot slot, CancellationToken ct)
    {
        var turn = Turn.Of(context);
        var question = slot.Question;
        var text = turn.Texts.Question(question.Id);
        string[] buttons = question.Skippable ? [turn.Texts.Say("buttonSkip"), turn.Texts.Say("buttonHelp")] : [turn.Texts.Say("buttonHelp")];
        if (question.Choices.Count > 0)
        {
            await context.SendAsync(ChoiceCard.For(turn.CardContext, slot, text, null), ct);
            text = turn.Texts.Say("choiceHint");
        }
        await context.SendAsync(text, ct, buttons);
    }

    private async Task<DialogTurnResult> EvaluateAsync(DialogContext dc, Slot slot, Draft draft, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var reading = turn.ContextOf(slot) with
        {
            Answers = await ProfileAsync(dc, ct),
            Partners = slot.Question.Column == Fields.PartnerName ? await turn.PartnersAsync(ct) : [],
        };
        if (draft.Input.Length == 0 && PendingDraft.Waiting(dc.ActiveDialog) is not null)
        {
            PendingDraft.Clear(dc.ActiveDialog);
            await dc.Context.SendAsync(turn.Texts.Say("interpretationRefused"), ct);
            return EndOfTurn;
        }
        switch (slot.Question.Reader.Read(draft, reading))
        {
            case Outcome.Accepted accepted:
                return await AcceptAsync(dc, accepted.Changes, ct);
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
                await dc.Context.SendAsync(Sentences.Say(turn.Texts, refused.Why), ct);
                return EndOfTurn;
            case Outcome.Refused refused:
                return await AgainAsync(dc, Sentences.Say(turn.Texts, refused.Why), ct);
            default:
                return EndOfTurn;
        }
    }

    private async Task<DialogTurnResult> AcceptAsync(DialogContext dc, IReadOnlyDictionary<string, object?> changes, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var (state, step) = (dc.ActiveDialog.State, StepOf(dc.ActiveDialog));
        if (changes.GetValueOrDefault(Fields.PartnerId) is string known && await turn.PartnerAsync(known, ct) is { } partner)
        {
            // It is in the list already: its sheet is shown, and nothing is added twice.
            await PartnerRequest.ShowAsync(dc, partner, ct);
            return EndOfTurn;
        }
        if (Stored(dc.ActiveDialog) is { } id)
        {
            var row = await turn.Work.GetAsync(RowKeys.Partner(id), ct);
            turn.Work.Put(RowKeys.Partner(id), AnswerSheet.Of(row?.Columns ?? new Dictionary<string, object>()).With(changes).Values);
        }
        else if (step == 0)
        {
            state[NameKey] = changes[Fields.PartnerName] ?? "";
        }
        else
        {
            id = Guid.CreateVersion7(turn.Now).ToString("N");
            state[PartnerKey] = id;
            turn.Work.PutNew(RowKeys.Partner(id), (await ProfileAsync(dc, ct)).With(changes).With([new(Fields.PartnerId, null)]).Values);
        }
        return step + 1 < ProspectQuestions.All.Count ? await GoToAsync(dc, step + 1, ct) : await FinishAsync(dc, ct);
    }

    /// <summary>What is known of the partner so far.</summary>
    private static async Task<AnswerSheet> ProfileAsync(DialogContext dc, CancellationToken ct)
    {
        var id = Stored(dc.ActiveDialog);
        if (id is not null && await Turn.Of(dc.Context).PartnerAsync(id, ct) is { } partner)
        {
            return partner.Profile.With([new(Fields.PartnerId, id)]);
        }
        return dc.ActiveDialog.State.TryGetValue(NameKey, out var name) && name is string { Length: > 0 } said
            ? AnswerSheet.Empty.With([new(Fields.PartnerName, said)])
            : AnswerSheet.Empty;
    }

    private async Task<DialogTurnResult> GoToAsync(DialogContext dc, int step, CancellationToken ct)
    {
        dc.ActiveDialog.State[StepKey] = step;
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, ct);
        return EndOfTurn;
    }

    private async Task<DialogTurnResult> AgainAsync(DialogContext dc, string why, CancellationToken ct)
    {
        await dc.Context.SendAsync(why, ct);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, ct);
        return EndOfTurn;
    }

    private static async Task<DialogTurnResult> FinishAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (await turn.PartnerAsync(Stored(dc.ActiveDialog), ct) is not { } partner)
        {
            return await dc.EndDialogAsync(null, ct);
        }
        await dc.Context.SendAsync(Sentences.Say(turn.Texts, "partnerAdded", ("partner", partner.Name)), ct);
        await PartnerRequest.ShowAsync(dc, partner, ct);
        return EndOfTurn;
    }
}
