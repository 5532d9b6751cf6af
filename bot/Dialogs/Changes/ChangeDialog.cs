using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Interview.Understanding;

namespace PartnershipBot.Dialogs.Changes;

/// <summary>Asks what a change needs, then for a yes. What was answered is kept here only until then.</summary>
internal sealed class ChangeDialog() : Dialog(DialogIds.Change)
{
    private const string ChangeKey = "change";
    private const string PartnershipKey = "partnership";
    private const string RevisionKey = "revision";
    private const string PartPrefix = "part-";
    private const string DoubtKey = "doubtful";

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
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
        var command = CommandReader.Read(turn.Incoming.Text, tolerant: false);
        if (command == Command.Back)
        {
            return await LeaveAsync(dc, cancellationToken);
        }
        if (Next(change, state) is { } part)
        {
            if (Doubt(state) is { } doubtful && Replies.ToConfirmation(turn.Incoming.Text) is { } keep)
            {
                state.Remove(DoubtKey);
                if (keep)
                {
                    state[PartPrefix + part.Name] = doubtful;
                }
                await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
                return EndOfTurn;
            }
            state.Remove(DoubtKey);
            var isPassed = command is Command.Skip or Command.DontKnow;
            var (kept, why) = (isPassed, part.IsOptional, turn.Incoming) switch
            {
                (true, true, _) => ("", null),
                (true, false, _) => (null, new Language.Phrase("cannotSkip")),
                (_, _, { HasFile: true, Text.Length: 0 }) => (null, new Language.Phrase("attachmentNotExpected")),
                _ => await part.ReadAsync(turn, turn.Incoming.Text, cancellationToken),
            };
            if (why is not null)
            {
                await dc.Context.SendAsync(Sentences.Say(turn.Texts, why), cancellationToken);
            }
            else if (part.IsWords && Privacy.IsPrivate(kept!, partnership.Answers))
            {
                state[DoubtKey] = kept!;
            }
            else
            {
                state[PartPrefix + part.Name] = kept!;
            }
            await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
            return EndOfTurn;
        }
        switch (YesNoReader.Read(turn.Incoming.Text))
        {
            // What was confirmed is what was shown: a colleague may have been faster.
            case true when state.TryGetValue(RevisionKey, out var shown) && Convert.ToInt32(shown, CultureInfo.InvariantCulture) != partnership.Revision:
                await dc.Context.SendAsync(turn.Texts.Say("staleCard"), cancellationToken);
                await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
                return EndOfTurn;
            case true:
                return await ApplyAsync(dc, change, cancellationToken);
            case false:
                return await LeaveAsync(dc, cancellationToken);
            default:
                await dc.Context.SendAsync(turn.Texts.Say("yesNoExpected"), cancellationToken);
                await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
                return EndOfTurn;
        }
    }

    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
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
            await turnContext.SendAsync(Sentences.Say(turn.Texts, question), cancellationToken, turn.Texts.Say("buttonYes"), turn.Texts.Say("buttonNo"));
            return;
        }
        if (Doubt(instance.State) is not null)
        {
            await turnContext.SendAsync(
                turn.Texts.Say("privacyWarning"), cancellationToken, turn.Texts.Say("buttonSaveAnyway"), turn.Texts.Say("buttonRephrase"));
            return;
        }
        var choices = await part.ChoicesAsync(turn, cancellationToken);
        await turnContext.SendAsync(turn.Texts.Say(part.Question), cancellationToken, part.IsOptional ? [.. choices, turn.Texts.Say("buttonSkip")] : choices);
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

    private static Change? Of(IDictionary<string, object> state) => ChangeBook.Find(state.TryGetValue(ChangeKey, out var id) ? id as string : null);

    private static ChangePart? Next(Change change, IDictionary<string, object> state) =>
        change.Parts.FirstOrDefault(p => !state.ContainsKey(PartPrefix + p.Name));

    private static Dictionary<string, string> Parts(Change change, IDictionary<string, object> state) =>
        change.Parts.ToDictionary(p => p.Name, p => state.TryGetValue(PartPrefix + p.Name, out var said) ? said as string ?? "" : "");
}
