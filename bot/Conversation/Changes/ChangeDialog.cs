using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Domain;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Choices;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Conversation.Changes;

/// <summary>Asks what a change needs, then for a yes. What was answered is kept here only until then.</summary>
internal sealed class ChangeDialog() : Dialog(Name)
{
    /// <summary>The name under which a stored stack knows it.</summary>
    public const string Name = "change";

    private const string ChangeKey = "change";
    private const string PartnershipKey = "partnership";
    private const string RevisionKey = "revision";
    private const string PartPrefix = "part-";
    private const string DoubtKey = "doubtful";

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        dc.ActiveDialog.State[ChangeKey] = options as string ?? "";
        dc.ActiveDialog.State[PartnershipKey] = Turn.Of(dc.Context).Current?.Id ?? "";
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        var state = dc.ActiveDialog.State;
        if (Of(state) is not { } change || turn.Current is not { } partnership || partnership.Id != state[PartnershipKey] as string)
        {
            return await dc.EndDialogAsync(null, cancellationToken);
        }
        if (turn.Incoming.Command == Command.Back)
        {
            return await LeaveAsync(dc, cancellationToken);
        }
        if (Next(change, state) is not { } part)
        {
            return await AnswerConfirmationAsync(dc, change, partnership, cancellationToken);
        }
        if (Doubt(state) is { } doubtful && Replies.ToWarning(turn.Incoming.Text) is { } keep)
        {
            AnswerDoubt(state, part, doubtful, keep);
        }
        else if (
            Doubt(state) is { } said
            && Replies.IsTitle("buttonTakeInstead", turn.Incoming.Text)
            && Privacy.Instead(said, partnership.Answers, turn.Texts) is { } instead
        )
        {
            AnswerDoubt(state, part, instead, true);
        }
        else
        {
            await AnswerPartAsync(dc, part, partnership, cancellationToken);
        }
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    public override async Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        var turn = Turn.Of(turnContext);
        if (Of(instance.State) is not { } change || turn.Current?.Id != instance.State[PartnershipKey] as string)
        {
            return;
        }
        if (Next(change, instance.State) is not { } part)
        {
            instance.State[RevisionKey] = turn.Current!.Revision;
            var question = await change.ConfirmationAsync(turn, Parts(change, instance.State), cancellationToken);
            await turnContext.SendAsync(
                Sentences.Say(turn.Texts, question),
                cancellationToken,
                turn.Texts.Say("buttonYes"),
                turn.Texts.Say("buttonNo")
            );
            return;
        }
        if (Doubt(instance.State) is { } doubtful)
        {
            await PrivateWords.AskAsync(turnContext, Privacy.Instead(doubtful, turn.Current?.Answers, turn.Texts), cancellationToken);
            return;
        }
        var choices = await part.ChoicesAsync(turn, cancellationToken);
        await turnContext.SendAsync(
            turn.Texts.Say(part.Question),
            cancellationToken,
            part.IsOptional ? [.. choices, turn.Texts.Say("buttonSkip")] : choices
        );
    }

    /// <summary>« Enregistrer quand même » or « Reformuler », to what seems to be private.</summary>
    private static void AnswerDoubt(IDictionary<string, object> state, ChangePart part, string doubtful, bool keep)
    {
        state.Remove(DoubtKey);
        if (keep)
        {
            state[PartPrefix + part.Name] = doubtful;
        }
    }

    /// <summary>What is said to the part that is asked: it is kept, doubted, or refused with the reason.</summary>
    private static async Task AnswerPartAsync(DialogContext dc, ChangePart part, Partnership partnership, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var state = dc.ActiveDialog.State;
        state.Remove(DoubtKey);
        var isPassed = turn.Incoming.Command is Command.Skip or Command.DontKnow;
        var (kept, why) = (isPassed, part.IsOptional, turn.Incoming) switch
        {
            (true, true, _) => ("", null),
            (true, false, _) => (null, new Language.Phrase("cannotSkip")),
            (_, _, { HasFile: true, Text.Length: 0 }) => (null, new Language.Phrase("attachmentNotExpected")),
            _ => await part.ReadAsync(turn, turn.Incoming.Text, ct),
        };
        if (why is not null)
        {
            await dc.Context.SendAsync(Sentences.Say(turn.Texts, why), ct);
        }
        else if (part.IsWords && Privacy.IsPrivate(kept!, partnership.Answers))
        {
            state[DoubtKey] = kept!;
        }
        else
        {
            state[PartPrefix + part.Name] = kept!;
        }
    }

    /// <summary>Yes or no to what was shown.</summary>
    private async Task<DialogTurnResult> AnswerConfirmationAsync(
        DialogContext dc,
        Change change,
        Partnership partnership,
        CancellationToken ct
    )
    {
        var turn = Turn.Of(dc.Context);
        switch (YesNoReader.Read(turn.Incoming.Text))
        {
            // What was confirmed is what was shown: a colleague may have been faster.
            case true when Shown(dc.ActiveDialog.State) is { } revision && revision != partnership.Revision:
                await dc.Context.SendAsync(turn.Texts.Say("staleCard"), ct);
                break;
            case true:
                return await ApplyAsync(dc, change, ct);
            case false:
                return await LeaveAsync(dc, ct);
            default:
                await dc.Context.SendAsync(turn.Texts.Say("yesNoExpected"), ct);
                break;
        }
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, ct);
        return EndOfTurn;
    }

    /// <summary>« Non », « retour », « annuler »: what waited before is asked again.</summary>
    public static async Task<DialogTurnResult> LeaveAsync(DialogContext dc, CancellationToken ct)
    {
        await dc.Context.SendAsync(Turn.Of(dc.Context).Texts.Say("nothingChanged"), ct);
        return await dc.EndDialogAsync(null, ct);
    }

    private static async Task<DialogTurnResult> ApplyAsync(DialogContext dc, Change change, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var parts = Parts(change, dc.ActiveDialog.State);
        if (await change.WhyNotAsync(turn, ct) is { } why)
        {
            await dc.Context.SendAsync(Sentences.Say(turn.Texts, why), ct);
            return await dc.EndDialogAsync(null, ct);
        }
        var result = await dc.CancelAllDialogsAsync(ct);
        await change.ApplyAsync(dc, parts, ct);
        return dc.ActiveDialog is null ? result : EndOfTurn;
    }

    /// <summary>A text that is kept only by whoever says so; null when none waits.</summary>
    private static string? Doubt(IDictionary<string, object> state) => state.TryGetValue(DoubtKey, out var text) ? text as string : null;

    /// <summary>The revision of the partnership about which a yes was asked; null before.</summary>
    private static int? Shown(IDictionary<string, object> state) =>
        state.TryGetValue(RevisionKey, out var revision) ? Convert.ToInt32(revision, CultureInfo.InvariantCulture) : null;

    private static Change? Of(IDictionary<string, object> state) =>
        ChangeBook.Find(state.TryGetValue(ChangeKey, out var id) ? id as string : null);

    private static ChangePart? Next(Change change, IDictionary<string, object> state) =>
        change.Parts.FirstOrDefault(p => !state.ContainsKey(PartPrefix + p.Name));

    private static Dictionary<string, string> Parts(Change change, IDictionary<string, object> state) =>
        change.Parts.ToDictionary(p => p.Name, p => state.TryGetValue(PartPrefix + p.Name, out var said) ? said as string ?? "" : "");
}
