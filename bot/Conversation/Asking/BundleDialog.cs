using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Interview;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Conversation.Asking;

/// <summary>
/// Proposes usual answers together. « Tout me convient » takes what is open; « modifier » asks one of them above the card, which then
/// comes back. What is said to it in words is heard before (<see cref="Patterns.BundleWords"/>).
/// </summary>
internal sealed class BundleDialog(Answering answering) : WaitingDialog(DialogIds.Bundle)
{
    private const string BundleKey = "bundle";

    /// <summary>Which bundle, of which stage.</summary>
    public static string Options(Stage stage, Bundle bundle) => $"{stage.Id} {bundle.Id}";

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        dc.ActiveDialog.State[BundleKey] = options as string ?? "";
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        if (Of(dc.ActiveDialog) is not var (stage, bundle) || First(turn, stage, bundle) is not { } first)
        {
            return await dc.EndDialogAsync(new QuestionEnd.Passed(), cancellationToken);
        }
        switch (turn.Incoming.Command)
        {
            case Command.Back:
                return await dc.EndDialogAsync(new QuestionEnd.Back(first), cancellationToken);
            case (Command.Skip or Command.DontKnow) and var command:
                foreach (var usual in bundle.Proposed(stage, turn.ContextOf(first)))
                {
                    answering.Skip(turn, usual.Slot, command == Command.DontKnow);
                }
                await dc.Context.SendAsync(turn.Texts.Say("bundleSkipped"), cancellationToken);
                return await dc.EndDialogAsync(new QuestionEnd.Passed(), cancellationToken);
            case Command.Help:
                return await AgainAsync(dc, QuestionHelp.Of(turn, first, mayPass: true), cancellationToken);
        }
        var words = turn.Incoming.HasFile
            ? turn.Texts.Say("attachmentNotExpected")
            : Failures.NewWords(dc.ActiveDialog.State, Expected(turn, first), turn.Texts.Say("questionAgainLeave"));
        if (words is null)
        {
            await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        }
        else
        {
            await dc.Context.SendAsync(words, cancellationToken, turn.Texts.Say("buttonTakeAll"), turn.Texts.Say("buttonTakeEach"));
        }
        return EndOfTurn;
    }

    /// <summary>An answer was given or changed above the card: it comes back as long as something of it is open.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object? result = null,
        CancellationToken cancellationToken = default
    )
    {
        var turn = Turn.Of(dc.Context);
        if (
            Of(dc.ActiveDialog) is not var (stage, bundle)
            || First(turn, stage, bundle) is not { } first
            || bundle.Proposed(stage, turn.ContextOf(first)).Count == 0
        )
        {
            return await dc.EndDialogAsync(new QuestionEnd.Answered(), cancellationToken);
        }
        return await base.ResumeDialogAsync(dc, reason, result, cancellationToken);
    }

    public override Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        var turn = Turn.Of(turnContext);
        if (Of(instance) is not var (stage, bundle) || First(turn, stage, bundle) is not { } first)
        {
            return Task.CompletedTask;
        }
        var proposed = bundle.Proposed(stage, turn.ContextOf(first)).ToDictionary(u => u.Slot, u => u.Words);
        List<(Slot, string?)> lines =
        [
            .. bundle
                .Slots(stage, turn.Answers)
                .Select(s => (s, s.Question.Reader.Describe(turn.ContextOf(s)) ?? proposed.GetValueOrDefault(s))),
        ];
        return turnContext.SendAsync(BundleCard.For(turn.CardContext, stage, bundle, lines), cancellationToken);
    }

    /// <summary>The bundle that waits, with its stage; null when none does.</summary>
    public static (Stage Stage, Bundle Bundle)? Of(DialogInstance? instance) =>
        instance?.Id == DialogIds.Bundle
        && instance.State.TryGetValue(BundleKey, out var said)
        && (said as string)?.Split(' ') is [var id, var name]
        && Questions.FindStage(id) is { } stage
        && Bundle.Find(stage, name) is { } bundle
            ? (stage, bundle)
            : null;

    /// <summary>Whether a place is of the bundle that waits: it is asked above its card.</summary>
    public static bool Holds(DialogContext dc, Slot slot) =>
        Of(dc.ActiveDialog) is var (stage, bundle) && bundle.Slots(stage, Turn.Of(dc.Context).Answers).Contains(slot);

    /// <summary>Takes every usual answer that is still open, as if each had been typed, and says so.</summary>
    /// <returns>False when nothing is open any more.</returns>
    public static async Task<bool> TakeAsync(DialogContext dc, Answering answering, Stage stage, Bundle bundle, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (turn.Current is null || First(turn, stage, bundle) is not { } first)
        {
            return false;
        }
        var taken = new List<Slot>();
        foreach (var usual in bundle.Proposed(stage, turn.ContextOf(first)))
        {
            if (await answering.AcceptedAsync(turn, usual.Slot, usual.Said, ct) is { } accepted)
            {
                await answering.AcceptAsync(turn, usual.Slot, accepted, ct);
                taken.Add(usual.Slot);
            }
        }
        if (taken.Count > 0)
        {
            await dc.Context.SendAsync(
                Sentences.Say(
                    turn.Texts,
                    taken.Count == 1 ? "bundleTakenOne" : "bundleTaken",
                    ("count", taken.Count),
                    ("label", Label(turn, taken[^1]))
                ),
                ct
            );
        }
        return taken.Count > 0;
    }

    /// <summary>« Tout vous convient ? … »</summary>
    public static string Expected(Turn turn, Slot slot) => Sentences.Say(turn.Texts, "bundleExpected", ("label", Label(turn, slot)));

    /// <summary>What a question is called, within a sentence.</summary>
    internal static string Label(Turn turn, Slot slot)
    {
        var label = SlotWords.Label(slot, turn.Answers, turn.Texts);
        return char.ToLower(label[0], System.Globalization.CultureInfo.InvariantCulture) + label[1..];
    }

    private static Slot? First(Turn turn, Stage stage, Bundle bundle) => bundle.Slots(stage, turn.Answers).Cast<Slot?>().FirstOrDefault();
}
